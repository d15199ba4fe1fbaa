import KimDiagnostics
import KimModel
import KimRandom
import KimTestSupport
import KimYAML
import Testing

@testable import KimContent

/// Whole posts as telephones write them, from the file to the post.
struct PhoneHeadTests {
  private static let day = Day(year: 2026, month: 8, day: 17)

  @Test(arguments: [
    "—-\njudul: Gotong royong\ntanggal: 17 Agustus 2026\n—-\nIsi\n",
    "–––\nJudul: Gotong royong\nTanggal: 17 Agustus 2026\n–––\nIsi\n",
    "Judul : Gotong royong\nTanggal : 17 Agustus 2026\nPenulis : Bu Yuli\n\nIsi\n",
    "---\njudul:Gotong royong\ntanggal: 17 Agustus 2026\n---\nIsi\n",
    "---\njudul = Gotong royong\ntanggal = 17 Agustus 2026\n---\nIsi\n",
    "---\njudul:\tGotong royong\n\ttanggal:\t17 Agustus 2026\n---\nIsi\n",
    "---\njudul: “Gotong royong”\ntanggal: ‘17 Agustus 2026’\n---\nIsi\n",
    "---\njudul: *Gotong royong*\ntanggal: *17 Agustus 2026*\n---\nIsi\n",
    "*Judul:* Gotong royong\n*Tanggal:* 17 Agustus 2026\n\nIsi\n",
    "---\n- judul: Gotong royong\n- tanggal: 17 Agustus 2026\n---\nIsi\n",
    "• Judul : Gotong royong\n• Tanggal : 17 Agustus 2026\n\nIsi\n",
    "---\rjudul: Gotong royong\rtanggal: 17 Agustus 2026\r---\rIsi\r",
    "---\njudul: Gotong royong\ntanggal: 17 Agustus 2026\nIsi\n",
    "---\n  judul: Gotong royong\n  tanggal: 17 Agustus 2026\n---\nIsi\n",
    "\u{200E}---\n\u{FEFF}judul\u{A0}: Gotong royong\n\u{200B}tanggal:\u{A0}17 Agustus 2026\n---\nIsi\n",
    "=====\nJudul: Gotong royong\nTanggal: 17 Agustus 2026\n=====\nIsi\n",
    "Judul: Gotong royong\nTanggal: 17 Agustus 2026\nIsi: Isi\n",
    "+++\ntitle = \"Gotong royong\"\ndate = 2026-08-17\n+++\nIsi\n",
    "---\njudul: Gotong royong\ntanggal: 17 Agustus 2026\n—-\nIsi\n",
    "---\njudul： Gotong royong\ntanggal： 17 Agustus 2026\n---\nIsi\n",
  ])
  func `a post typed on a telephone is published with title, day and text`(text: String) throws {
    let read = OnePost(text: text, day: "2026-08-25")
    let post = try #require(read.post, "\(text.debugDescription): \(read.problems)")
    #expect(post.title == "Gotong royong")
    #expect(post.date.first == Self.day)
    #expect(String(decoding: post.body.html, as: UTF8.self) == "<p>Isi</p>\n")
    #expect(read.found.allSatisfy { $0.severity == .warning })
    #expect(read.found.count <= 1)
  }

