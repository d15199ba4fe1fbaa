import KimPublish
import Testing

struct JournalTests {
  private static let hash = String(repeating: "0f", count: 32)

  private func file(size: Int? = 3, source: String? = nil, depth: Int = 0) -> HostedFile {
    HostedFile(
      content: size.map { HostedFile.Content(size: $0, hash: Self.hash) }, depth: depth,
      source: source)
  }

  private func journal(_ entries: JournalEntry...) -> Journal {
    var journal = Journal()
    for entry in entries { journal.apply(entry) }
    return journal
  }

  @Test(arguments: [
    "a; !echo x/b.html", "../a.html", "/a.html", "a//b.html", ".kim/x", "a/.b", "a b.html", "",
    "a\"b", "$(x)", "a*",
  ])
  func `a line from a host with a path that no build gives is none`(path: String) {
    let hash = String(repeating: "a", count: 64)
    #expect(JournalEntry(line: Array("+\t\(path)\t0\t\t9\t\(hash)".utf8)[...]) == nil)
    #expect(JournalEntry(line: Array("-\t\(path)".utf8)[...]) == nil)
    #expect(JournalEntry(line: Array("?\t\(path)\t0\t".utf8)[...]) == nil)
  }

  @Test func `a journal is read as it was written`() {
    let journal = journal(
      .begun("1-a"), .announced("b.html", file(size: nil, source: "b\t%.md", depth: 1)),
      .sent("a.html", file(source: "berita/a b.md", depth: 2)), .sent("c.xml", file()),
      .finished("1-a"))
    #expect(Journal(bytes: journal.bytes) == journal)
    #expect(journal.isFinished && journal.publication == "1-a")
    #expect(Journal(bytes: Journal().bytes) == Journal())
  }

  @Test func `each cut gives what came before, and never anything else`() {
    let whole = journal(.begun("1-a"), .sent("a.html", file()), .sent("b.html", file(size: 12)))
    let bytes = whole.bytes
    for count in 0..<bytes.count {
      guard let cut = Journal(bytes: Array(bytes.prefix(count))) else {
        #expect(count < 13, "cut at \(count)")
        continue
      }
      for (path, file) in cut.files { #expect(whole.files[path] == file, "cut at \(count)") }
    }
  }

  @Test(arguments: ["", "kim-terbit 2\n", "kim-terbit 1\n+\ta.html\n", "kim-terbit 1\n\0\0\n"])
  func `what no publication wrote is no journal`(_ text: String) {
    #expect(Journal(bytes: Array(text.utf8)) == nil)
  }

  @Test func `a file that is announced is ours, and nobody knows its content`() {
    let journal = journal(
      .begun("1"), .sent("a.html", file()), .finished("1"), .begun("2"),
      .announced("a.html", file(size: nil)))
    #expect(journal.files["a.html"]?.content == nil && journal.files["a.html"] != nil)
    #expect(!journal.isFinished)
  }

  @Test func `the host's listing decides where it says something else`() {
    let known = journal(
      .sent("sama.html", file()), .sent("lain.html", file()), .sent("hilang.html", file()),
      .sent("folder", file()))
    let corrected = known.corrected(
      by: HostListing(["sama.html": .file(3), "lain.html": .file(4), "folder": .other]))
    #expect(corrected.files["sama.html"] == file())
    #expect(corrected.files["lain.html"] == file(size: nil))
    #expect(corrected.files.count == 2)
  }
}
