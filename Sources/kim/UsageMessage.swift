import KimDiagnostics

/// What the argument parser says of a command that was misused, in our words.
///
/// The parser keeps its errors to itself and knows English only, so they are told by their text;
/// what is not known is said as it is.
struct UsageMessage {
  private let message: LocalizedText
  /// What the parser explains of the argument that is wrong.
  private let about: String?
  /// What shows the help, as `kim build --help`.
  private let helpCommand: String?

  /// - Parameters:
  ///   - said: the parser's sentence.
  ///   - help: the same with what the parser puts below it.
  ///   - commands: the names that may follow, by the command that shows the help.
  ///   - arguments: what was typed after the program's name.
  init(_ said: String, help: String, commands: [String: [String]], arguments: [String]) {
    let lines = help.split(separator: "\n")
    about = lines.first { $0.hasPrefix("Help:  ") }.map { String($0.dropFirst("Help:  ".count)) }
    let pointer = lines.lazy.compactMap { $0.firstMatch(of: /See '(.+)' for more information/) }
    helpCommand = pointer.first.map { String($0.1) }
    let names = helpCommand.flatMap { commands[$0] } ?? []
    // What follows a command that is not known is not known either.
    let depth = (helpCommand ?? "").split(separator: " ").count - 2
    let words = Self.words(of: arguments).dropFirst(max(depth, 0))
    let isKnown = words.first.map { (names + ["help"]).contains($0) } ?? true
    let word = names.isEmpty || isKnown ? nil : words.first
    // What stands first is wrong first; the language may stand before a command.
    let isOptionFirst =
      arguments.first { $0 == word || $0.hasPrefix("-") && !$0.hasPrefix("--lang") } != word
    if let option = Self.unknownOption(said), word == nil || isOptionFirst {
      message = option
    } else if let word {
      message = Self.unknownCommand(word, names)
    } else {
      message = Self.explained(said, commands: names)
    }
  }

  /// Without options, and without the language that may stand before a command.
  private static func words(of arguments: [String]) -> [String] {
    zip([""] + arguments, arguments).filter { $0 != "--lang" && !$1.hasPrefix("-") }.map(\.1)
  }

  func text(_ language: Language) -> String {
    let label = LocalizedText(id: "penjelasan", en: "help")
    return "kim: \(message[language])\n"
      + (about.map { "    = \($0)\n" } ?? "")
      + (helpCommand.map { "    = \(label[language]): \($0)\n" } ?? "")
  }

  private static func explained(_ said: String, commands: [String]) -> LocalizedText {
    unknownOption(said) ?? missing(said) ?? wrongValue(said)
      ?? unexpected(said, commands: commands) ?? LocalizedText(id: said, en: said)
  }

  // MARK: Options

  private static func unknownOption(_ said: String) -> LocalizedText? {
    let pattern = /Unknown option '(.+?)'(?:\. Did you mean '(.+?)'\?)?/
    if let match = said.wholeMatch(of: pattern) {
      // Other commands have it, so that no other option is what was meant.
      if match.1 == "--root" { return rootIsArgument }
      let meant = match.2.map(String.init)
      return LocalizedText(
        id: "pilihan '\(match.1)' tidak dikenal", en: "unknown option '\(match.1)'"
      ).suggesting(meant)
    }
    if let match = said.wholeMatch(of: /Invalid option: (.+)/) {
      return LocalizedText(
        id: "pilihan '\(match.1)' tidak dikenal", en: "unknown option '\(match.1)'")
    }
    let valued = /The option '(.+?)' does not take any value, but '(.*)' was specified\./
    return said.wholeMatch(of: valued).map {
      LocalizedText(
        id: "tulis '\($0.1)' saja, tanpa '=\($0.2)'",
        en: "write '\($0.1)' alone, without '=\($0.2)'")
    }
  }

  private static let rootIsArgument = LocalizedText(
    id: "perintah ini tidak punya '--root'; tulis folder isinya saja, seperti 'kim check sites'",
    en: "this command has no '--root'; write the content root alone, as in 'kim check sites'")

  // MARK: What is missing