  @Test(arguments: [
    ("—-\njudul: A\n—-\nIsi\n", true), ("judul: A\n\nIsi\n", true), ("---\njudul=A\n---\n", true),
    ("---\n*judul*: A\n---\n", true), ("---\njudul: A\n\tlokasi: B\n---\n", true),
    ("---\njudul: “A”\n---\n", true), ("---\njudul: A\n\nIsi\n", true),
    ("---\nsyarat:\n• a\n---\n", true), ("---\njudul: A\n---\nIsi\n", false),
    ("---\njudul: A: b\n---\n", false), ("---\njudul: A # b\ntopik: {a: b}\n---\n", false),
    ("---\r\njudul: A\r\n---\r\n", false), ("---\r judul: A\r---\r", false),
    ("+++\ntitle = 'A'\n+++\n", false), ("Isi saja\n", false),
    ("---\n  judul: A\n  lokasi: B\n---\n", false), ("---\ntopik: [a\n---\n", false),
    ("---\nringkasan: \"a\nb\"\n---\n", false), ("---\njudul: |\n  A\n---\n", false),
  ])
  func `a file tells whether its head had to be put right`(text: String, isMended: Bool) throws {
    var diagnostics = Diagnostics()
    let file = try #require(
      MarkdownFile(
        SourceText(path: "a.md", bytes: Array(text.utf8)), folder: "x", keys: KeySets.post,
        limits: Limits(), zone: .wib, diagnostics: &diagnostics))
    #expect(file.isHeadMended == isMended)
  }

  @Test func `messages about a mended head have the places of the file`() {
    let read = OnePost(
      text:
        "\n—-\n*Judul:* Gotong royong\n• Tanggal : 17 Agustus 2026\n\tjenis =\tberitaa\n—-\nIsi\n",
      day: "2026-08-25")
    #expect(read.problems.contains { $0.hasPrefix("5:10 ") })
    let place = read.found.first { $0.place.line == 5 }?.place
    #expect(place?.excerpt?.text == "\tjenis =\tberitaa")
    #expect(place?.length == 7)
  }

  @Test(arguments: [
    "judul: A\ntanggal: 1 Mei 2026\nprivate: ya\n\nIsi\n",
    "judul: A\ntanggal: 1 Mei 2026\ndraf = ya\n\nIsi\n",
    "judul: A\ntanggal: 1 Mei 2026\ndrft: ya\n\nIsi\n",
    "---\njudul: A\ntanggal: 1 Mei 2026\ndrft:ya\n---\nIsi\n",
    "---\njudul: A\ntanggal: 1 Mei 2026\ndraf: [ya\n---\nIsi\n",
    "---\ndraf: tidak\njudul: A\ntanggal: 1 Mei 2026\ndraf: ya\n---\nIsi\n",
    "---\njudul: A\ntanggal: 1 Mei 2026\n*Draf:* ya\n---\nIsi\n",
    "---\njudul: A\ntanggal: 1 Mei 2026\n\tdraf:\tya\n---\nIsi\n",
    "---\njudul: A\ntanggal: 1 Mei 2026\ndraf: *ya\n---\nIsi\n",
    "---\njudul: A\ntanggal: 1 Mei 2026\ndraf:\n  - [ya\n---\nIsi\n",
    "---\njudul: A\ntanggal: 1 Mei 2026\nstatus: publish\nstatus: draft\n---\nIsi\n",
    "---\njudul: A\ntanggal: 1 Mei 2026\n\npublished: false\n\nIsi\n",
    "+++\ntitle = 'A'\ndate = 2026-05-01\ndraft = [true\n+++\nIsi\n",
    "+++\ntitle = 'A'\ndate = 2026-05-01\ndraft = true\n+++\nIsi\n",
    "judul: A\ntanggal: 1 Mei 2026\n\ndraf: ya\n\nIsi\n",
    "---\njudul: A\ntanggal: 1 Mei 2026\nIsi\ndraf: ya\n---\nIsi\n",
  ])
  func `a wish to hide is never lost, however it is set out`(text: String) {
    #expect(OnePost(text: text, day: "2026-08-25").post == nil, "\(text.debugDescription)")
  }

  @Test func `a second text is named, and the first is published`() throws {
    let read = OnePost(
      text: """
        ---
        judul: Satu
        tanggal: 2026-05-01
        ---
        Isi satu.

        ---
        judul: Dua
        tanggal: 2026-05-02
        ---
        Isi dua.
        """, day: "2026-08-25")
    #expect(read.problems == ["7:1 post/two-texts"])
    #expect(read.post?.title == "Satu")
    let html = String(decoding: try #require(read.post?.body.html), as: UTF8.self)
    #expect(html == "<p>Isi satu.</p>\n")
  }

  @Test func `a page and a settings file are read as kindly`() {
    let site = SiteText(
      """
      -- halaman/profil.md --
      —-
      Judul : Profil
      —-
      Isi.
      -- halaman/kontak.md --
      Kontak: 0812
      Alamat: Toman

      Isi.
      """)
    let (content, _) = site.content()
    #expect(content?.pages.map(\.title).contains("Profil") == true)
  }

  // MARK: Whatever is typed

  @Test(arguments: 0..<8)
  func `a head that is mangled anyhow is read without harm`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    for _ in 0..<400 {
      var text = Self.sound
      for _ in 0..<Int.random(in: 1...6, using: &random) { Self.mangle(&text, &random) }
      var diagnostics = Diagnostics()
      let file = Self.read(text, &diagnostics)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count
      #expect(file != nil || diagnostics.hasErrors, "\(text.debugDescription)")
      #expect(diagnostics.found.count < 25, "\(text.debugDescription)")
      #expect(
        diagnostics.found.allSatisfy {
          $0.place.line <= lines + text.utf8.count(where: { $0 == 13 })
        })
    }
  }

  @Test(arguments: 0..<4)
  func `the text below a mangled head is never part of it`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed + 100))
    for _ in 0..<400 {
      var head = Self.sound
      Self.mangle(&head, &random)
      let body = "\nBaris pertama yang cukup panjang.\n\nBaris kedua.\n"
      var diagnostics = Diagnostics()
      guard let file = Self.read(head + body, &diagnostics) else { continue }
      let text = String(decoding: file.file.bytes[file.frontMatter.body], as: UTF8.self)
      #expect(
        text.contains("Baris kedua.") || diagnostics.found.contains { $0.code == "post/two-texts" })
    }
  }

  private static func read(_ text: String, _ diagnostics: inout Diagnostics) -> MarkdownFile? {
    let file = MarkdownFile(
      SourceText(path: "a.md", bytes: Array(text.utf8)), folder: "x", keys: KeySets.post,
      limits: Limits(), zone: .wib, diagnostics: &diagnostics)
    if let fields = file?.fields { #expect(fields.file.path == "x/a.md") }
    return file
  }

  private static let sound =
    "---\njudul: Panen raya\ntanggal: 2026-05-01\nlokasi: \"Toman\"\ntopik: [padi, jagung]\n"
    + "sumber:\n  - nama: A\n    url: https://a.id\n---\nIsi *tebal*.\n\n- satu\n"

  private static let pieces = [
    "—", "-", "---", ":", " : ", "=", "“", "”", "\"", "'", "*", "_", "[", "]", "{", "}", "#", "&a ",
    "*a", "!t ", "\t", "  ", "\n", "\n\n", "\r", "\u{A0}", "\u{200E}", "\u{FEFF}", "• ", "- ",
    "1. ",
    "|", ">", "\njudul: B\n", "\ntanggal: 1 Mei 2026\n", "\n---\n", "+++", "：", "😀", "é", "\u{0}",
    "isi: ", "\nsyarat:\n",
  ]

  private static func mangle(_ text: inout String, _ random: inout SeededRandom) {
    var scalars = Array(text.unicodeScalars)
    guard !scalars.isEmpty else { return }
    let index = Int.random(in: 0..<scalars.count, using: &random)
    if random.once(in: 3) {
      let end = min(scalars.count, index + Int.random(in: 1...6, using: &random))
      scalars.removeSubrange(index..<end)
    } else {
      scalars.insert(contentsOf: random.one(of: pieces).unicodeScalars, at: index)
    }
    text = String(String.UnicodeScalarView(scalars))
  }
}
