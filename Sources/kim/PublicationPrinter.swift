import KimDelivery
import KimDiagnostics
import KimPublish

/// Prints how far a publication is and what came of it.
struct PublicationPrinter {
  let language: Language
  let isQuiet: Bool
  private let start = ContinuousClock.now

  init(language: Language, isQuiet: Bool) {
    self.language = language
    self.isQuiet = isQuiet
  }

  func show(_ found: Diagnostics) {
    guard !found.isEmpty else { return }
    let terminal = Terminal.standardError
    terminal.write(
      DiagnosticFormat.text.print(
        Diagnostics(found.sorted), language: language, colour: terminal.hasColour,
        isGrouped: false))
  }

  func warn(_ text: LocalizedText) { Terminal.standardError.write("kim: \(text[language])\n") }

  // MARK: Progress

  private var showsProgress: Bool { !isQuiet && Terminal.standardError.isTerminal }

  /// One line that is written over again and again; nothing where nobody watches.
  func show(_ progress: PublicationProgress) {
    guard showsProgress else { return }
    let (bytes, all) = (megabytes(progress.bytes), megabytes(progress.byteCount))
    let files = LocalizedText(id: "berkas", en: "files")[language]
    Terminal.standardError.write(
      "\r\u{1B}[K\(progress.files)/\(progress.fileCount) \(files), \(bytes)/\(all) MB"
        + timeLeft(progress))
  }

  func clearProgress() {
    if showsProgress { Terminal.standardError.write("\r\u{1B}[K") }
  }

  private func timeLeft(_ progress: PublicationProgress) -> String {
    let passed = (ContinuousClock.now - start) / .seconds(1)
    guard passed > 2, progress.bytes > 0 else { return "" }
    let seconds = Int(
      passed * Double(progress.byteCount - progress.bytes) / Double(progress.bytes))
    let text =
      seconds < 90
      ? LocalizedText(id: "\(seconds) detik", en: "\(seconds) seconds")
      : LocalizedText(id: "\(seconds / 60 + 1) menit", en: "\(seconds / 60 + 1) minutes")
    return LocalizedText(id: ", sisa sekitar \(text.id)", en: ", about \(text.en) left")[language]
  }

  // MARK: The end

  func show(_ report: PublicationReport) {
    guard !isQuiet else { return }
    var lines: [String] = []
    if report.isTrial {
      lines += report.plan.uploads.map { word("kirim", "send") + "  " + $0.path }
      lines += report.plan.deletions.map { word("hapus", "delete") + "  " + $0 }
    }
    lines += report.plan.spared.map { word("dibiarkan", "kept") + "  " + $0 }
    lines.append(summary(report))
    Terminal.standardOutput.write(lines.map { $0 + "\n" }.joined())
  }

  private func word(_ indonesian: String, _ english: String) -> String {
    LocalizedText(id: indonesian, en: english)[language]
  }

  private func summary(_ report: PublicationReport) -> String {
    let plan = report.plan
    let size = megabytes(plan.uploads.reduce(0) { $0 + $1.content.size })
    let counts = (plan.uploads.count, plan.unchanged.count, plan.deletions.count)
    let (name, seconds) = (report.target, tenths(report.duration))
    if report.isTrial {
      return word(
        "'\(name)': \(counts.0) berkas (\(size) MB) akan dikirim, \(counts.1) tetap, "
          + "\(counts.2) akan dihapus; belum ada yang diubah",
        "'\(name)': \(counts.0) files (\(size) MB) would be sent, \(counts.1) left, "
          + "\(counts.2) deleted; nothing was changed")
    }
    return word(
      "'\(name)': \(counts.0) berkas (\(size) MB) dikirim, \(counts.1) tetap, \(counts.2) "
        + "dihapus; \(seconds) detik",
      "'\(name)': \(counts.0) files (\(size) MB) sent, \(counts.1) left, \(counts.2) deleted; "
        + "\(seconds) seconds")
  }

  private func megabytes(_ bytes: Int) -> String {
    decimal((bytes + 50_000) / 100_000)
  }

  private func tenths(_ duration: Duration) -> String {
    decimal(Int((duration / .milliseconds(100)).rounded()))
  }

  private func decimal(_ tenths: Int) -> String {
    "\(tenths / 10)\(word(",", "."))\(tenths % 10)"
  }
}
