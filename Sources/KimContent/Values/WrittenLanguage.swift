import KimModel

/// A language as people write it.
enum WrittenLanguage {
  /// Reads codes, as `en` or `en-GB`, and names, as `bahasa Inggris`.
  static func parse(_ text: String) -> LanguageTag? {
    guard text.utf8.count <= 60 else { return nil }
    let words = text.lowercased().split { !$0.isLetter }.filter { !silent.contains(String($0)) }
    if words.count == 1, let code = names[String(words[0])] { return LanguageTag(code) }
    return LanguageTag(text)
  }

  private static let silent: Set = ["bahasa", "basa"]

  private static let names = [
    "indonesia": "id", "indonesian": "id", "inggris": "en", "english": "en", "jawa": "jv",
    "jawi": "jv", "javanese": "jv", "sunda": "su", "melayu": "ms", "bali": "ban",
    "minang": "min", "minangkabau": "min", "madura": "mad", "bugis": "bug", "arab": "ar",
    "palembang": "mui", "musi": "mui",
  ]
}
