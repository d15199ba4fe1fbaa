import KimDiagnostics
import KimYAML
import Testing

@testable import KimContent

struct FrontMatterTests {
  func parts(_ text: String, limit: Int = 64 << 10) -> (
    fields: String?, body: String, isMended: Bool, found: [Diagnostic]
  )? {
    var diagnostics = Diagnostics()
    let file = SourceFile(path: "a.md", text: text)
    let keys = HeadKeys.of(KeySets.post)
    guard
      let parts = FrontMatter(of: file, limit: limit, keys: keys, diagnostics: &diagnostics)
    else { return (nil, "", false, diagnostics.found) }
    func slice(_ range: Range<Int>) -> String { String(decoding: file.bytes[range], as: UTF8.self) }
    return (parts.fields.map(slice), slice(parts.body), parts.isMended, diagnostics.found)
  }

  @Test(arguments: [
    ("---\na: b\n---\nisi\n", "a: b\n", "isi\n"), ("---\r\na: b\r\n---\r\nisi", "a: b\r\n", "isi"),
    ("\n\n--- \na: b\n---  \nisi", "a: b\n", "isi"), ("---\n---\n", "", ""),
    (
      "---\na: b\n"
        + "---", "a: b\n", ""
    ),
    ("---\na: b\n---\n---\nx\n", "a: b\n", "---\nx\n"),
    (
      "---\na: '---'\n---x\n---\n"
        + "z", "a: '---'\n---x\n", "z"
    ),
  ])
  func `fields stand between two lines of three hyphens`(text: String, fields: String, body: String)
  {
    let result = parts(text)
    #expect(result?.fields == fields)
    #expect(result?.body == body)
    #expect(result?.isMended == false)
    #expect(result?.found == [])
  }

  @Test(arguments: [
    "", "\n \n", "isi\n", "# Judul\n\n---\n", "- a\n- b\n",
    "----\n\n"
      + "isi\n", "Catatan: penting\n", "---", "---\nisi\n", "---\nIsi saja.\n\n---\nLagi.\n",
    "Undangan: rapat\n\nHadir semua.\n", "***\nTanggal: 17 Agustus\n", "===\nisi\n===\n",
    "Kepada Yth:\nBapak Kades\n\nisi", "Lokasi: Toman\n\nIsi.\n", "https://a.id/b\n\nisi",
    "—\n\nSebuah garis\n", "07:00 mulai\n", "\u{FEFF}\n\u{A0}\nisi\n",
    "Catatan: a\nPesan: b\n\nisi",
  ])
  func `a file without fields is all text`(text: String) {
    let result = parts(text)
    #expect(result?.fields == nil)
    #expect(result?.body == (text.allSatisfy(\.isWhitespace) ? "" : text))
    #expect(result?.found == [])
  }

  // MARK: Fences

  static let fences = [
    "—-", "–––", "-----", "--", "— — —", "—", "–", "- - -", "−−−", "‐‐‐", "  ---", "\t---",
    "---\u{A0}", "\u{A0}—-", "\u{200E}---", "\u{200B}---", "-\u{AD}--", "===", "***", "___",
    "──────", "\u{FEFF}---", "---------------------",
  ]

  @Test(arguments: fences)
  func `rows of any dashes are fences around keys`(fence: String) {
    for (opening, closing) in [(fence, fence), ("---", fence), (fence, "---")] {
      for before in ["", "\n\n", "\u{A0}\n", "\u{200B}\n \t\n"] {
        let text = "\(before)\(opening)\njudul: A\ntanggal: B\n\(closing)\nisi\n\n---\nlagi\n"
        let result = parts(text)
        #expect(result?.fields == "judul: A\ntanggal: B\n", "\(text.debugDescription)")
        #expect(result?.body == "isi\n\n---\nlagi\n", "\(text.debugDescription)")
        #expect(result?.found == [])
      }
    }
    #expect(parts("\(fence)\njudul: A\n\(fence)\n")?.isMended == true)
  }

  @Test(arguments: [
    "ringkasan: |\n  ---\n  x\n", "ringkasan: |\n  ———\n", "ringkasan: \"a\n---x\"\n",
    "syarat:\n- a\n", "judul: —\n", "ringkasan: >\n   ***\n",
  ])
  func `what looks like a fence within the fields is none`(fields: String) {
    let text = "—-\njudul: A\n\(fields)—-\nisi"
    #expect(parts(text)?.fields == "judul: A\n\(fields)")
    #expect(parts(text)?.body == "isi")
  }

  // MARK: Fences that are missing

