import ArgumentParser
import KimDiagnostics
import KimSiteWork
import KimWorkspace

/// `kim pesan`.
struct MessageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pesan",
    abstract: "Menjelaskan sebuah pesan, dengan contoh yang salah dan yang benar.",
    discussion: "Kode pesan ada dalam kurung siku, seperti post/missing-tanggal.")

  @Argument(
    help: ArgumentHelp("Kode pesan; tanpa ini, semua kode disebut.", valueName: "kode"))
  var code: String?

  @Option(help: ArgumentHelp("Bahasa jawaban bila kodenya keliru.", valueName: "id|en"))
  var lang = Language.indonesian

  func run() throws {
    let text = try Failure.explained(in: lang) {
      let explanation = try MessageExplanation(of: Installation())
      guard let code else { return explanation.codes.map { $0 + "\n" }.joined() }
      return try explanation.section(of: code.filter { $0 != "[" && $0 != "]" })
    }
    Terminal.standardOutput.write(text)
  }
}
