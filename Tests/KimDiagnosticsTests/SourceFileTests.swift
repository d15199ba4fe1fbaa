import KimDiagnostics
import Testing

struct SourceFileTests {
  let file = SourceFile(path: "a.md", text: "satu\ndua: élan\r\n\ttiga\n")

  @Test func `a byte offset becomes a line and a column in characters`() {
    let place = file.place(of: 13..<15)
    #expect(place.line == 2)
    #expect(place.column == 8)
    #expect(place.excerpt?.text == "dua: élan")
    #expect(place.excerpt?.offset == 7)
  }

  @Test func `only the part of a range on its first line is underlined`() {
    #expect(file.place(of: 2..<20).length == 2)
  }

  @Test func `a line is underlined without its indentation`() {
    let place = file.place(line: 3)
    #expect((place.column, place.length) == (2, 4))
  }

  @Test func `an offset past the end is at the end`() {
    let place = file.place(of: 900..<901)
    #expect((place.line, place.column, place.length) == (4, 1, 1))
  }

  @Test func `a line that is not there has no column`() {
    let place = file.place(line: 99)
    #expect((place.line, place.column) == (99, 0))
    #expect(place.excerpt == nil)
  }

  @Test func `a long line is cut around its caret`() {
    let line = String(repeating: "x", count: 5000) + "Y" + String(repeating: "z", count: 5000)
    let excerpt = Excerpt(line: line, column: 5001, length: 1)
    #expect(excerpt.text.count == 100)
    #expect(Array(excerpt.text)[excerpt.offset] == "Y")
  }
}