  @Test(arguments: [
    ("judul: A\ntanggal: B\n\nisi\n", "judul: A\ntanggal: B\n", "\nisi\n"),
    (
      "Judul : A\nTanggal : B\nPenulis : C\n\nisi", "Judul : A\nTanggal : B\nPenulis : C\n", "\nisi"
    ),
    ("\n\nTitle: A\n\nisi", "Title: A\n", "\nisi"),
    ("judul=A\ntanggal=B\n\nisi", "judul=A\ntanggal=B\n", "\nisi"),
    ("*Judul:* A\n*Tanggal:* B\n\nisi", "*Judul:* A\n*Tanggal:* B\n", "\nisi"),
    ("📌 Judul: A\n🗓 Tanggal: B\n\nisi", "📌 Judul: A\n🗓 Tanggal: B\n", "\nisi"),
    ("judul: A\ntanggal: B\n---\nisi", "judul: A\ntanggal: B\n", "isi"),
    ("judul: A\n\ntanggal: B\n\nisi", "judul: A\n\ntanggal: B\n", "\nisi"),
    ("tanggal: B\n—-\nisi", "tanggal: B\n", "isi"),
    ("lokasi: A\npenulis: B\n\nisi", "lokasi: A\npenulis: B\n", "\nisi"),
    ("judul: A", "judul: A", ""), ("judul: A\ntanggal: B\n", "judul: A\ntanggal: B\n", ""),
    ("judul: A\nsyarat:\n- KTP\n1. KK\n\nisi", "judul: A\nsyarat:\n- KTP\n1. KK\n", "\nisi"),
    ("judul: A\ntanggal: B\nisi: teks\nlagi", "judul: A\ntanggal: B\n", "teks\nlagi"),
    ("judul: A\nIsi : “teks”\n\nlagi", "judul: A\n", "“teks”\n\nlagi"),
    ("judul: A\ntanggal: B\n*Isi:*\nteks", "judul: A\ntanggal: B\n", "\nteks"),
    ("judul: A\nlain: B\nlokasi: C\n\nisi", "judul: A\nlain: B\nlokasi: C\n", "\nisi"),
    ("judul: A\nlain: B\n\nisi", "judul: A\n", "lain: B\n\nisi"),
    ("judul: A\nKepada Yth: B\nDi tempat\n\nisi", "judul: A\n", "Kepada Yth: B\nDi tempat\n\nisi"),
    ("judul: A\ndrft: ya\n\nisi", "judul: A\ndrft: ya\n", "\nisi"),
    ("judul: A\ntangal: B\n\nisi", "judul: A\ntangal: B\n", "\nisi"),
    ("judul: A\n\nlokasi: B\n\nisi", "judul: A\n", "\nlokasi: B\n\nisi"),
  ])
  func `keys that stand first are fields without fences too`(
    text: String, fields: String, body: String
  ) {
    let result = parts(text)
    #expect(result?.fields == fields)
    #expect(result?.body == body)
    #expect(result?.isMended == true)
  }

  @Test(arguments: [
    ("---\njudul: A\n", "judul: A\n", ""),
    ("---\njudul: A\n\nisi\n# b\n", "judul: A\n", "\nisi\n# b\n"),
    (
      "---\njudul: A\ntanggal: B\n\nisi\n\n---\nlagi", "judul: A\ntanggal: B\n",
      "\nisi\n\n---\nlagi"
    ),
    ("—-\njudul: A\n\nlokasi: B\n\nisi", "judul: A\n\nlokasi: B\n", "\nisi"),
    (
      "---\njudul: A\ntanggal: B\nSatu.\nDua.\n\n---\nx", "judul: A\ntanggal: B\n",
      "Satu.\nDua.\n\n---\nx"
    ),
    ("---\njudul: A\ntanggal: B\nSatu.\nDua.", "judul: A\ntanggal: B\n", "Satu.\nDua."),
    (
      "---\njudul: A\ntanggal: B\n\nWaktu kita:\nWaktu: 07.00\n\nSatu.\n\n---\nx",
      "judul: A\ntanggal: B\n", "\nWaktu kita:\nWaktu: 07.00\n\nSatu.\n\n---\nx"
    ),
    ("---\njudul: A\n# Isi\nteks", "judul: A\n", "# Isi\nteks"),
    (
      "---\njudul: A\ntanggal: B\n\nHari/tgl: C\nJam: 08.00\n", "judul: A\ntanggal: B\n",
      "\nHari/tgl: C\nJam: 08.00\n"
    ),
    (
      "Judul: A\nTanggal: B\nJenis: C\n\nHari, tanggal : D\nJam : 08.00\nTempat : E\n\nSatu.",
      "Judul: A\nTanggal: B\nJenis: C\n",
      "\nHari, tanggal : D\nJam : 08.00\nTempat : E\n\nSatu."
    ),
  ])
  func `fields that nothing closes end where the text begins`(
    text: String, fields: String, body: String
  ) {
    let result = parts(text)
    #expect(result?.fields == fields)
    #expect(result?.body == body)
    #expect(result?.isMended == true)
    #expect(result?.found.allSatisfy { $0.severity == .warning } == true)
  }

