import Testing

@testable import KimMinify

struct CSSMinifierTests {
  @Test(arguments: [
    ("a{\n  b: c;\n}\n", "a{b: c}"), ("/* x */a{}", "a{}"), ("a\nb{}", "a b{}"),
    ("a{content:\"/* x */\"}", "a{content:\"/* x */\"}"),
    ("a{content:'\\''}/*'*/", "a{content:'\\''}"),
    ("a{b:c;}", "a{b:c}"), ("/* open", ""), ("", ""), ("a{}\n\n/* x */\n\nb{}", "a{}b{}"),
    ("a,\nb>\nc{}", "a,b>c{}"),
  ])
  func `comments and line breaks go, texts in quotes stay`(css: String, expected: String) {
    #expect(String(decoding: CSSMinifier.minify(Array(css.utf8)), as: UTF8.self) == expected)
  }
}
