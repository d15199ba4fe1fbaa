package import KimModel
import KimTemplate

/// All that pages say beside their content, in one language of one theme.
///
/// Made once for a theme and language. A text that the program shows is found by its number, so
/// that it costs a page as little as one in the code.
package struct Texts: Sendable {
  package let language: LanguageTag
  /// Every text by its name, those of templates too.
  let patterns: [String: TextPattern]
  private let phrases: [Phrase]
  let months: [String]
  let shortMonths: [String]
  let weekdays: [String]

  init(language: LanguageTag, patterns: [String: TextPattern]) {
    self.language = language
    self.patterns = patterns
    let phrases = TextKey.allCases.map { key in
      Phrase(patterns[key.name] ?? TextPattern(""), values: key.values)
    }
    self.phrases = phrases
    func words(_ first: TextKey, count: Int) -> [String] {
      phrases[first.rawValue..<first.rawValue + count].map(\.plain)
    }
    let months = words(.januari, count: 12)
    self.months = months
    shortMonths = months.map { String($0.prefix(3)) }
    weekdays = words(.senin, count: 7)
  }

  /// Indonesian, as the program has it.
  package static let standard = ThemeTexts.standard.texts(in: .indonesian)

  /// A text without values.
  package subscript(key: TextKey) -> String { phrases[key.rawValue].plain }

  /// A text with its values, in the order of `TextKey.values`.
  package func callAsFunction(_ key: TextKey, _ values: String...) -> String {
    assert(values.count == key.values.count, "\(key.name) takes \(key.values)")
    return phrases[key.rawValue].filled(values)
  }

  func parts(of key: TextKey) -> [Phrase.Part] { phrases[key.rawValue].parts }
}

/// A text with its values by number.
struct Phrase: Sendable {
  enum Part: Sendable {
    case literal(String)
    case value(Int)
  }

  let parts: [Part]
  /// The whole of a text without values.
  let plain: String

  init(_ pattern: TextPattern, values: [String]) {
    parts = pattern.parts.compactMap { part in
      switch part {
      case .literal(let text): .literal(text)
      case .value(let name): values.firstIndex(of: name).map(Part.value)
      }
    }
    var plain = ""
    for case .literal(let text) in parts { plain += text }
    self.plain = plain
  }

  func filled(_ values: [String]) -> String {
    var text = ""
    for part in parts {
      switch part {
      case .literal(let literal): text += literal
      case .value(let number): if number < values.count { text += values[number] }
      }
    }
    return text
  }
}

extension Texts: Equatable {
  package static func == (left: Texts, right: Texts) -> Bool {
    left.language == right.language && left.patterns == right.patterns
  }
}
