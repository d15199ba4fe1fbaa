import KimDiagnostics
import Testing

@testable import KimMarkdown

/// The excerpt, the plain text and the number of words.
struct TextTests {
  @Test(arguments: [
    ("a\n\nb", "a"), ("# a\n\nb *c*\n`d`", "b c d"), ("![a](a.jpg)\n\nb", "b"),
    ("https://youtu.be/dQw4w9WgXcQ\n\nb", "b"), ("> a\n\nb", "b"), ("- a\n- b", "a"),
    ("***\n\n…\n\na", "…"), ("--\n\n.\n\na", "a"), ("a\n\nb\n\n<!--more-->\n\nc", "a b"),
    ("a <!-- more --> b\n\nc", "a"), ("<!--more-->\n\na", "a"), ("", ""), ("> [!TIP]\n> a", "a"),
    ("a[^1]\n\n[^1]: b", "a"), ("a &amp; <b>b</b> \\*", "a & b *"), ("a<br>b", "a b"),
    ("| a |\n|--|\n\nb", "b"), ("**a ** b", "a b"), ("~~a b", "a b"), ("##a\n\nb", "a"),
    ("5 * 3 ~ #1", "5 * 3 ~ #1"), ("{{< a >}}b {{ site.x }}c", "b c"),
  ])
  func `the excerpt is the first paragraph, or what the writer marked`(
    text: String, excerpt: String
  ) {
    #expect(MarkdownText(text).rendered.excerpt == excerpt)
  }

  @Test func `a long excerpt ends at a word`() {
    let words = Array(repeating: "kata", count: 60).joined(separator: " ")
    let excerpt = MarkdownText(words + ".").rendered.excerpt
    #expect(excerpt.count <= 200)
    #expect(excerpt.count >= 160)
    #expect(excerpt.hasSuffix(" kata…"))
    let letters = String(repeating: "é", count: 300)
    #expect(MarkdownText(letters).rendered.excerpt == String(repeating: "é", count: 199) + "…")
    let fitting = String(repeating: "abcd ", count: 39) + "abcde"
    #expect(MarkdownText(fitting).rendered.excerpt == fitting)
  }

  @Test func `plain text is for scanning and search`() {
    let text = MarkdownText(
      "# a\n\nb [c](profil.md) ![d](a.jpg)\n\n- e\n\n| f | g |\n|--|--|\n| h | i |\n\n```\nj\n```\n\n<b>k"
    )
    #expect(text.rendered.plainText == "a\nb c d\ne\nf\tg\t\nh\ti\t\nj\n\nk\n")
    #expect(text.rendered.wordCount == 11)
  }

  @Test(arguments: [
    ("a\u{202E}b", "ab", ["1:2+1"]), ("\u{2066}a\u{2069}", "a", ["1:1+1", "1:3+1"]),
    ("a\n\n[b\u{202A}](profil.md)", "", ["3:3+1"]), ("a&#x202E;b", "ab", ["1:2+8"]),
    ("a&#8238;b", "ab", ["1:2+7"]), ("a&#X00202e;b", "ab", ["1:2+10"]),
    ("a&#x20\u{202E}2E;b", "ab", ["1:5+6", "1:7+1"]), ("`\u{202E}`", "", ["1:2+1"]),
  ])
  func `direction controls are removed with a warning`(
    text: String, plain: String, places: [String]
  ) {
    let text = MarkdownText(text)
    let result = text.rendered
    let scalars = String(decoding: result.html, as: UTF8.self).unicodeScalars
    #expect(!scalars.contains { (0x202A...0x202E).contains($0.value) })
    #expect(!scalars.contains { (0x2066...0x2069).contains($0.value) })
    #expect(text.problems == places.map { "\($0) markdown/bidi-control" })
    if !plain.isEmpty { #expect(result.plainText == plain + "\n") }
  }

  @Test func `right-to-left text and joiners stay`() {
    let text = MarkdownText("بسم الله — \u{200F}a\u{200D}")
    #expect(text.problems.isEmpty)
    #expect(text.html == "<p>بسم الله — \u{200F}a\u{200D}</p>\n")
  }

  @Test func `what is no UTF-8 or NUL becomes a replacement character`() {
    let text = MarkdownText(bytes: [0x61, 0xFF, 0x62, 0x00, 0xC3])
    #expect(text.html == "<p>a\u{FFFD}b\u{FFFD}\u{FFFD}</p>\n")
    #expect(text.rendered.plainText == "a\u{FFFD}b\u{FFFD}\u{FFFD}\n")
  }
}
