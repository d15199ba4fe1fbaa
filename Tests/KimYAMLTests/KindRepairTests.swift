import KimDiagnostics
import Testing

/// What people write in a text without thinking of YAML.
struct KindRepairTests {
  @Test(arguments: [
    ("Berita: Panen raya", "Berita: Panen raya"),
    ("@kimtoman hadir", "@kimtoman hadir"),
    ("`kode`", "`kode`"),
    ("%50 warga", "%50 warga"),
    ("#PanenRaya", "#PanenRaya"),
    ("Lomba #1 di desa", "Lomba #1 di desa"),
    ("- x", "- x"),
    ("? apa kabar", "? apa kabar"),
    ("*Penting* rapat", "*Penting* rapat"),
    ("&kawan", "&kawan"),
    ("!Awas banjir", "!Awas banjir"),
    (", lalu", ", lalu"),
    ("] tutup", "] tutup"),
    ("\"Panen raya", "\"Panen raya"),
    ("'Panen raya", "'Panen raya"),
    ("\"Panen\" raya", "\"Panen\" raya"),
    ("'Jum'at bersih'", "'Jum'at bersih'"),
    ("[HOAKS] Bantuan tunai", "[HOAKS] Bantuan tunai"),
    ("{x} dan y", "{x} dan y"),
    ("[HOAKS Bantuan", "[HOAKS Bantuan"),
    ("> 100 orang hadir", "> 100 orang hadir"),
    ("| Pembukaan", "| Pembukaan"),
    ("Syarat:", "Syarat:"),
    ("C:\\foto: \"a\"", "C:\\foto: \"a\""),
    ("Waktu:\t09.00", "Waktu:\t09.00"),
  ])
  func `a text is read as the whole rest of its line`(written: String, meant: String) {
    let yaml = YAMLText("judul: \(written)\nlokasi: Toman\n")
    #expect(yaml["judul"] == meant)
    #expect(yaml["lokasi"] == "Toman")
    #expect(yaml.codes == ["yaml/needs-quotes"])
    #expect(yaml.diagnostics.hasErrors == false)
    #expect(yaml.places == ["1:8"])
  }

  @Test(arguments: ["- ", "-", "---"])
  func `dashes stand for no value, and need no quotes`(written: String) {
    for key in ["judul", "kunci"] {
      let yaml = YAMLText("\(key): \(written)\nlokasi: Toman\n")
      #expect(yaml.codes == [])
      #expect(yaml["lokasi"] == "Toman")
      #expect(yaml[key]?.allSatisfy { $0 == "-" } == true)
    }
  }

  @Test(arguments: [
    ("Panen raya", "Panen raya"),
    ("\"Berita: Panen\"", "Berita: Panen"),
    ("'Jum''at bersih'", "Jum'at bersih"),
    ("\"a\" # catatan", "a"),
    ("Rp25.000,- saja", "Rp25.000,- saja"),
    ("Jum'at bersih", "Jum'at bersih"),
    ("pukul 09:00", "pukul 09:00"),
    ("A&B #", "A&B #"),
    ("-5 derajat", "-5 derajat"),
    ("Pak (RT 01) [baru]", "Pak (RT 01) [baru]"),
    ("https://desa.id/a#b", "https://desa.id/a#b"),
  ])
  func `a text that YAML reads as it is meant is left alone`(written: String, meant: String) {
    let yaml = YAMLText("judul: \(written)\n")
    let expected: [String] = written.hasSuffix(" #") ? ["yaml/needs-quotes"] : []
    #expect(yaml["judul"] == meant)
    #expect(yaml.codes == expected)
  }

