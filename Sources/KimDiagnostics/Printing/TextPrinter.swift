/// Prints a diagnostic for a person at a terminal: place, message, source line with a caret, mend.
struct TextPrinter {
  let language: Language
  let colour: Bool
  /// The file that explains messages, as its reader can open it.
  let guide: String

  /// The first message of each code says where it is explained.
  ///
  /// - Parameter isGrouped: whether some problems of a kind stand for all of it.
  func print(_ sorted: [Diagnostic], isGrouped: Bool) -> String {
    var told: Set<String> = []
    func text(_ diagnostic: Diagnostic) -> String {
      let isFirst = told.insert(diagnostic.code).inserted
      return print(diagnostic) + (isFirst ? address(of: diagnostic) : "")
    }
    guard isGrouped else { return sorted.map(text).joined() }
    return GroupedDiagnostics(sorted).entries.map { entry in
      switch entry {
      case .problem(let diagnostic): text(diagnostic)
      case .more(let count, let files): more(count, in: files)
      }
    }.joined()
  }

  private func address(of diagnostic: Diagnostic) -> String {
    let label = LocalizedText(id: "penjelasan", en: "explained in")
    return "    = \(label[language]): \(guide)\(diagnostic.anchor)\n"
  }

  private func more(_ count: Int, in files: Int) -> String {
    switch language {
    case .indonesian:
      "    … dan \(count) lagi seperti ini, semuanya di \(files) berkas; "
        + "--verbose menampilkan setiapnya\n"
    case .english:
      "    … and \(count) more like this, in \(files) file\(files == 1 ? "" : "s") in all; "
        + "--verbose shows each\n"
    }
  }

  func print(_ diagnostic: Diagnostic) -> String {
    var text = heading(diagnostic)
    if let excerpt = diagnostic.place.excerpt {
      text += source(excerpt, line: diagnostic.place.line, diagnostic.severity)
    }
    if let hint = diagnostic.hint {
      text += "    = \(visible(hint[language]))\n"
    }
    return text
  }

  private func heading(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.place
    var location = visible(place.path)
    if place.line > 0 { location += ":\(place.line)" }
    if place.column > 0 { location += ":\(place.column)" }
    let severity = painted(diagnostic.severity.name[language], diagnostic.severity)
    return "\(bold(location + ":")) \(severity): \(visible(diagnostic.message[language]))"
      + " [\(diagnostic.code)]\n"
  }

  private func source(_ excerpt: Excerpt, line: Int, _ severity: Severity) -> String {
    let number = String(line)
    let gutter = String(repeating: " ", count: number.count)
    let spaces = String(repeating: " ", count: excerpt.offset)
    let carets = painted(String(repeating: "^", count: excerpt.length), severity)
    return "    \(number) | \(visible(excerpt.text))\n    \(gutter) | \(spaces)\(carets)\n"
  }

  private func bold(_ text: String) -> String { colour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

  private func painted(_ text: String, _ severity: Severity) -> String {
    guard colour else { return text }
    let code = severity == .error ? "31" : "33"
    return "\u{1B}[1;\(code)m\(text)\u{1B}[0m"
  }

  /// Writers choose this text: control and direction characters must not reach the terminal. Each
  /// becomes one visible character, so that the caret still stands below its place.
  private func visible(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      shown.append(scalar.isUnseen ? (scalar == "\t" ? " " : "\u{FFFD}") : scalar)
    }
    return String(shown)
  }

}

extension Unicode.Scalar {
  /// Whether it shows nothing, ends a line, or changes the direction of text: no message holds it.
  package var isUnseen: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F,
      0xFEFF:
      true
    default: false
    }
  }
}