  private static func missing(_ said: String) -> LocalizedText? {
    if let match = said.wholeMatch(of: /Missing value for '(\S+)( .+)?'/) {
      let form = "\(match.1)\(match.2 ?? "")"
      return LocalizedText(
        id: "isi '\(match.1)' belum ditulis: \(form)", en: "'\(match.1)' lacks its value: \(form)")
    }
    if let match = said.wholeMatch(of: /Missing expected argument '(.+?)( \.\.\.)?'/) {
      return LocalizedText(id: "\(match.1) belum ditulis", en: "\(match.1) is missing")
    }
    return said.wholeMatch(of: /Missing one of: '(.+)'/).map {
      LocalizedText(
        id: "salah satu belum ditulis: '\($0.1)'", en: "one of these is missing: '\($0.1)'")
    }
  }

  // MARK: Values

  private static func wrongValue(_ said: String) -> LocalizedText? {
    let pattern = /The value '((?:.|\n)*?)' is invalid for '(\S+)( .+?)?'((?:.|\n)*)/
    guard let match = said.wholeMatch(of: pattern) else { return nil }
    let choices = choices(in: String(match.4))
    guard !choices.isEmpty else {
      return LocalizedText(
        id: "'\(match.1)' tidak dimengerti sebagai isi '\(match.2)'",
        en: "'\(match.1)' is not understood as the value of '\(match.2)'")
    }
    let list = choices.joined(separator: ", ")
    let meant = Suggestion.nearest(to: String(match.1), in: choices)
    let problem = LocalizedText(
      id: "'\(match.1)' bukan pilihan untuk '\(match.2)'",
      en: "'\(match.1)' is not a choice for '\(match.2)'"
    ).suggesting(meant)
    return LocalizedText(
      id: problem.id + " (pilihan: \(list))", en: problem.en + " (choices: \(list))")
  }

  /// The words that may be written, as the parser lists them.
  private static func choices(in rest: String) -> [String] {
    if rest.contains("\n") {
      return rest.matches(of: /\n  - (.+)/).map { String($0.1) }
    }
    return rest.matches(of: /'(.+?)'/).map { String($0.1) }
  }

  // MARK: What stands where nothing is expected

  private static func unexpected(_ said: String, commands: [String]) -> LocalizedText? {
    if let match = said.wholeMatch(of: /Unexpected argument '((?:.|\n)*)'/) {
      let word = String(match.1)
      return commands.isEmpty ? surplus(["'\(word)'"]) : unknownCommand(word, commands)
    }
    guard let match = said.wholeMatch(of: /\d+ unexpected arguments: ('(?:.|\n)*')/) else {
      return nil
    }
    let words = match.1.split(separator: ", ").map(String.init)
    guard !commands.isEmpty, let first = words.first else { return surplus(words) }
    return unknownCommand(first.filter { $0 != "'" }, commands)
  }

  private static func surplus(_ words: [String]) -> LocalizedText {
    let list = words.joined(separator: ", ")
    return LocalizedText(
      id: "\(list) tidak diperlukan; hapus, atau apit kata-kata yang berspasi dengan tanda kutip",
      en: "\(list): not needed; delete it, or put words with blanks in quotes")
  }

  private static func unknownCommand(_ word: String, _ commands: [String]) -> LocalizedText {
    let meant = indonesian[word.lowercased()] ?? Suggestion.nearest(to: word, in: commands)
    let known = meant.flatMap { commands.contains($0) ? $0 : nil }
    let list = commands.joined(separator: ", ")
    let problem = LocalizedText(
      id: "perintah '\(word)' tidak dikenal", en: "unknown command '\(word)'"
    ).suggesting(known)
    return LocalizedText(
      id: problem.id + " (perintah: \(list))", en: problem.en + " (commands: \(list))")
  }

  /// What people may type who do not know the command's English.
  private static let indonesian = [
    "bangun": "build", "buat": "build", "cek": "check", "periksa": "check", "mulai": "init",
    "baru": "new", "tulis": "new", "indeks": "index", "tema": "theme", "bantuan": "help",
    "terbit": "publish", "terbitkan": "publish", "kirim": "publish", "verifikasi": "verify",
    "foto": "photos", "bersihkan": "photos", "pratinjau": "serve", "lihat": "serve",
    "server": "serve", "preview": "serve",
  ]
}

extension LocalizedText {
  fileprivate func suggesting(_ meant: String?) -> LocalizedText {
    guard let meant else { return self }
    return LocalizedText(
      id: "\(id); maksud Anda '\(meant)'?", en: "\(en); did you mean '\(meant)'?")
  }
}
