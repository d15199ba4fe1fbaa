import KimModel
import KimSystem

/// Whether the machine has letters to write on drawings with.
///
/// Without fonts the tool draws the same small boxes for every word, or nothing, and says that all is
/// well.
struct LetterCheck: Sendable {
  let store: PhotoStore

  private static let words = ["huruf-1": "KIM", "huruf-2": "gus"]

  var hasLetters: Bool {
    get throws {
      var pictures: [[UInt8]] = []
      try store.withWork { pictures = try draw(in: $0) }
      return pictures.count == 2 && pictures[0] != pictures[1]
    }
  }

  private func draw(in folder: borrowing Folder) throws -> [[UInt8]] {
    let names = Self.words.keys.sorted()
    for name in names { try folder.put(drawing(of: name), as: "\(name).svg") }
    let step = VipsStep(
      options: ["--size", "1200x630", "--output", "%s.jpg[strip,Q=85]"], source: .cards,
      input: { "\($0).svg" }, output: { "\($0).jpg" }, made: .slot(.share))
    let failures = try step.failures(of: names, in: folder)
    var pictures: [[UInt8]] = []
    for name in names where !failures.contains(name) {
      let read = try FileBytes(reading: "\(name).jpg", in: folder, limit: PhotoEntry.longestPicture)
      if case .bytes(let bytes, _) = read { pictures.append(bytes) }
    }
    return pictures
  }

  private func drawing(of name: String) -> [UInt8] {
    Array(
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630"><path d="M0 0h1200v630H0z" \
      fill="#fff"/><text x="80" y="400" font-family="'DejaVu Sans', sans-serif" \
      font-size="200">\(Self.words[name] ?? "")</text></svg>
      """.utf8)
  }
}
