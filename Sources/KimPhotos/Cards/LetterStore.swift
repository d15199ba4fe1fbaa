import KimModel
import KimSystem

/// Has letters drawn by the tool, in its process and within its limits: the common ones once for a
/// cache, those that few texts have with the cards that show them.
struct LetterStore: Sendable {
  let store: PhotoStore

  private static let fileName = "huruf"

  /// Nil where the machine has no letters to write with.
  var common: Letters? {
    get throws {
      let key = try Self.key()
      if let bytes = try store.bytes(of: key, named: Self.fileName), let letters = Letters(bytes) {
        return letters
      }
      let sheet = LetterSheet(LetterPieces.common, withDigits: true)
      guard let letters = try draw(sheet), letters.areReal else { return nil }
      try keep(letters, as: key)
      return letters
    }
  }

  /// Others where the tool is another one.
  private static func key() throws(DiskError) -> PhotoKey {
    let tool = try VipsCall.identity
    let hash = Fingerprint { parts in
      parts.add("huruf 2")
      parts.add(tool.string)
    }
    return PhotoKey(hash: hash.string, .letters)
  }

  private func keep(_ letters: Letters, as key: PhotoKey) throws {
    try store.withWork { folder in
      let entry = try folder.folder(creating: key.name)
      try entry.put(letters.bytes, as: Self.fileName)
      try PhotoEntry.seal(entry, as: .ready(nil))
      try store.adopt(key, from: folder)
    }
  }

  /// How many pieces one sheet has room for, whatever they are.
  private static let mostPieces = 200

  /// What cards need beside the letters that are there already. A piece that cannot be drawn is
  /// left out.
  func others(for cards: [ShareCard], besides letters: Letters) throws -> Letters {
    var wanted: Set<String> = []
    for word in cards.flatMap(\.words) where !word.allSatisfy(\.isASCII) {
      wanted.formUnion(LetterPieces.pieces(of: word).filter { !letters.has($0) })
    }
    let pieces = wanted.sorted()
    var others = Letters()
    for start in stride(from: 0, to: pieces.count, by: Self.mostPieces) {
      let part = Array(pieces[start..<min(start + Self.mostPieces, pieces.count)])
      if let drawn = try draw(LetterSheet(part)) { others.add(drawn) }
    }
    return others
  }

  private func draw(_ sheet: LetterSheet) throws -> Letters? {
    var letters: Letters?
    try store.withWork { folder in
      let name = Self.fileName
      try folder.put(sheet.drawing, as: "\(name).svg")
      let step = VipsStep(
        options: ["--size", "\(LetterSheet.width)x\(sheet.height)", "--output", "%s.ppm"],
        source: .cards, input: { "\($0).svg" }, output: { "\($0).ppm" }, made: .sheet)
      guard try !step.failures(of: [name], in: folder).contains(name) else { return }
      let read = try FileBytes(reading: "\(name).ppm", in: folder, limit: PhotoEntry.longestPicture)
      guard case .bytes(let bytes, _) = read, let picture = PixelMap(bytes),
        (picture.width, picture.height) == (LetterSheet.width, sheet.height)
      else { return }
      letters = sheet.letters(on: picture)
    }
    return letters
  }
}

extension ShareCard {
  /// All words on it whose letters are not digits.
  fileprivate var words: [Substring] {
    var texts = [label, headline, foot]
    switch stamp {
    case .verdict(_, let words): texts.append(words)
    case .price(let text): texts.append(text)
    case .day(_, let month): texts.append(month)
    case nil: break
    }
    return texts.flatMap { $0.split(separator: " ") }
  }
}
