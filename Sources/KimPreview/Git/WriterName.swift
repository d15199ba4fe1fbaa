import KimModel

/// The name that somebody gives to what they save: one line of a person's name, and nothing that a program
/// could take for more.
struct WriterName: Sendable, Hashable {
  let text: String

  private static let longest = 80
  /// Signs that part a name from an address, and those that git takes off a name's ends.
  private static let taken: Set<Unicode.Scalar> = ["<", ">", "\"", "\\", ";", ":"]

  /// Nil for what is no name.
  init?(_ written: String) {
    let plain = written.unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: " "
      default: Self.taken.contains(scalar) ? " " : scalar
      }
    }
    let words = String(String.UnicodeScalarView(plain)).split(separator: " ")
      .map { $0.trimming { ".,'-".contains($0) } }.filter { !$0.isEmpty }
    let name = words.joined(separator: " ").prefix(Self.longest)
    guard name.contains(where: \.isLetter) else { return nil }
    text = String(name)
  }

  /// As git names who wrote something. The address is one that can be nobody's (RFC 2606).
  var author: String {
    "\(text) <\(Slug(of: text, limit: 40)?.string ?? "penulis")@kim.invalid>"
  }
}

extension Substring {
  fileprivate func trimming(_ isEdge: (Character) -> Bool) -> String {
    String(drop(while: isEdge).reversed().drop(while: isEdge).reversed())
  }
}
