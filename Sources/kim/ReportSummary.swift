import KimDiagnostics
import KimModel
import KimPhotos
import KimSiteWork
import KimWorkspace

/// The last line of a report.
struct ReportSummary {
  enum Verb { case build, check }

  private let report: BuildReport
  private let errors: Int
  private let warnings: Int
  private let verb: Verb

  /// `found` is what was printed: each problem once.
  init(_ report: BuildReport, _ found: Diagnostics, verb: Verb) {
    self.report = report
    self.verb = verb
    errors = found.errorCount
    warnings = found.warningCount
  }

  func line(_ language: Language) -> String {
    switch language {
    case .indonesian: indonesian
    case .english: english
    }
  }

  private var sites: Int { report.sitesBuilt + report.sitesLeft }
  private var pages: Int { report.pages.written + report.pages.unchanged }

  private var indonesian: String {
    guard report.hasBegun else {
      return "tidak ada yang dibangun; \(errors) kesalahan, \(warnings) peringatan"
    }
    var line = "\(sites) situs"
    if report.sitesLeft > 0 { line += " (\(report.sitesLeft) dibiarkan seperti semula)" }
    line += ", \(pages) halaman"
    switch verb {
    case .check: line += " diperiksa"
    case .build:
      line +=
        ": \(report.pages.written) ditulis, \(report.pages.unchanged) tetap,"
        + " \(report.pages.pruned) dihapus"
    }
    line += withheld(.indonesian)
    line += "; \(errors) kesalahan, \(warnings) peringatan; \(seconds(",")) detik"
    if let cards {
      line +=
        "; \(report.cards.count) kartu pratinjau digambar dalam \(cards.replacing(".", with: ",")) detik"
    }
    if report.earlyPhotos > 0 {
      line +=
        "; \(report.earlyPhotos) foto baru dalam satu ukuran, 'kim build' berikutnya membuat lainnya"
    }
    return line + (report.isIndexLeft ? "; indeks dibiarkan seperti semula" : "")
  }

  private var english: String {
    guard report.hasBegun else {
      return "nothing was built; \(count(errors, "error")), \(count(warnings, "warning"))"
    }
    var line = count(sites, "site")
    if report.sitesLeft > 0 { line += " (\(report.sitesLeft) left as it was)" }
    line += ", \(count(pages, "page"))"
    switch verb {
    case .check: line += " checked"
    case .build:
      line +=
        ": \(report.pages.written) written, \(report.pages.unchanged) unchanged,"
        + " \(report.pages.pruned) removed"
    }
    line += withheld(.english)
    line += "; \(count(errors, "error")), \(count(warnings, "warning")); \(seconds(".")) seconds"
    if let cards { line += "; \(report.cards.count) share cards drawn in \(cards) seconds" }
    if report.earlyPhotos > 0 {
      line +=
        "; \(count(report.earlyPhotos, "new photo")) in one size, the next build makes the others"
    }
    return line + (report.isIndexLeft ? "; the index was left as it was" : "")
  }

  /// What a first build spends on share cards, in seconds; a handful takes no time worth a word.
  private var cards: String? {
    guard report.cards.count >= 20 else { return nil }
    let tenths = Int((report.cards.seconds * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// What of the content is not published; nothing where all is.
  private func withheld(_ language: Language) -> String {
    let parts = WithheldFile.Reason.allCases.compactMap { reason -> String? in
      let number = report.withheld.count(of: reason)
      return number > 0 ? "\(number) \(reason.noun(number)[language])" : nil
    }
    return parts.isEmpty ? "" : "; " + parts.joined(separator: ", ")
  }

  /// A line that tells why the first build of another version takes longer; else nothing.
  static func upgrade(_ formerVersion: String?, _ language: Language) -> String {
    guard let formerVersion else { return "" }
    let line = LocalizedText(
      id: "kim \(ToolVersion.current), sebelumnya \(formerVersion): semua situs dibuat lagi, "
        + "sekali ini saja",
      en: "kim \(ToolVersion.current), before it \(formerVersion): all sites are made again, "
        + "this once")
    return line[language] + "\n"
  }

  /// A line for each file, with the reason; and how many drafts are not among them.
  static func withheld(_ withheld: WithheldFiles, _ language: Language) -> String {
    let files = withheld.files
    let more = withheld.count(of: .draft) - files.count { $0.reason == .draft }
    let rest = LocalizedText(
      id: "dan \(more) draf lagi; --verbose menyebut semuanya",
      en: "and \(more) drafts more; --verbose names them all")
    return files.map { "\($0.path): \($0.reason.sentence[language])\n" }.joined()
      + (more > 0 ? rest[language] + "\n" : "")
  }

  private func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  private func seconds(_ separator: String) -> String {
    let (seconds, attoseconds) = report.duration.components
    let tenths = seconds * 10 + (attoseconds + 50_000_000_000_000_000) / 100_000_000_000_000_000
    return "\(tenths / 10)\(separator)\(tenths % 10)"
  }
}

extension WithheldFile.Reason {
  /// Files that are withheld for this reason, after their number.
  fileprivate func noun(_ number: Int) -> LocalizedText {
    let files = number == 1 ? "file" : "files"
    return switch self {
    case .draft: LocalizedText(id: "draf", en: number == 1 ? "draft" : "drafts")
    case .scheduled: LocalizedText(id: "menunggu harinya", en: "scheduled")
    case .unread: LocalizedText(id: "berkas tidak dibaca", en: "\(files) not read")
    case .unused: LocalizedText(id: "berkas tidak dipakai", en: "\(files) not used")
    }
  }

  fileprivate var sentence: LocalizedText {
    switch self {
    case .draft: LocalizedText(id: "draf, belum terbit", en: "a draft, not published yet")
    case .scheduled:
      LocalizedText(id: "menunggu harinya, belum terbit", en: "waits for its day")
    case .unread:
      LocalizedText(id: "tidak dibaca: bukan .md, foto, atau dokumen", en: "of a kind not read")
    case .unused: LocalizedText(id: "tidak dipakai tulisan mana pun", en: "no post uses it")
    }
  }
}
