import KimDiagnostics
import KimPreview
import KimQR
import KimSystem
import KimWorkspace

/// What `kim serve` says at the terminal.
struct PreviewPrinter {
  let language: Language

  func begin(_ preview: Preview, wanted port: Int, root: TypedPath) {
    if port != 0, port != preview.port {
      say(
        LocalizedText(
          id: "Port \(port) sedang dipakai program lain; dipakai port \(preview.port).",
          en: "Port \(port) is taken by another program; using port \(preview.port)."))
    }
    say(
      LocalizedText(
        id: "Pratinjau '\(root)': \(preview.address) (berhenti: Ctrl-C)",
        en: "Preview of '\(root)': \(preview.address) (stop: Ctrl-C)"))
    if let invitation = preview.invitation { invite(invitation) }
  }

  /// The code for a telephone's camera, and the same for those who type.
  func invite(_ address: String) {
    say(
      LocalizedText(
        id:
          "Dari ponsel di Wi-Fi yang sama, pindai kode ini (berlaku satu kali), atau buka \(address)",
        en:
          "From a telephone in the same Wi-Fi, scan this code (it serves once), or open \(address)")
    )
    if let code = QRCode(address) {
      Terminal.standardOutput.write(
        code.terminalText(colours: Terminal.standardOutput.hasColour) + "\n")
    }
  }

  /// Messages of the round, as `kim build` tells them, and one line about all of it.
  func show(_ result: Result<BuildReport, PreviewFailure>) {
    switch result {
    case .success(let report):
      let found = Diagnostics(report.diagnostics.sorted)
      let terminal = Terminal.standardError
      terminal.write(
        DiagnosticFormat.text.print(
          found, language: language, colour: terminal.hasColour, isGrouped: true,
          guide: ReportPrinter.guide))
      Terminal.standardOutput.write(
        ReportSummary(report, found, verb: .build).line(language) + "\n")
    case .failure(let failure):
      Terminal.standardError.write("kim: \(failure.message[language])\n")
    }
  }

  /// Without a browser that can be opened, the address is there to be typed.
  func open(_ address: String) {
    do {
      _ = try DetachedProgram("xdg-open", [address])
    } catch {
      say(
        LocalizedText(
          id: "Peramban tidak dapat dibuka dari sini; buka alamatnya sendiri.",
          en: "No browser can be opened from here; open the address yourself."))
    }
  }

  func end() {
    say(LocalizedText(id: "Pratinjau berhenti.", en: "The preview has stopped."))
  }

  private func say(_ text: LocalizedText) {
    Terminal.standardOutput.write(text[language] + "\n")
  }
}
