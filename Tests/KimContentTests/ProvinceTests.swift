import KimContent
import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

/// `provinsi.yml` and `wilayah.csv`.
struct ProvinceTests {
  func read(_ archive: String) -> (
    content: ProvinceContent?, problems: [String], found: [Diagnostic]
  ) {
    let (content, diagnostics) = ProvinceText(archive).parse()
    return (
      content, diagnostics.found.map { "\($0.place.path.dropFirst(16)):\($0.short)" },
      diagnostics.found
    )
  }

  // MARK: provinsi.yml

  @Test(arguments: [
    ("https://kim.contoh.go.id/index.html", "https://kim.contoh.go.id/"),
    ("https://kim.contoh.go.id/desa/INDEX.HTM", "https://kim.contoh.go.id/desa/"),
    ("http://kim.contoh.go.id/index.php", "http://kim.contoh.go.id/"),
  ])
  func `an address of a page is that of its folder, with a warning`(
    _ written: String, _ meant: String
  ) {
    let result = read("-- provinsi.yml --\nkode_wilayah: \"16\"\nalamat_situs: \(written)\n")
    #expect(result.content?.province.webAddress?.string == meant)
    #expect(result.problems == ["provinsi.yml:2:1 province/address-of-page"])
    #expect(result.found.first?.hint?.id == "ganti menjadi alamat_situs: \(meant)")
  }

  @Test func `an address that is not protected is a warning, unless it is this machine's`() {
    let result = read(
      "-- provinsi.yml --\nkode_wilayah: \"16\"\nalamat_situs: http://kim.contoh.go.id\n")
    #expect(result.problems == ["provinsi.yml:2:1 province/insecure-address"])
    #expect(result.content?.province.webAddress?.string == "http://kim.contoh.go.id/")
    let local = read(
      "-- provinsi.yml --\nkode_wilayah: \"16\"\nalamat_situs: http://localhost:8080/\n")
    #expect(local.problems == [])
  }

  @Test func `every key is read`() throws {
    let result = read(
      """
      -- provinsi.yml --
      judul: KIM: Muba
      keterangan: Kabar
      kode_wilayah: 16.06
      alamat_situs: https://kim.mubakab.go.id
      zona_waktu: wita
      tema: lain
      warna: #fff
      pembina:
        nama: Dinkominfo
        alamat: Jl. A: 1
        whatsapp: 0812-3456-7890
        surel: a@b.go.id
        situs: https://b.go.id
      batas:
        tulisan_kib: 100
        keterangan_kib: 10
        foto_mb: 5
        berkas_per_situs: 50
        sarang_markdown: 20
      """)
    let province = try #require(result.content?.province)
    #expect(Set(result.found.map(\.code)) == ["yaml/needs-quotes"])
    #expect(province.title == "KIM: Muba")
    #expect(province.code.string == "16.06")
    #expect(province.webAddress?.string == "https://kim.mubakab.go.id/")
    #expect(province.zone == .wita)
    #expect(province.theme == "lain")
    #expect(province.colour?.hex == "#ffffff")
    #expect(province.mentor?.whatsapp?.digits == "6281234567890")
    #expect(province.limits.postBytes == 100 << 10)
    #expect(province.limits.frontMatterBytes == 10 << 10)
    #expect(province.limits.photoBytes == 5_000_000)
    #expect(province.limits.filesPerSite == 50)
    #expect(province.limits.markdownDepth == 20)
  }

