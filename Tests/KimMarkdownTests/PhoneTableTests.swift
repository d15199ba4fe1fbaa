import Testing

@testable import KimMarkdown

/// Tables that people set out with tabs or blanks.
struct PhoneTableTests {
  private func html(_ text: String) -> String { MarkdownText(ofPhone: text).html }

  private func cells(_ html: String) -> [String] {
    html.split(separator: "\n").filter { $0.hasPrefix("<td>") || $0.hasPrefix("<th ") }
      .map { String($0.drop { $0 != ">" }.dropFirst()) }
      .map { $0.replacing("</td>", with: "").replacing("</th>", with: "") }
  }

  @Test func `rows with tabs are a table, with text above and below`() {
    let html = html("Hasil:\nJuara\tRegu\tWaktu\n1\tToman *Emas*\t1:42\n2\t\tElang\t1:47\nSelesai")
    #expect(
      cells(html) == [
        "Juara", "Regu", "Waktu", "1", "Toman <strong>Emas</strong>", "1:42", "2", "Elang", "1:47",
      ])
    #expect(html.hasPrefix("<p>Hasil:</p>\n") && html.hasSuffix("<p>Selesai</p>\n"))
  }

  @Test func `columns of blanks are a table`() {
    let html = html(
      """
      BARANG              SATUAN    HARGO
      Cabe merah keriting 1 kg      55.000
      Ikan toman          1 kg      -
      Garam               1 bks
      """)
    #expect(
      cells(html) == [
        "BARANG", "SATUAN", "HARGO", "Cabe merah keriting", "1 kg", "55.000", "Ikan toman", "1 kg",
        "-", "Garam", "1 bks", "",
      ])
  }

  @Test(arguments: [
    "Waktu\t\t: 13.30\nTempat\t\t: Balai\nAcara\t\t: Rapat", "Daftar\t15 Juni\nMasuk\t13 Juli",
    "Notulis,          Ketua BPD,\n\nSiti Rahma        H. Amrullah",
    "Bapak  Camat  hadir pagi ini\nlalu pulang siang hari juga\nsetelah makan bersama kami",
    "a\tb|c\td\ne\tf\tg", "a\tb\tc", "    Kepala Desa,      Toman,      2026\n\n    ttd",
  ])
  func `labels, two columns, signatures and stray blanks stay lines`(text: String) {
    #expect(!html(text).contains("<table"))
  }

  @Test func `a row cannot leave its table`() {
    let html = html("a\t*b\t\\x\nc\t[d\te\ng\t~h\t_i\n")
    #expect(cells(html).count == 9)
    #expect(!html.contains("<strong>") && !html.contains("<em>"))
  }

  @Test func `very many rows and columns are read in bounds`() {
    let row = Array(repeating: "x", count: 500).joined(separator: "\t")
    let html = html(Array(repeating: row, count: 500).joined(separator: "\n"))
    #expect(!html.contains("<table"))
    let long = html.isEmpty ? "" : Array(repeating: "a\tb\tc", count: 5_000).joined(separator: "\n")
    #expect(self.html(long).contains("<td>c</td>"))
  }
}
