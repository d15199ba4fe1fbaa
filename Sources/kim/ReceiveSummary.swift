import KimDiagnostics
import KimIntake
import KimModel
import KimSystem

/// What became of what was sent, KIM by KIM: who sent what, where it went, and what has to be answered.
struct ReceiveSummary {
  private let report: IntakeReport

  init(_ report: IntakeReport) { self.report = report }

  func text(_ language: Language) -> String {
    guard !report.isEmpty else {
      return LocalizedText(id: "tidak ada kiriman\n", en: "nothing was sent\n")[language]
    }
    return (posts + refused + left + others + [total]).map { $0[language] + "\n" }.joined()
  }

  // MARK: Posts

  private var posts: [LocalizedText] {
    let sites = Set(report.texts.filter(\.isPost).compactMap(\.site)).sorted()
    return sites.flatMap { site in
      [LocalizedText(id: "\(site)", en: "\(site)")]
        + report.texts.filter { $0.isPost && $0.site == site }.flatMap(lines)
    }
  }

  private func lines(_ text: TakenText) -> [LocalizedText] {
    switch text.outcome {
    case .made(let path, let isDraft, let isCorrection):
      let verb = Self.verb(isDraft, isCorrection)
      return [
        LocalizedText(
          id: "  \(verb.id): \(path)\(detail(text).id)",
          en: "  \(verb.en): \(path)\(detail(text).en)")
      ] + text.lost.map(Self.line)
    case .known(let path):
      return [LocalizedText(id: "  sudah ada: \(path)", en: "  known: \(path)")]
    case .refused, .left: return []
    }
  }

  private static func verb(_ isDraft: Bool, _ isCorrection: Bool) -> LocalizedText {
    switch (isDraft, isCorrection) {
    case (true, false): LocalizedText(id: "draf baru", en: "new draft")
    case (true, true): LocalizedText(id: "draf diperbaiki", en: "corrected draft")
    case (false, false): LocalizedText(id: "terbit", en: "published")
    case (false, true): LocalizedText(id: "diperbaiki dan terbit", en: "corrected and published")
    }
  }

  private func detail(_ text: TakenText) -> LocalizedText {
    var id = text.title.map { "\n    \"\(Self.shown($0))\"" } ?? ""
    var en = id
    if text.photos > 0 {
      id += ", \(text.photos) foto"
      en += ", \(text.photos) \(text.photos == 1 ? "photo" : "photos")"
    }
    if let sender = text.sender {
      id += ", dari \(Self.shown(sender))"
      en += ", from \(Self.shown(sender))"
    }
    if let number = text.number {
      id += ", nomor \(number)"
      en += ", number \(number)"
    }
    if text.isTrusted {
      id += " (tanpa tanda)"
      en += " (without a sign)"
    }
    return LocalizedText(id: id, en: en)
  }

  private static func line(_ photo: LostPhoto) -> LocalizedText {
    let (id, en) =
      switch photo.reason {
      case .missing: ("tidak ada di samping teksnya", "is not beside its text")
      case .broken: ("tidak dapat dibuka", "cannot be opened")
      case .tooLarge: ("terlalu besar", "is too large")
      case .hasPlace: ("menyimpan lokasi yang tidak dapat dihapus", "holds a place that stays")
      }
    return LocalizedText(
      id: "    foto '\(shown(photo.name))' tidak ikut: \(id)",
      en: "    the photo '\(shown(photo.name))' is left out: \(en)")
  }

  /// What senders wrote, without signs that a terminal would obey.
  private static func shown(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(200) {
      shown.append(FileName.isHidden(scalar) ? "\u{FFFD}" : scalar)
    }
    return String(shown)
  }

  // MARK: The rest

  private var refused: [LocalizedText] {
    let count = report.texts.count { $0.isRefused }
    guard count > 0 else { return [] }
    return [
      LocalizedText(
        id: "ditolak: \(count); tempel jawabannya di WhatsApp:",
        en: "refused: \(count); paste the answers back:")
    ] + report.answers.map { LocalizedText(id: "  \($0)", en: "  \($0)") }
  }

  private var left: [LocalizedText] {
    report.texts.compactMap { text in
      guard case .left(let reason) = text.outcome else { return nil }
      switch reason {
      case .unknownSite:
        return LocalizedText(
          id: "dibiarkan: \(text.file): untuk KIM mana? jalankan lagi dengan --site, atau taruh di "
            + "folder bernama KIM-nya",
          en: "left: \(text.file): of which KIM? run again with --site, or put it into a folder "
            + "that "
            + "is called like the KIM")
      case .otherSite(let site):
        return LocalizedText(
          id: "dibiarkan: \(text.file): untuk \(Self.shown(site))",
          en: "left: \(text.file): for \(Self.shown(site))")
      }
    }
  }

  private static let mostOthers = 10

  private var others: [LocalizedText] {
    var lines = report.others.prefix(Self.mostOthers).map {
      LocalizedText(
        id: "bukan tulisan: \(Self.shown($0.string))", en: "no post: \(Self.shown($0.string))")
    }
    let more = report.others.count - Self.mostOthers
    if more > 0 {
      lines.append(LocalizedText(id: "  dan \(more) lagi", en: "  and \(more) more"))
    }
    return lines
  }

  private var total: LocalizedText {
    var (made, drafts, corrected, known) = (0, 0, 0, 0)
    for text in report.texts {
      switch text.outcome {
      case .made(_, let isDraft, let isCorrection):
        made += 1
        drafts += isDraft ? 1 : 0
        corrected += isCorrection ? 1 : 0
      case .known: known += 1
      case .refused, .left: break
      }
    }
    let refused = report.texts.count { $0.isRefused }
    let left = report.texts.count { $0.isLeft }
    let talk =
      report.talk > 0
      ? (", \(report.talk) pesan obrolan dilewati", ", \(report.talk) messages of talk passed over")
      : ("", "")
    let advice =
      drafts > 0
      ? (
        "; periksa, lalu hapus baris 'draf: true' untuk menerbitkan",
        "; look at them, and remove the line 'draf: true' to publish"
      ) : ("", "")
    return LocalizedText(
      id: "\(made) tulisan diterima (\(drafts) draf, \(corrected) perbaikan), \(known) sudah ada, "
        + "\(refused) ditolak, \(left) dibiarkan\(talk.0)\(advice.0)",
      en: "\(made) posts taken (\(drafts) drafts, \(corrected) corrections), \(known) known, "
        + "\(refused) refused, \(left) left\(talk.1)\(advice.1)")
  }
}

extension TakenText {
  fileprivate var isPost: Bool {
    switch outcome {
    case .made, .known: true
    case .refused, .left: false
    }
  }
}