  @Test(arguments: [
    ("---\njudul: A\ntanggal: B\nSatu.\nDua.\n", "1:1 post/open-front-matter"),
    ("---\njudul: A\n\nSatu.\n\n---\nDua.", "1:1 post/open-front-matter"),
    ("\njudul: A\ntanggal: B\nSatu.\n", "2:1 post/missing-fence"),
    ("+++\ntitle = 'A'\n", "1:1 post/open-front-matter"),
  ])
  func `a message tells of what could be misread`(text: String, problem: String) {
    #expect(parts(text)?.found.map(\.short) == [problem])
    #expect(parts(text)?.found.first?.hint != nil)
  }

  @Test(arguments: [
    "---\njudul: A\nsalah\ntanggal: B\n---\nisi", "---\njudul: A\ntanggal: B\nsalah\n---\nisi",
    "---\njudul: A\n\nsalah\n\ntanggal: B\n---\nisi", "---\nBerita\njudul: A\ntanggal: B\n---\nisi",
    "—-\njudul: A\ntanggal: B\ndi Dusun II\n\nlokasi: C\n—-\nisi",
  ])
  func `a single slip within fences does not end the fields`(text: String) {
    #expect(parts(text)?.body == "isi")
    #expect(parts(text)?.found == [])
  }

  // MARK: Two texts

  static let second = "---\njudul: B\ntanggal: 2026-05-02\n---\nDua.\n"

  @Test(arguments: [
    second, "—-\nJudul : B\nTanggal : 2026-05-02\n—-\nDua.\n", "-----\ntitle: B\ndate: C\n--\n",
    "---\r\njudul: B\r\nlokasi: x\r\ntanggal: C\r\n---\r\nDua.",
    " ---\n*Judul:* B\n*Tanggal:* C\n———\n",
  ])
  func `of two texts in a file the first is read, and the second named`(second: String) {
    for first in ["---\njudul: A\ntanggal: 2026-05-01\n---\nSatu.\n\n", "judul: A\n\nSatu.\n\n"] {
      let result = parts(first + second)
      #expect(result?.body.hasSuffix("Satu.\n\n") == true)
      #expect(result?.found.map(\.code) == ["post/two-texts"])
      #expect(
        result?.found.first?.place.line
          == first.split(separator: "\n", omittingEmptySubsequences: false).count)
    }
  }

  @Test(arguments: [
    "---\njudul: B\n---\n", "---\ntanggal: B\n---\n", "---\njudul: B\ntanggal: C\n",
    "```\n\(second)```\n",
    "~~~ yaml\n\(second)~~~\n", "---\n\njudul: B\n\n---\ntanggal: C\n---\n",
    "***\njudul: B\ntanggal: C\n***\n",
    "---\nCatatan: B\nTanggal: C\n---\n", "---\n", "| a |\n| --- |\n",
  ])
  func `other rows of dashes are part of the text`(rest: String) {
    let body = "Satu.\n\n" + rest + "Tiga.\n"
    let result = parts("---\njudul: A\ntanggal: 2026-05-01\n---\n" + body)
    #expect(result?.body == body)
    #expect(result?.found == [])
  }

  // MARK: Limits

  @Test func `sixty-four kilobytes are enough`() {
    let line = "a: \(String(repeating: "x", count: 60))\n"
    let full = String(repeating: line, count: 1024)
    #expect(full.utf8.count == 64 << 10)
    #expect(parts("---\n\(full)---\n")?.found == [])
    #expect(parts("---\n\(full)\n---\n")?.found.map(\.code) == ["post/large-front-matter"])
    #expect(parts("---\n\(full)\(full)isi")?.found.map(\.code) == ["post/large-front-matter"])
    let known = "judul: A\n" + full + "lokasi: x\n"
    #expect(parts(known)?.found.map(\.code) == ["post/large-front-matter"])
    #expect(parts("+++\n\(full)\n+++\n")?.found.map(\.code) == ["post/large-front-matter"])
    let prose = "---\njudul: A\n\n" + String(repeating: "Isi yang panjang.\n", count: 60_000)
    #expect(parts(prose)?.found == [])
    #expect(parts(prose)?.fields == "judul: A\n")
  }

  @Test(arguments: [
    "-", "---\n", "-\n", "\n", "--- \n", "—", "a: b\n", " ", "--- -\n", "—\n", "judul: A\n",
    "judul:",
    "---\njudul: a\ntanggal: b\n", "===\n", "- judul: x\n", "“", "judul: “\n", "x: [\n", "x: \"\n",
    "*\n",
    "\t", "\u{200B}", "+++\n", "1. \n", "•\n", "isi: a\n", "judul: A\n\n",
  ])
  func `sixty-four kilobytes of anything come back`(text: String) {
    let long = String(repeating: text, count: (1 << 16) / text.utf8.count)
    for prefix in ["", "---\n", "---\njudul: A\n", "judul: A\n", "---\njudul: A\n---\n"] {
      #expect(parts(prefix + long) != nil)
    }
  }
}
