import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

/// What the index makes, against the map of its addresses.
struct IndexAddressTests {
  @Test func `whatever the index makes of itself is reserved`() {
    let written = ["siaran/vaksinasi.html", "tentang.html", "aksesibilitas.html"]
    let small = ExampleSite.province.index(of: [ExampleSite.full, ExampleSite.empty])
    for output in small.outputs + CrowdedIndex.built.outputs
    where !written.contains(output.path.string) {
      #expect(IndexPaths.isReserved(output.path.string), "\(output.path)")
    }
  }

  @Test func `whatever a site makes of itself is reserved, yields or is the address of a source`() {
    let site = ExampleSite.full.build(province: ExampleSite.province)
    let open = SitePaths.certain.union(SitePaths.yielding)
    let free = site.outputs.filter {
      !SitePaths.isReserved($0.path.string) && $0.source == nil && !open.contains($0.path)
    }
    #expect(free.map(\.path.string) == [])
  }

  @Test(arguments: [
    ("halaman/rekap/musi-banyuasin.md", "rekap/musi-banyuasin.html", "Rekap Kabupaten"),
    ("halaman/rekap/urut-nama.md", "rekap/urut-nama.html", "Rekap: menurut nama"),
  ])
  func `no written page stands in for one that the index makes`(
    source: String, path: String, title: String
  ) throws {
    let province = ProvinceText("-- \(source) --\n---\njudul: Milik kami\n---\nIsi kami.\n")
    let found = try #require(province.parse().1.found.first)
    #expect(found.severity == .error)
    #expect(found.code == "site/reserved-address")
    #expect(found.place.path == "sites/_provinsi/\(source)")
    #expect(found.message.id.contains(path))
    let index = province.index(of: [ExampleSite.full])
    #expect(try IndexPageText(path, of: index).contains(title))
    #expect(index.outputs.count { $0.path.string == path } == 1)
    #expect(index.diagnostics.isEmpty)
  }

  @Test func `a written page beside the index's folders is published`() throws {
    let province = ProvinceText("-- halaman/dasar/hukum.md --\n# Dasar hukum\nIsi.\n")
    let index = province.index(of: [ExampleSite.full])
    #expect(try IndexPageText("dasar/hukum.html", of: index).contains("Dasar hukum"))
    #expect(province.parse().1.isEmpty)
  }
}
