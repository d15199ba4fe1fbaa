import KimDiagnostics
import KimModel
import KimPublish
import Testing

struct TargetReaderTests {
  private func read(_ text: String) -> (targets: [PublishTarget], found: [String]) {
    var found = Diagnostics()
    let file = SourceFile(path: "sites/_provinsi/terbit.yml", text: text)
    let targets = TargetReader.targets(in: file, diagnostics: &found)
    return (targets, found.found.map { "\($0.place.line):\($0.severity) \($0.code)" })
  }

  @Test func `each name is a target`() {
    let (targets, found) = read(
      """
      utama:
        alamat: ftps://kim@ftp.desa.example/public_html
        sidik_jari: "\(String(repeating: "AB:", count: 31))AB"
      flashdisk:
        alamat: file:///media/kim/FLASH/situs
      """)
    #expect(found == [])
    #expect(targets.map(\.name) == ["flashdisk", "utama"])
    #expect(
      targets.map(\.address.string) == [
        "file:///media/kim/FLASH/situs", "ftps://kim@ftp.desa.example/public_html",
      ])
    #expect(targets.last?.fingerprint?.hex == String(repeating: "ab", count: 32))
  }

  @Test(arguments: ["Flash-Disk", "flash disk", "flash_disk"])
  func `a target is found by its name as it is written`(_ name: String) {
    let (targets, found) = read("\(name): zip:perubahan.zip\n")
    #expect(found == [] && targets.map(\.name) == [TargetReader.name(name)])
  }

  @Test func `an address alone is a target`() {
    let (targets, found) = read("panel: zip:perubahan.zip\n")
    #expect(found == [] && targets.first?.address == .archive("perubahan.zip"))
  }

  @Test func `an address that is none is an error at its place`() {
    let (targets, found) = read("utama:\n  alamat: gopher://x/\nlain:\n  alamat: zip:a.zip\n")
    #expect(found == ["2:error publish/wrong-value"])
    #expect(targets.map(\.name) == ["lain"])
  }

  @Test func `a target without an address is an error`() {
    #expect(
      read("utama:\n  sidik_jari: x\n").found.contains { $0.contains("publish/missing-alamat") })
  }

  @Test(arguments: ["ftp://kim:r4hasia@host/", "ftp://kim:ra/r4hasia@host/"])
  func `a password in an address is an error that does not show it`(address: String) {
    var found = Diagnostics()
    let file = SourceFile(path: "terbit.yml", text: "utama:\n  alamat: \(address)\n")
    #expect(TargetReader.targets(in: file, diagnostics: &found) == [])
    #expect(found.found.map(\.code) == ["publish/password"])
    let shown = DiagnosticFormat.text.print(
      found, language: .indonesian, colour: false, isGrouped: false)
    #expect(!shown.contains("r4hasia"))
  }

  @Test func `a key that is not known is a warning with the one that may be meant`() {
    #expect(
      read("utama:\n  alamat: zip:a.zip\n  sidikjari: x\n").found == [
        "3:warning publish/unknown-key"
      ])
  }

  @Test func `a site has a host for itself`() throws {
    var found = Diagnostics()
    let file = SourceFile(
      path: "kim.yml", text: "nama: KIM\nterbit:\n  alamat: zip:toman.zip\ntingkat: desa\n")
    let site = try #require(SiteID("muba/kim-toman"))
    let target = TargetReader.target(in: file, of: site, diagnostics: &found)
    #expect(target?.site == site && target?.name == "muba/kim-toman")
    #expect(found.found.map(\.code) == [])
  }
}
