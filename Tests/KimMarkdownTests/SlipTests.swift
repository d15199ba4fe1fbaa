import KimDiagnostics
import Testing

@testable import KimMarkdown

/// Warnings of Markdown that failed.
struct SlipTests {
  @Test(arguments: [
    ("**a**\n\n##Bagian", ["3:1+8 markdown/heading-without-blank"]),
    ("Awal\n###Bagian dua\n\n**a**", ["2:1+13 markdown/heading-without-blank"]),
    ("**a**\n\n1.Satu\n2.Dua\n3.Tiga", ["3:1+6 markdown/list-without-blank"]),
    ("**a**\n\n•lima\n• enam", ["3:1+5 markdown/list-without-blank"]),
    ("**a**\n\n-satu\n-dua", ["3:1+5 markdown/list-without-blank"]),
    ("**a**\n\n| Nama | Jumlah |\n| Padi | 3 |", ["3:1+17 markdown/table-without-line"]),
    ("**a**\n\n    Alinea ini menjorok seperti di Word.", ["3:5+36 markdown/indented-prose"]),
    ("**a**\n\n```\nkode\n\nSisa.", ["3:1+3 markdown/open-fence"]),
    ("Satu\ndua\n\n```\nkode", ["4:1+3 markdown/open-fence"]),
    ("• a\n• b\n\n##Bagian", ["4:1+8 markdown/heading-without-blank"]),
    ("• a\n• b\n\n| Nama | Jumlah |\n| Padi | 3 |", ["4:1+17 markdown/table-without-line"]),
  ])
  func `a slip is told at its place`(text: String, problems: [String]) {
    #expect(MarkdownText(ofPost: text).problems == problems)
  }

  @Test(arguments: [
    "**a** #KIMToman", "#KIMToman **a**", "**a**\n\n-satu", "**a**\n\n| a", "**a**\n\n\\##Bagian",
    "**a** ##b",
    "**a**\n\n```\nkode\n```", "**a**\n\n    let x = 1;", "**a**\n\n- b\n\n  ```\n  c\n  ```",
    "**a**\n\n-5\n-6",
    "**a**\n\n✅ b\n✅ c", "**a**\n\n~~~~\n```\n~~~~", "**a**\n\n| a | b |\n|---|---|\n| c | d |",
    "**a**\n\n```x``` y",
  ])
  func `what may be meant is no slip`(text: String) {
    #expect(MarkdownText(ofPost: text).problems == [])
  }

  @Test func `a slip changes nothing`() {
    let text = "**a**\n\n##Bagian\n\n1.Satu\n2.Dua\n\n```\nkode"
    #expect(MarkdownText(ofPost: text).html == MarkdownText(text).html)
    #expect(MarkdownText(text).problems == [])
  }
}
