import KimDiagnostics

extension Language {
  /// What `--lang` asks for, also where the rest of the arguments cannot be read.
  static var asked: Language { asked(in: CommandLine.arguments) }

  static func asked(in arguments: [String]) -> Language {
    let own = arguments.prefix { $0 != "--" }
    for (index, argument) in own.enumerated() {
      let word: String? =
        if argument == "--lang" {
          index + 1 < own.count ? own[index + 1] : nil
        } else if argument.hasPrefix("--lang=") {
          String(argument.dropFirst("--lang=".count))
        } else {
          nil
        }
      if let language = word.flatMap(Language.init(argument:)) { return language }
    }
    return .indonesian
  }
}

extension LocalizedText {
  /// In the language that was asked for.
  var asAsked: String { self[.asked] }
}