  @Test func `the code alone is enough`() throws {
    let province = try #require(
      read(
        "-- provinsi.yml --\nkode_wilayah: \"16.06\"\n"
          + "pembina: Dinkominfo\n"
      ).content?.province)
    #expect(province.title == "KIM Musi Banyuasin")
    #expect(province.zone == .wib)
    #expect(province.mentor?.name == "Dinkominfo")
  }

  @Test(arguments: [
    ("judul: A", "0:0 province/missing-kode-wilayah"),
    (
      "kode_wilayah: 16.06.06",
      "1:15 "
        + "province/wrong-value"
    ),
    ("kode_wilayah: 1606", "1:15 province/wrong-value"),
    ("kode_wilayah: &a \"16\"", "1:15 province/wrong-value"),
  ])
  func `a broken provinsi_yml is an error, and nothing can be built`(yaml: String, problem: String)
  {
    let result = read("-- provinsi.yml --\n\(yaml)\n")
    #expect(result.content == nil)
    #expect(result.problems == ["provinsi.yml:\(problem)"])
  }

  @Test(arguments: [
    ("batas: {foto_mb: 0}", "2:18 province/wrong-value"),
    ("batas: besar", "2:8 field/wrong-kind"), ("zona_waktu: GMT", "2:13 province/wrong-value"),
    ("pembina: {alamat: x}", "2:10 province/missing-nama"),
  ])
  func `another wrong value is a warning, and the index is built without it`(
    line: String, problem: String
  ) throws {
    let result = read("-- provinsi.yml --\nkode_wilayah: \"16\"\n\(line)\n")
    let province = try #require(result.content?.province)
    #expect(result.problems == ["provinsi.yml:\(problem)"])
    #expect(result.found.map(\.severity) == [.warning])
    #expect(province.limits == Limits() && province.zone == .wib && province.mentor == nil)
  }

  // MARK: wilayah.csv

  @Test(arguments: [
    "kode,nama\n16,Sumatera Selatan\n16.06,Muba\n",
    "\u{FEFF}kode,nama\r\n"
      + "16,Sumatera Selatan\r\n16.06,Muba",
    "\"kode\",\"nama\"\n\"16\",\"Sumatera Selatan\"\n\"16.06\",\"Muba\"\n",
    "Kode;Nama\n"
      + "16;Sumatera Selatan\n16.06;Muba\n",
    "16.06,Muba\n16,Sumatera Selatan\n", "kode,nama,x\n16,Sumatera Selatan,1\n\n 16.06 , Muba ,2\n",
    "kode\tnama\n16\tSumatera Selatan\n16.06\tMuba\n",
    "16,\"Sumatera \"\"Selatan\"\"\"\n"
      + "16.06,Muba\n",
  ])
  func `a region list is read as spreadsheets write it`(csv: String) {
    let result = read("-- wilayah.csv --\n\(csv)")
    #expect(result.problems == [])
    #expect(result.content?.regions.regions.map(\.code.string) == ["16", "16.06"])
    #expect(
      result.content?.regions.regions.map { $0.name.filter { $0 != "\"" } } == [
        "Sumatera Selatan", "Muba",
      ])
  }

  @Test func `lines that are no regions are warnings at their place, up to a number`() {
    let result = read(
      "-- wilayah.csv --\nkode,nama\n16,A\n1606,B\n16.06\n16.07,\n16,C\n,D\n"
        + "16.08,E\u{202E}F\n")
    #expect(result.content?.regions.regions.map(\.name) == ["A", "EF"])
    #expect(
      result.problems.map { $0.dropFirst("wilayah.csv:".count) } == [
        "3:1 regions/not-a-region", "4:1 regions/not-a-region",
        "5:1 "
          + "regions/not-a-region", "6:1 regions/repeated",
        "7:1 regions/not-a-region",
      ])
    let many = read("-- wilayah.csv --\n" + String(repeating: "salah\n", count: 50_000))
    #expect(many.found.count == 21)
    #expect(many.found.last?.message.id.contains("49980") == true)
  }

  @Test func `a border is its rings, each a point and the steps from there`() throws {
    let result = read("-- peta.txt --\n# Sumber\n16.06 1000 -20 5 0 -5 7;3 4 1 1 1 -2\n")
    #expect(result.problems == [])
    let outlines = try #require(result.content?.outlines)
    let rings = outlines[try #require(RegionCode("16.06"))]?.rings
    #expect(
      rings?.map { $0.map { [$0.east, $0.north] } } == [
        [[1000, -20], [1005, -20], [1000, -13]], [[3, 4], [4, 5], [5, 3]],
      ])
  }

  @Test(arguments: [
    "16.06", "16.06 ", "16.06 1", "16.06 1 2 3", "16.06 1,2", "16.06 1 2;x y", "X 1 2",
    "16.06 180001 0", "16.06 0 90001", "16.06 1 9999999", "16.06 --1 2",
  ])
  func `a line that is no border is told, and costs itself`(line: String) throws {
    let result = read("-- peta.txt --\n\(line)\n\(line)\n16.71 1 2 1 1 1 -1\n")
    #expect(result.problems == ["peta.txt:1:1 outlines/not-an-outline"])
    let outlines = try #require(result.content?.outlines)
    #expect(outlines[try #require(RegionCode("16.06"))] == nil)
    #expect(outlines[try #require(RegionCode("16.71"))] != nil)
  }
}
