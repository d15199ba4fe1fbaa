import KimContent
import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

struct ProfileTests {
  func read(_ yaml: String, files: String = "") -> (
    profile: SiteProfile?, problems: [String], found: [Diagnostic]
  ) {
    let (content, diagnostics) = SiteText("-- kim.yml --\n\(yaml)\n\(files)").content()
    return (content?.profile, diagnostics.found.map(\.short), diagnostics.found)
  }

  @Test func `every key is read`() throws {
    let result = read(
      """
      nama: KIM Surya: Gambo
      kode_wilayah: "16.06.06.2008"
      tingkat: Desa
      nomor_kim: 12/KIM/2023
      tanggal_berdiri: Rabu (30/11/2022)
      sk_nomor: 188/45: 2023
      sk_tanggal: 2 Januari 2023
      sk_pejabat: Kepala Desa
      masa_bakti: 2023-2028
      ketua: Ketua KIM
      pengurus:
        - {jabatan: Sekretaris, nama: Siti}
        - Bendahara: Budi
        - Anggota Biasa
      jumlah_anggota: 25
      alamat: Jl. Desa #12
      koordinat: [-2.97, 104.77]
      whatsapp: 0812-3456-7890
      surel: kim@toman.desa.id
      media_sosial:
        instagram: @kim.toman
        Facebook: https://www.facebook.com/kimtoman
      pembina: Dinkominfo
      klaster: Literasi
      fokus: [literasi, UMKM]
      visi: Desa: cerdas
      misi:
        - Informasi: cepat
        - Adil, benar
      moto: "Cepat"
      penghargaan: [{nama: Terbaik, penyelenggara: Kabupaten, tahun: 2023}]
      mitra: PKK, Karang Taruna
      logo: logo.png
      tema: nusantara
      warna: #0b6e4f
      status: rintisan
      situs_lama: https://kim.id/toman
      nama_wilayah: Desa Toman Raya
      alamat_situs: https://kimtoman.desa.id
      """, files: "-- logo.png --\n")
    let profile = try #require(result.profile)
    #expect(Set(result.found.map(\.code)) == ["yaml/needs-quotes"])
    #expect(result.found.count == 7)
    #expect(profile.name == "KIM Surya: Gambo")
    #expect(profile.level == .village)
    #expect(profile.founded?.description == "2022-11-30")
    #expect(
      profile.decree
        == Decree(
          number: "188/45: "
            + "2023", date: Day(iso: "2023-01-02"), signer: "Kepala Desa"))
    #expect(profile.term?.description == "2023–2028")
    #expect(
      profile.officers.map { "\($0.position)/\($0.name)" }
        == ["Sekretaris/Siti", "Bendahara/Budi", "Anggota/Anggota Biasa"])
    #expect(profile.memberCount == PeopleCount(number: 25))
    #expect(profile.address == "Jl. Desa #12")
    #expect(profile.whatsapp?.digits == "6281234567890")
    #expect(profile.email == "kim@toman.desa.id")
    #expect(profile.socialAccounts.map(\.network) == [.instagram, .facebook])
    #expect(profile.missions == ["Informasi: cepat", "Adil, benar"])
    #expect(profile.awards == [Award(name: "Terbaik", giver: "Kabupaten", year: 2023)])
    #expect(profile.partners == ["PKK", "Karang Taruna"])
    #expect(profile.logo?.source == "logo.png")
    #expect(profile.colour?.hex == "#0b6e4f")
    #expect(profile.status == .starting)
    #expect(profile.formerSite == "https://kim.id/toman")
    #expect(profile.webAddress?.string == "https://kimtoman.desa.id/")
  }

  @Test(arguments: [
    ("16", "provinsi"), ("16.06", "kabupaten"), ("11.10", "kabupaten"), ("16.06.06", "kecamatan"),
  ])
  func `a code needs no quotes and keeps its zeros`(code: String, level: String) {
    let result = read("nama: A\nkode_wilayah: \(code)\ntingkat: \(level)\n")
    #expect(result.profile?.code.string == code)
    #expect(result.problems == [])
  }

  @Test(arguments: [
    ("nama: A\ntingkat: desa", ["0:0 site/missing-kode-wilayah"]),
    ("kode_wilayah: \"16\"\ntingkat: provinsi", ["0:0 site/missing-nama"]),
    (
      "nama:\nkode_wilayah: \"16\"\ntingkat:",
      [
        "1:1 site/missing-nama",
        "3:1 "
          + "site/missing-tingkat",
      ]
    ),
    (
      "nama: {a: b, c: d}\nkode_wilayah: 1606\ntingkat: dusun",
      ["1:7 field/wrong-kind", "2:15 site/wrong-value", "3:10 site/wrong-value"]
    ),
    ("", ["0:0 site/missing-nama", "0:0 site/missing-kode-wilayah", "0:0 site/missing-tingkat"]),
    ("nama", ["1:1 site/not-fields"]),
    (
      "nama: A\nnama: B",
      [
        "2:1 yaml/repeated-key", "0:0 site/missing-kode-wilayah", "0:0 site/missing-tingkat",
      ]
    ),
  ])
  func `what kim_yml cannot do without is an error, all at once`(yaml: String, problems: [String]) {
    let result = read(yaml)
    #expect(result.profile == nil)
    #expect(result.problems == problems)
  }

  @Test(arguments: ["1606", "160614", "1606140", "1606140003"])
  func `a code without dots is told from that of BPS`(code: String) {
    let result = read("nama: A\nkode_wilayah: \(code)\ntingkat: desa")
    #expect(result.found.first?.hint?.id.contains("BPS") == true)
  }

  @Test(arguments: [
    "surel: a", "surel: a@b", "surel: a@b.", "surel: \"a@b.id?bcc=x\"",
    "surel: \"a@b.id%0aBcc:x@y.id\"", "surel: \"a@b.id, c@d.id\"", "surel: a@b@c.id",
    "surel: \"-a@b.id\"", "surel: a@b..id", "surel: \"mailto:a@b.id?bcc=x@y.id\"",
    "surel: \"a b@c.id\"", "situs_lama: \"javascript:alert(1)\"",
    "situs_lama: \"data:text/html,x\"", "situs_lama: \"https://user@kim.id\"",
    "situs_lama: \"file:///etc/passwd\"", "situs_lama: \"https://a\\\\b.id\"",
    "situs_lama: profil.pdf", "media_sosial: {facebook: \"https://evil.id?.facebook.com/\"}",
    "media_sosial: {instagram: \"javascript:x\"}", "media_sosial: {x: \"a b\"}",
    "media_sosial: kimtoman", "warna: terang", "warna: \"#12\"", "warna: \"red;}\"",
    "warna: \"url(x)\"", "koordinat: [200, 300]", "jumlah_anggota: 1.5",
    "tanggal_berdiri: 2022-13-01", "status: bubar", "alamat_situs: kim.id",
    "alamat_situs: \"https://a.id/?x\"", "penghargaan: [{tahun: 2023}]",
    "penghargaan: [{nama: A, tahun: 23}]", "pengurus: [{jabatan: Ketua}]",
    "whatsapp: tanya", "masa_bakti: selamanya", "jumlah_anggota: banyak",
  ])
  func `a wrong value is a warning at the value, and the site is built without it`(
    line: String
  ) throws {
    let result = read("nama: A\nkode_wilayah: \"16.06.06.2008\"\ntingkat: desa\n\(line)\n")
    let profile = try #require(result.profile)
    #expect(result.found.map(\.severity) == [.warning])
    #expect(
      result.found.allSatisfy {
        $0.place.line == 4 && $0.place.column > 6 && $0.hint != nil
      })
    #expect(profile.email == nil && profile.formerSite == nil && profile.colour == nil)
    #expect(profile.socialAccounts == [] && profile.coordinates == nil)
    #expect(profile.whatsapp == nil && profile.webAddress == nil)
  }

  @Test(arguments: ["logo: ../../etc/passwd", "logo: https://x.id/a.png", "logo: hilang.png"])
  func `a logo that is not there is an error, and the site is built without it`(
    line: String
  ) throws {
    let result = read("nama: A\nkode_wilayah: \"16.06.06.2008\"\ntingkat: desa\n\(line)\n")
    #expect(try #require(result.profile).logo == nil)
    #expect(result.found.map(\.severity) == [.error])
  }

  @Test func `values are read as people write them`() throws {
    let result = read(
      """
      Nama KIM: KIM Toman
      kode_wilayah: 16.06.06.2008
      tingkat: desa.
      Jumlah anggota: 12 orang
      masa_bakti: 2023 s.d. 2028
      tanggal_berdiri: 2023
      whatsapp: https://wa.me/6281200000000
      Email: mailto:kim@toman.desa.id
      warna: hijau
      fb: kimtoman
      IG: instagram.com/kim_toman
      pengurus:
        - Ketua: Siti
        - Anggota: [Budi, Ani]
      misi: Kabar yang benar, untuk semua.
      koordinat: https://maps.google.com/?q=-2.97,104.77
      logo: -
      motto: Maju
      """)
    let profile = try #require(result.profile)
    #expect(result.problems == [])
    #expect(profile.name == "KIM Toman")
    #expect(profile.memberCount == PeopleCount(number: 12))
    #expect(profile.term?.description == "2023–2028")
    #expect(profile.termText == nil)
    #expect(profile.founded?.description == "2023")
    #expect(profile.contact?.number?.digits == "6281200000000")
    #expect(profile.email == "kim@toman.desa.id")
    #expect(profile.colour != nil)
    #expect(
      profile.socialAccounts.map(\.url)
        == ["https://instagram.com/kim_toman", "https://www.facebook.com/kimtoman"])
    #expect(
      profile.officers.map { "\($0.position)/\($0.name)" } == ["Ketua/Siti", "Anggota/Budi, Ani"])
    #expect(profile.missions == ["Kabar yang benar, untuk semua."])
    #expect(profile.coordinates == Coordinates(latitude: -2.97, longitude: 104.77))
    #expect(profile.motto == "Maju")
  }

  @Test(arguments: [
    "surel: -", "surel: tidak ada", "whatsapp: belum ada", "jumlah_anggota: n/a", "koordinat: -",
    "situs_lama: tidak ada", "warna: -", "logo: -", "media_sosial: -", "tanggal_berdiri: belum ada",
    "masa_bakti: -", "media_sosial: {instagram: -}", "fokus: -", "status: -",
  ])
  func `what a KIM does not have may be said in words`(line: String) throws {
    let result = read("nama: A\nkode_wilayah: \"16.06.06.2008\"\ntingkat: desa\n\(line)\n")
    #expect(result.profile != nil)
    #expect(result.problems == [])
  }

  @Test func `an identity number in a profile holds the site back`() {
    let result = read(SiteText.profile + "alamat: NIK 1606064107900001\n")
    #expect(result.profile == nil)
    #expect(result.found.map(\.code).contains("privacy/identity-number"))
  }

  @Test func `hidden characters in a name are taken out with a warning`() {
    let result = read(
      "nama: KIM\u{202E} To\u{200B}man\u{2066}\nkode_wilayah: \"16\"\n"
        + "tingkat: provinsi")
    #expect(result.profile?.name == "KIM Toman")
    #expect(result.problems == ["1:7 site/hidden-characters"])
  }

  @Test func `kim_yml has a size that nobody needs more of`() {
    let line = "# \(String(repeating: "x", count: 61))\n"
    let sound = SiteText.profile + String(repeating: line, count: 1000)
    #expect(read(sound).problems == [])
    let large = read(sound + String(repeating: line, count: 50))
    #expect(large.profile == nil)
    #expect(large.problems == ["0:0 file/too-large"])
  }

  @Test func `a site without kim_yml, or with one that is not text, says so`() {
    var diagnostics = Diagnostics()
    for texts in [[], [SourceText(path: "kim.yml", bytes: [0, 1, 2])]] {
      let source = SiteSource(id: .toman, folder: "sites/toman", texts: texts)
      _ = SiteContent(parsing: source, context: ProvinceText().context, diagnostics: &diagnostics)
    }
    #expect(diagnostics.found.map(\.code) == ["site/missing-profile", "file/not-text"])
  }

  @Test func `the posts of a site with a broken kim_yml are checked all the same`() {
    let site = SiteText("-- kim.yml --\nnama: A\n-- a.md --\n---\njudul: A\n---\n")
    #expect(site.content().1.found.map(\.code).contains("post/missing-tanggal"))
  }
}
