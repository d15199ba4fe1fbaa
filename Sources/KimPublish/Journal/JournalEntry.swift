/// One line of a journal: what a publication is about to do, or has done.
package enum JournalEntry: Sendable, Hashable {
  /// A publication begins. Its name differs from that of every other one.
  case begun(String)
  /// A file is going to be sent: from now on it is ours, whatever is there.
  case announced(String, HostedFile)
  /// The host has the whole file.
  case sent(String, HostedFile)
  case removed(String)
  /// The publication of that name came to its end.
  case finished(String)
}

// The text of a line: a sign, and fields with tabs between. Paths have no sign that needs escaping;
// names of sources may have any.

extension JournalEntry {
  package func write(to text: inout [UInt8]) {
    switch self {
    case .begun(let name): Self.add(["m", name], to: &text)
    case .announced(let path, let file):
      Self.add(["?", path, String(file.depth), Self.escaped(file.source)], to: &text)
    case .sent(let path, let file):
      guard let content = file.content else { return }
      Self.add(
        [
          "+", path, String(file.depth), Self.escaped(file.source), String(content.size),
          content.hash,
        ], to: &text)
    case .removed(let path): Self.add(["-", path], to: &text)
    case .finished(let name): Self.add(["s", name], to: &text)
    }
  }

  private static func add(_ fields: [String], to text: inout [UInt8]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { text.append(UInt8(ascii: "\t")) }
      text += field.utf8
    }
    text.append(UInt8(ascii: "\n"))
  }

  /// Nil for a line that no journal of this format has, and for a path that no build gives a file: a
  /// journal from a host is not trusted, and its paths go into scripts.
  package init?(line: ArraySlice<UInt8>) {
    let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
    guard fields.count > 1, fields[0].count == 1, let sign = fields[0].first else { return nil }
    let name = String(decoding: fields[1], as: UTF8.self)
    switch (sign, fields.count) {
    case (UInt8(ascii: "m"), 2): self = .begun(name)
    case (UInt8(ascii: "s"), 2): self = .finished(name)
    case (UInt8(ascii: "-"), 2):
      guard Self.isPath(fields[1]) else { return nil }
      self = .removed(name)
    case (UInt8(ascii: "?"), 4):
      guard Self.isPath(fields[1]), let depth = Self.number(fields[2]) else { return nil }
      let source = Self.unescaped(fields[3])
      self = .announced(name, HostedFile(content: nil, depth: depth, source: source))
    case (UInt8(ascii: "+"), 6):
      guard Self.isPath(fields[1]), let depth = Self.number(fields[2]),
        let size = Self.number(fields[4]), fields[5].count == 64
      else { return nil }
      let content = HostedFile.Content(
        size: size, hash: String(decoding: fields[5], as: UTF8.self))
      self = .sent(
        name, HostedFile(content: content, depth: depth, source: Self.unescaped(fields[3])))
    default: return nil
    }
  }

  /// A host's journal has tens of thousands of them.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    Int(String(decoding: digits, as: UTF8.self))
  }

  /// Whether all of it is letters, digits, `-`, `_` and `.`, in names that do not begin with a dot.
  private static func isPath(_ text: ArraySlice<UInt8>) -> Bool {
    var before = UInt8(ascii: "/")
    for byte in text {
      let isBegun = before != UInt8(ascii: "/")
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): break
      case UInt8(ascii: "."), UInt8(ascii: "/"): if !isBegun { return false }
      default: return false
      }
      before = byte
    }
    return before != UInt8(ascii: "/")
  }

  private static func escaped(_ source: String?) -> String {
    guard let source else { return "" }
    guard source.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "%") }) else {
      return source
    }
    return source.replacing("%", with: "%25").replacing("\t", with: "%09")
      .replacing("\n", with: "%0A")
  }

  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String? {
    if bytes.isEmpty { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    return text.replacing("%0A", with: "\n").replacing("%09", with: "\t")
      .replacing("%25", with: "%")
  }
}
