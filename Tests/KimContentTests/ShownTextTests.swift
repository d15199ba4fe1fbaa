import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

@testable import KimContent

/// What is looked for has to be found in what readers will see, however it is written.
struct ShownTextTests {
  private func codes(_ fields: String = "lokasi: x", body: String = "Isi.") -> [String] {
    OnePost(fields, body: body).found.map(\.code)
  }

  @Test(arguments: [
    #"lokasi: "\x31606061201900001""#, #"lokasi: "\u0031606061201900001""#,
    #"lokasi: "\x31\x36\x30\x36\x30\x36\x31\x32\x30\x31\x39\x30\x30\x30\x30\x31""#,
    #"lokasi: "1606\u200B061201900001""#, #"lokasi: "**1606061**201900001""#,
    "lokasi: 16060~~61201~~900001", "lokasi: 1606&#48;61201900001", "lokasi: 1606&#x30;61201900001",
    "lokasi: 160606<b>1201900001</b>", "topik: [a, \"\\x31606061201900001\"]",
    "narasumber:\n  - nama: \"1606`0612`01900001\"",
  ])
  func `an identity number is found in fields as they are shown`(fields: String) {
    let read = OnePost(fields, body: "Isi.")
    #expect(read.found.map(\.code).contains("privacy/identity-number"), "\(read.found)")
    #expect(read.post == nil)
    for problem in read.found {
      #expect(!problem.message.id.contains("1606061201900001"))
      #expect(problem.hint?.id.contains("1606061201900001") != true)
    }
  }

  @Test func `an identity number is found in kim_yml as it is shown`() {
    let (content, diagnostics) = SiteText(
      "-- kim.yml --\n\(SiteText.profile)ketua: \"\\x31606061201900001\"\n"
    ).content()
    #expect(diagnostics.found.map(\.code) == ["privacy/identity-number"])
    #expect(content == nil)
  }

  @Test(arguments: [
    "![1606&#48;61201900001](/a.jpg)", "![16060**61201**900001](/a.jpg)",
    "[x](https://desa.id \"160606&#49;201900001\")",
    "Teks.\n\n![a](/a.jpg \"1606061201&#57;00001\")\n\nTeks.",
  ])
  func `an identity number is found in the texts of pictures and links`(body: String) {
    let site = SiteText(
      "-- a.jpg --\n-- berita/a.md --\n---\njudul: A\ntanggal: 2024-05-01\n---\n\(body)\n")
    let (_, diagnostics) = site.content()
    #expect(diagnostics.found.map(\.code).contains("privacy/identity-number"), "\(body)")
  }

  @Test(arguments: [
    "lokasi: \"C:\\\\data * 2 &amp; 3\"", "lokasi: Rp10.000 *per* kg & 0812-3456-7890",
    "lokasi: <b>Balai</b> 2024-05-01 *16* 06 2024",
  ])
  func `marks in honest fields are no problem`(fields: String) {
    #expect(codes(fields).filter { $0.hasPrefix("privacy") || $0.hasPrefix("spam") } == [])
  }

  @Test(arguments: [
    "Main di gac**or** sekarang.", "Main di ga[co](https://desa.id)r sekarang.",
    "Main tog&#101;l sekarang.", "Main s<b>bob</b>et sekarang.", "Main max~~win~~ sekarang.",
  ])
  func `gambling spam is found in the finished text`(body: String) {
    #expect(codes(body: body).filter { $0.hasPrefix("spam") } == ["spam/gambling"])
  }

  @Test func `gambling spam is found in fields as they are shown`() {
    #expect(codes(#"lokasi: "situs g\x61cor""#).contains("spam/gambling"))
    #expect(codes("lokasi: situs gac**or**").contains("spam/gambling"))
  }

  @Test(arguments: [
    "**tebal**, *miring* dan `kode`.", "[tautan](https://desa.id/a) biasa (dan kurung).",
    "~~coret~~ [ ] tugas", "2 * 3 = 6", "![foto](a.jpg) A & B; `a`", "- *satu*: dua",
  ])
  func `usual marks are not looked at twice`(text: String) {
    let file = SourceFile(path: "a.md", text: text)
    #expect(!ShownBody.mayBePieced(file, 0..<file.bytes.count))
  }

  @Test func `a reporter's number that marks part is found in the finished text`() {
    let found = codes(
      "jenis: aspirasi\nkategori: Jalan\nstatus: diterima",
      body: "Hubungi 0812**3456**7890 untuk keterangan.")
    #expect(found.contains("privacy/reporter"), "\(found)")
  }

  @Test func `a hostile text takes no longer than its length`() {
    for text in ["<", "&#", "&#x", "*<a", "<!-", "[](", "alt=\"", " alt=\"1606"] {
      let bytes = Array(String(repeating: text, count: 20_000).utf8)
      _ = ShownText.bytes(of: bytes)
      _ = ShownBody.mayBePieced(SourceFile(path: "a.md", bytes: bytes), 0..<bytes.count)
      #expect(!IdentityNumberScan.isShown(besideTextOf: bytes))
    }
  }
}
