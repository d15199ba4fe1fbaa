import KimDiagnostics
import KimModel
import KimPublish
import Testing

struct OutputVolumeTests {
  private func target(mebibytes: Int? = nil, files: Int? = nil, site: String? = nil)
    -> PublishTarget
  {
    var target = PublishTarget(
      name: "utama", address: .folder("/host"), site: site.flatMap { SiteID($0) })
    target.limit = HostLimit(bytes: mebibytes.map { $0 << 20 }, files: files)
    return target
  }

  /// Sites by size in MiB, each of ten files; the index has five.
  private func volume(_ sites: [String: Int]) -> OutputVolume {
    var volume = OutputVolume()
    for (name, size) in sites {
      var share = OutputVolume.Share()
      (share.bytes, share.files) = (size << 20, 10)
      volume.shares[SiteID(name)] = share
    }
    var index = OutputVolume.Share()
    index.files = 5
    volume.shares[nil] = index
    return volume
  }

  private func told(_ volume: OutputVolume, _ target: PublishTarget) -> [String] {
    volume.diagnostics(for: target, in: "terbit.yml").found.map(\.message.id)
  }

  @Test func `a limit that is far is not spoken of`() {
    #expect(told(volume(["a": 79]), target(mebibytes: 100, files: 100)) == [])
    #expect(told(volume(["a": 79]), PublishTarget(name: "x", address: .folder("/host"))) == [])
  }

  @Test func `from eight tenths on it is told, with the five largest`() {
    let sites = ["a": 1, "b": 30, "c": 9, "d": 20, "e": 10, "f": 11]
    #expect(
      told(volume(sites), target(mebibytes: 100)) == [
        "hasilnya mendekati batas host 'utama': 81 MiB dari 100 MiB (81 %); b (30 MiB), d (20 MiB), "
          + "f (11 MiB), e (10 MiB), c (9 MiB)"
      ])
  }

  @Test func `files are counted too, and what is passed is told as passed`() {
    #expect(
      told(volume(["a": 1, "b": 1]), target(files: 20)) == [
        "hasilnya melewati batas host 'utama': 25 dari 20 berkas (125 %); a (10), b (10)"
      ])
  }

  @Test func `of a host that one site has for itself only that site counts`() {
    let found = told(volume(["a": 1, "b": 1]), target(files: 12, site: "a"))
    #expect(found == ["hasilnya mendekati batas host 'utama': 10 dari 12 berkas (83 %); a (10)"])
  }

  @Test func `a limit is read from a target, one of its two numbers alone too`() {
    var found = Diagnostics()
    let file = SourceFile(
      path: "terbit.yml",
      text: """
        utama:
          alamat: zip:a.zip
          simpan: 3
          batas: {keluaran_mib: 5120, keluaran_berkas: 200000}
        lain:
          alamat: zip:b.zip
          batas:
            keluaran_berkas: 7
        """)
    let targets = TargetReader.targets(in: file, diagnostics: &found)
    #expect(found.isEmpty)
    #expect(targets.map(\.limit?.files) == [7, 200_000])
    #expect(targets.map(\.limit?.bytes) == [nil, 5120 << 20])
    #expect(targets.map(\.keptCount) == [0, 3])
  }
}
