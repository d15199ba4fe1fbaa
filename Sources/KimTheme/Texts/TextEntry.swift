import KimDiagnostics
import KimTemplate
import KimYAML

/// One text as a theme's file has it, with its place.
struct TextEntry: Sendable {
  private let entry: YAMLNode.Entry
  private let file: SourceFile
  /// Nil for a value that is no text.
  let pattern: TextPattern?

  init(_ entry: YAMLNode.Entry, _ file: SourceFile) {
    self.entry = entry
    self.file = file
    guard case .scalar(let text, _) = entry.value.value else {
      pattern = nil
      return
    }
    pattern = TextPattern(text)
  }

  var name: String { entry.key }

  /// What keeps it from being shown.
  ///
  /// - Parameter wanted: the names of its values.
  func problems(wanted: [String]) -> [Diagnostic] {
    guard let pattern else { return [noText] }
    let names = pattern.names
    let unknown = names.filter { !wanted.contains($0) }
    // One that is missing has another's name, if there is one too many.
    let missing = wanted.filter { !names.contains($0) }.dropFirst(unknown.count)
    return unknown.map { unknownValue($0, wanted.filter { !names.contains($0) }) }
      + missing.map { missingValue($0) }
  }

  private var key: Place {
    entry.keyPosition.place(in: file, length: max(1, entry.key.unicodeScalars.count))
  }

  /// The place of a value's name in the text.
  private func place(of value: String) -> Place {
    guard case .scalar(let text, let isQuoted) = entry.value.value,
      let found = text.firstRange(of: value)
    else { return entry.value.position.place(in: file) }
    let before = text[..<found.lowerBound].unicodeScalars.count + (isQuoted ? 1 : 0)
    let start = entry.value.position
    return YAMLPosition(line: start.line, column: start.column + before)
      .place(in: file, length: value.unicodeScalars.count)
  }
}

extension TextEntry {
  func unknown(among known: [String]) -> Diagnostic {
    let meant = Suggestion.nearest(to: name, in: known)
    return Diagnostic(
      .warning, code: "theme/unknown-text", at: key,
      id: "teks '\(name)' tidak dipakai di mana pun", en: "the text '\(name)' is used nowhere",
      hint: meant.map {
        LocalizedText(id: "maksud Anda '\($0)'?", en: "did you mean '\($0)'?")
      } ?? LocalizedText(id: "hapus baris ini", en: "delete this line"),
      mend: meant.flatMap { .write($0, at: key) })
  }

  private func unknownValue(_ value: String, _ wanted: [String]) -> Diagnostic {
    let place = place(of: value)
    let meant = Suggestion.nearest(to: value, in: wanted) ?? wanted.first
    return Diagnostic(
      .error, code: "theme/text-values", at: place,
      id: "teks '\(name)' tidak punya isi '{\(value)}'",
      en: "the text '\(name)' has no value '{\(value)}'",
      hint: meant.map {
        LocalizedText(id: "maksud Anda '{\($0)}'?", en: "did you mean '{\($0)}'?")
      }
        ?? LocalizedText(
          id: "hapus '{\(value)}'; teks ini tidak punya isi", en: "delete '{\(value)}'"),
      mend: meant.flatMap { .write($0, at: place) })
  }

  private func missingValue(_ value: String) -> Diagnostic {
    Diagnostic(
      .error, code: "theme/text-values", at: entry.value.position.place(in: file),
      id: "teks '\(name)' belum menyebut '{\(value)}'",
      en: "the text '\(name)' lacks '{\(value)}'",
      hint: LocalizedText(
        id: "tulis '{\(value)}' di tempat isinya tampil",
        en: "write '{\(value)}' where it is shown"))
  }

  private var noText: Diagnostic {
    Diagnostic(
      .error, code: "theme/no-text", at: entry.value.position.place(in: file),
      id: "nilai '\(name)' bukan teks", en: "the value of '\(name)' is no text",
      hint: LocalizedText(
        id: "tulis satu baris dalam tanda kutip", en: "write one line in quotes"))
  }
}