  @Test func `the warning shows the quoted form, escapes and all`() {
    let yaml = YAMLText("judul: Kata \"dia\": C:\\x\n")
    #expect(
      yaml.diagnostics.found[0].hint?.id.hasSuffix(#"judul: "Kata \"dia\": C:\\x""#) == true)
    #expect(yaml.diagnostics.found[0].place.length == 16)
  }

  @Test func `a repaired line does not shift the place of later errors`() {
    let next = YAMLText("judul: A: B\nlokasi: x: y\n")
    #expect(next.codes == ["yaml/needs-quotes", "yaml/needs-quotes"])
    #expect(next.places == ["1:8", "2:9"])
  }

  @Test func `a text may go on over indented lines, signs and all`() {
    let yaml = YAMLText("ringkasan: Warga hadir\n  dengan syarat: KTP\n  dan KK #2\njudul: A\n")
    #expect(yaml["ringkasan"] == "Warga hadir dengan syarat: KTP dan KK #2")
    #expect(yaml["judul"] == "A")
    #expect(yaml.codes == ["yaml/needs-quotes"])
  }

  @Test func `a quoted text may go on over several lines`() {
    let yaml = YAMLText("ringkasan: \"Warga: hadir\n  semua\"\njudul: A\n")
    #expect(yaml["ringkasan"] == "Warga: hadir semua")
    #expect(yaml.codes == [])
  }

  @Test(arguments: ["|", ">", "|-", ">+", "|2"])
  func `block texts are left as they are`(sign: String) {
    let yaml = YAMLText("ringkasan: \(sign)\n  judul: a: b\n  *tebal* & \"kutip\n\njudul: A\n")
    #expect(yaml["ringkasan"]?.hasPrefix("judul: a: b") == true)
    #expect(yaml["judul"] == "A")
    #expect(yaml.codes == [])
  }

  @Test func `a block text in a list is left as it is`() {
    let yaml = YAMLText("misi:\n- |\n  judul: a: b\n  *x\n-   >\n    &y\njudul: A\n")
    #expect(yaml.list("misi") == ["judul: a: b\n*x\n", "&y\n"])
    #expect(yaml.codes == [])
  }

  @Test func `comments after other keys stay comments`() {
    let yaml = YAMLText(
      "tanggal: 2023-06-14 # besok\n# judul: \"x\njenis: \"berita\" # jangan: \"\njudul: A\n")
    #expect(yaml["tanggal"] == "2023-06-14")
    #expect(yaml["jenis"] == "berita")
    #expect(yaml["judul"] == "A")
    #expect(yaml.codes == [])
  }

  @Test func `texts in lists of groups are repaired too`() {
    let yaml = YAMLText(
      "pengurus:\n  - nama: KIM: Maju\n    jabatan: Ketua\n  - jabatan: x\n    nama: \"A\" b\n")
    #expect(yaml.codes == ["yaml/needs-quotes", "yaml/needs-quotes"])
    #expect(yaml.places == ["2:11", "5:11"])
  }

  @Test(arguments: [
    "Fotokopi KTP: 2 lembar", "#panen", "@kimtoman", "*Wajib* hadir", "[x] selesai", "\"Asli\" KTP",
    "Lainnya:", "nama: siapa", "& kawan", "100% asli: ya",
  ])
  func `an item of a list of texts is read as the text that was meant`(item: String) {
    let yaml = YAMLText("syarat:\n  - KK\n  - \(item)\n  - 'Surat: RT'\njudul: A: B\n")
    #expect(yaml.list("syarat") == ["KK", item, "Surat: RT"])
    #expect(yaml["judul"] == "A: B")
    #expect(yaml.codes == ["yaml/needs-quotes", "yaml/needs-quotes"])
    #expect(yaml.places == ["3:5", "5:8"])
  }

  @Test func `an item may go on over indented lines`() {
    let yaml = YAMLText("syarat:\n- Fotokopi KTP: 2 lembar\n  ukuran A4\n- KK\n")
    #expect(yaml.list("syarat") == ["Fotokopi KTP: 2 lembar ukuran A4", "KK"])
  }

  @Test func `hashtags are not comments`() {
    #expect(YAMLText("topik: #panen, #padi\n")["topik"] == "#panen, #padi")
    #expect(YAMLText("topik: # nanti\n  - a\n").list("topik") == ["a"])
    #expect(YAMLText("warna: #0b6e4f\n")["warna"] == "#0b6e4f")
  }

  @Test func `spaces before the colon and quoted keys change nothing`() {
    let yaml = YAMLText("judul : A: B\n\"lokasi\" : C: D\n")
    #expect(yaml["judul"] == "A: B")
    #expect(yaml["lokasi"] == "C: D")
  }

  @Test func `no carriage return gets into a value`() {
    let yaml = YAMLText(
      "judul: A: B\r\nlokasi: Toman\r\nringkasan: |\r\n  satu\r\n  dua\r\nsyarat:\r\n- a: b\r\n")
    #expect(yaml["judul"] == "A: B")
    #expect(yaml["lokasi"] == "Toman")
    #expect(yaml["ringkasan"] == "satu\ndua\n")
    #expect(yaml.list("syarat") == ["a: b"])
  }

  @Test func `characters that end a line elsewhere are spaces`() {
    let yaml = YAMLText("judul: A\rB\u{2028}C\u{2029}D\u{85}E\u{A0}F\nlokasi:\u{A0}Toman\n")
    #expect(yaml["judul"] == "A B C D E F")
    #expect(yaml["lokasi"] == "Toman")
    #expect(yaml.codes == [])
  }

  @Test func `characters that YAML refuses become hidden ones at the same column`() {
    let yaml = YAMLText("judul: A\u{0B}B\u{FEFF}C\u{7F}\u{9F}\u{01}D\n")
    #expect(yaml["judul"]?.unicodeScalars.count == 9)
    #expect(yaml.codes == [])
  }

  @Test func `a thousand repairs are told up to a number that people read`() {
    let lines = (0..<4000).map { "  - nama: a: \($0)" }
    let yaml = YAMLText("orang:\n" + lines.joined(separator: "\n"))
    #expect(yaml.codes.count == 20)
    #expect(yaml.node != nil)
  }
}
