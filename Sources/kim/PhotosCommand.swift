import ArgumentParser
import KimDiagnostics
import KimPhotos
import KimSystem
import KimWorkspace

/// `kim photos`.
struct PhotosCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "photos",
    abstract: "Mencari berkas asli yang menyimpan lokasi atau terlalu besar; --clean menggantinya.",
    discussion: """
      Foto asli diganti di tempatnya dengan salinan yang tegak, paling besar 2.048 piksel, dan tanpa \
      data kamera; lokasi di PDF dan video dikosongkan. Nama berkas tetap. Berkas yang sudah bersih \
      dan kecil tidak disentuh, dan foto HEIC, TIFF, dan GIF dibiarkan. Status keluar: 0, atau 1 bila \
      lokasi di sebuah berkas tidak dapat dihapus.
      """)

  @Argument(help: ArgumentHelp("Folder isi, atau folder satu KIM.", valueName: "folder"))
  var folder = "sites"

  @Flag(help: "Ganti berkas asli dengan salinan yang bersih.")
  var clean = false

  @Flag(help: "Dengan --clean: coba saja, tidak ada berkas yang diganti.")
  var dryRun = false

  @Flag(help: "Dengan --clean: jangan bertanya dahulu.")
  var yes = false

  @Option(help: ArgumentHelp("Bahasa pesan.", valueName: "id|en"))
  var lang = Language.indonesian

  func validate() throws {
    if dryRun || yes, !clean { throw ValidationError("--dry-run dan --yes memerlukan --clean") }
  }

  func run() throws {
    Interrupt.endsAtOnce()
    let originals = try Failure.explained(in: lang) { try Originals(in: TypedPath(folder)) }
    let report = PhotosReport(originals, language: lang)
    report.print(originals.diagnostics)
    guard clean, !originals.sites.isEmpty else {
      return Terminal.standardOutput.write(report.list)
    }
    guard isAgreed(report) else { return }
    let cleaned = try Failure.explained(in: lang) {
      try originals.clean(isDry: dryRun) { report.show($0) }
    }
    report.clearProgress()
    report.print(cleaned.diagnostics)
    Terminal.standardOutput.write(report.summary(of: cleaned, isDry: dryRun))
    if cleaned.diagnostics.hasErrors { throw ExitCode(1) }
  }

  /// Where nobody is there to ask, the command itself is the answer.
  private func isAgreed(_ report: PhotosReport) -> Bool {
    guard !dryRun, !yes, Dialogue.isPossible else { return true }
    Terminal.standardError.write(report.list)
    let question = LocalizedText(
      id: "Berkas asli ini diganti, dan tidak dapat dikembalikan. Lanjut? [y/T]",
      en: "These originals are replaced, and cannot be brought back. Go on? [y/N]")
    let answer = Dialogue(language: lang).answer(to: question)?.lowercased() ?? ""
    return ["y", "ya", "yes"].contains(answer)
  }
}
