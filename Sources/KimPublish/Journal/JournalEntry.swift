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
  package init?(line: some Sequence<UInt8>) {
    let fields = Array(line).split(
      separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false
    ).map { String(decoding: $0, as: UTF8.self) }
    guard ["m", "s"].contains(fields[0]) || fields.count < 2 || Self.isPath(fields[1]) else {
      return nil
    }
    switch (fields[0], fields.count) {
    case ("m", 2): self = .begun(fields[1])
    case ("s", 2): self = .finished(fields[1])
    case ("-", 2): self = .removed(fields[1])
    case ("?", 4):
      guard let depth = Int(fields[2]) else { return nil }
      let source = Self.unescaped(fields[3])
      self = .announced(fields[1], HostedFile(content: nil, depth: depth, source: source))
    case ("+", 6):
      guard let depth = Int(fields[2]), let size = Int(fields[4]), fields[5].utf8.count == 64
      else { return nil }
      let content = HostedFile.Content(size: size, hash: fields[5])
      self = .sent(
        fields[1],
        HostedFile(content: content, depth: depth, source: Self.unescaped(fields[3])))
    default: return nil
    }
  }

  /// Whether all of it is letters, digits, `-`, `_` and `.`, in names that do not begin with a dot.
  private static func isPath(_ text: String) -> Bool {
    text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy {
      name in
      guard let first = name.first, first != UInt8(ascii: ".") else { return false }
      return name.allSatisfy { byte in
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || "-_.".utf8.contains(byte)
      }
    }
  }

  private static func escaped(_ source: String?) -> String {
    guard let source else { return "" }
    guard source.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "%") }) else {
      return source
    }
    return source.replacing("%", with: "%25").replacing("\t", with: "%09")
      .replacing("\n", with: "%0A")
  }

  private static func unescaped(_ text: String) -> String? {
    if text.isEmpty { return nil }
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    return text.replacing("%0A", with: "\n").replacing("%09", with: "\t")
      .replacing("%25", with: "%")
  }
}
