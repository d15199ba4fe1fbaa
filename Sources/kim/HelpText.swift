import KimDiagnostics

/// Help as the argument parser lays it out, with its own words in the writers' language.
///
/// Completion scripts and the version are no help, and stay as they are.
struct HelpText {
  let string: String

  init(_ text: String, _ language: Language) {
    let isHelp = text.hasPrefix("OVERVIEW: ") || text.hasPrefix("USAGE: ")
    guard isHelp, language == .indonesian else {
      string = text
      return
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    string = lines.map { Self.translated(String($0)) }.joined(separator: "\n")
  }

  private static let headings = [
    "ARGUMENTS:": "ISIAN:", "OPTIONS:": "PILIHAN:", "SUBCOMMANDS:": "PERINTAH:",
  ]

  private static func translated(_ line: String) -> String {
    if let heading = headings[line] { return heading }
    if line.hasPrefix("OVERVIEW: ") { return String(line.dropFirst("OVERVIEW: ".count)) }
    return line.replacing("USAGE: ", with: "CARA PAKAI: ")
      .replacing("<options>", with: "<pilihan>")
      .replacing("<subcommand>", with: "<perintah>")
      .replacing("default:", with: "bawaan:")
      .replacing("(values:", with: "(pilihan:")
      .replacing("Show the version.", with: "Tampilkan versi.")
      .replacing("Show help information.", with: "Tampilkan bantuan ini.")
      .replacing("Show subcommand help information.", with: "Tampilkan bantuan sebuah perintah.")
      .replacing("  See '", with: "  Lihat '")
      .replacing("' for detailed help.", with: "' untuk penjelasannya.")
  }
}
