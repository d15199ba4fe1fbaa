import KimDiagnostics

/// Texts of the theme: their words become part of the page, so that they cost it nothing.
extension Compiler {
  mutating func text(_ use: TextUse, _ place: Surroundings) -> Fragment {
    let file = place.template.file
    usedTexts.insert(use.text.name)
    guard let pattern = texts[use.text.name] else {
      let meant = Suggestion.nearest(to: use.text.name, in: texts.keys.sorted())
      return report(.unknownText(use.text, meant: meant, in: file))
    }
    if let stray = use.stray { return report(.strayWord(stray, in: file)) }
    let names = pattern.names
    if let other = use.arguments.first(where: { !names.contains($0.name) }) {
      return report(.unusedValue(other.name, other.value, of: use.text, in: file))
    }
    if let missing = names.first(where: { name in !use.arguments.contains { $0.name == name } }) {
      return report(.missingValue(missing, of: use.text, in: file))
    }
    return fragment(of: pattern, use, place)
  }

  private mutating func fragment(
    of pattern: TextPattern, _ use: TextUse, _ place: Surroundings
  ) -> Fragment {
    var fragment = Fragment()
    for part in pattern.parts {
      switch part {
      case .literal(let text):
        var bytes: [UInt8] = []
        bytes.append(escaping: text)
        fragment.append(bytes)
      case .value(let name):
        guard let value = use.arguments.first(where: { $0.name == name })?.value else { continue }
        fragment.append(variable(value, isEscaped: true, place))
      }
    }
    return fragment
  }
}

extension Diagnostic {
  fileprivate static func unknownText(
    _ text: NameReference, meant: String?, in file: SourceFile
  ) -> Diagnostic {
    Diagnostic(
      .error, code: "template/unknown-text", at: file.place(of: text.range),
      id: "tidak ada teks '\(text.name)'" + (meant.map { "; maksud Anda '\($0)'?" } ?? ""),
      en: "there is no text '\(text.name)'" + (meant.map { "; did you mean '\($0)'?" } ?? ""),
      hint: LocalizedText(
        id: "pakai teks yang ada di docs/tema.md, atau tambahkan '\(text.name)' di bawah 'teks:' "
          + "pada theme.yml",
        en: "use a text of docs/tema.md, or add '\(text.name)' below 'teks:' in theme.yml"))
  }

  fileprivate static func missingValue(
    _ name: String, of text: NameReference, in file: SourceFile
  ) -> Diagnostic {
    Diagnostic(
      .error, code: "template/text-values", at: file.place(of: text.range),
      id: "teks '\(text.name)' memerlukan isi '{\(name)}'",
      en: "the text '\(text.name)' needs a value for '{\(name)}'",
      hint: LocalizedText(
        id: "sebut data yang mengisinya: {{teks.\(text.name) \(name)=title}}",
        en: "name what fills it: {{teks.\(text.name) \(name)=title}}"))
  }

  fileprivate static func unusedValue(
    _ name: String, _ value: NameReference, of text: NameReference, in file: SourceFile
  ) -> Diagnostic {
    Diagnostic(
      .error, code: "template/text-values", at: file.place(of: value.range),
      id: "teks '\(text.name)' tidak punya tempat '{\(name)}'",
      en: "the text '\(text.name)' has no place '{\(name)}'",
      hint: LocalizedText(
        id: "hapus '\(name)=\(value.name)'", en: "delete '\(name)=\(value.name)'"))
  }

  fileprivate static func strayWord(_ word: NameReference, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      .error, code: "template/text-values", at: file.place(of: word.range),
      id: "'\(word.name)' di sini tidak dikenal; tulis nama=data",
      en: "'\(word.name)' means nothing here; write name=value",
      hint: LocalizedText(id: "hapus kata itu", en: "delete it"))
  }
}
