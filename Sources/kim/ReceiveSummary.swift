import KimDiagnostics
import KimIntake
import KimModel
import KimReceive
import KimSystem

/// What became of what was sent, KIM by KIM: who sent what, where it went, and what has to be answered.
struct ReceiveSummary {
  private let report: IntakeReport

  init(_ report: IntakeReport) { self.report = report }

  func text(_ language: Language) -> String {
    guard !report.isEmpty else {
      return LocalizedText(id: "tidak ada kiriman\n", en: "nothing was sent\n")[language]
    }
    return (posts + refused + waiting + left + others + [total]).map { $0[language] + "\n" }
      .joined()
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
        + text.hints.map(Self.line)
        + (text.changes.map { CorrectionText($0).lines } ?? [])
    case .known(let path):
      return [LocalizedText(id: "  sudah ada: \(path)", en: "  known: \(path)")]
    case .repeated(let path):
      return [
        LocalizedText(
          id: "  isinya sama dengan yang sudah ada, jadi tidak dibuat lagi: "
            + "\(path)\(detail(text).id)",
          en: "  the same as one that is there, so not made again: \(path)\(detail(text).en)")
      ]
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
      id += ", nomor \(number.shown)"
      en += ", number \(number.shown)"
    }
    if text.isTrusted {
      id += " (tanpa tanda)"
      en += " (without a sign)"
    }
    return LocalizedText(id: id, en: en)
  }

  private static func line(_ hint: TakenHint) -> LocalizedText {
    switch hint {
    case .cutTitle:
      LocalizedText(
        id: "    judulnya terpotong; tulis yang lebih pendek",
        en: "    its title is cut; write a shorter one")
    case .photosToFollow:
      LocalizedText(
        id: "    teksnya menyebut foto menyusul, dan belum ada fotonya",
        en: "    it says that photos follow, and there is none")
    }
  }

  private static func line(_ photo: LostPhoto) -> LocalizedText {
    let (id, en) =
      switch photo.reason {
      case .missing: ("tidak ada di samping teksnya", "is not beside its text")
      case .broken: ("tidak dapat dibuka", "cannot be opened")
      case .tooLarge: ("terlalu besar", "is too large")
      case .hasPlace: ("menyimpan lokasi yang tidak dapat dihapus", "holds a place that stays")
      case .copy(let other):
        ("sama dengan '\(shown(other))'", "is the same as '\(shown(other))'")
      }
    return LocalizedText(
      id: "    foto '\(shown(photo.name))' tidak ikut: \(id)",
      en: "    the photo '\(shown(photo.name))' is left out: \(en)")
  }

  /// What senders wrote, without signs that a terminal would obey.
  static func shown(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(200) {
      shown.append(FileName.isHidden(scalar) ? "\u{FFFD}" : scalar)
    }
    return String(shown)
  }

  // MARK: The rest

  private var refused: [LocalizedText] {
    let count = report.texts.count { $0.isRefused }
    guard !report.answers.isEmpty else { return [] }
    return [
      count > 0
        ? LocalizedText(
          id: "ditolak: \(count); tempel jawabannya di WhatsApp:",
          en: "refused: \(count); paste the answers back:")
        : LocalizedText(
          id: "jawaban untuk ditempel di WhatsApp:", en: "answers to paste back:")
    ] + report.answers.map { LocalizedText(id: "  \($0)", en: "  \($0)") }
  }

  /// Later versions of posts that stay as they are until somebody decides.
  private var waiting: [LocalizedText] {
    report.texts.filter(\.isWaiting).flatMap { text -> [LocalizedText] in
      guard let correction = text.correction, let path = text.keptPost else { return [] }
      return [
        LocalizedText(
          id:
            "menunggu Anda: perbaikan (versi \(correction.version)) untuk \(path)\(detail(text).id)",
          en:
            "waits for you: correction (version \(correction.version)) of \(path)\(detail(text).en)"
        )
      ] + CorrectionText(correction).lines + (correction.folder.map { [Self.apply($0)] } ?? [])
    }
  }

  private static func apply(_ folder: TypedPath) -> LocalizedText {
    LocalizedText(
      id: "  masukkan dengan: kim terima --terapkan \(folder.quoted)",
      en: "  put it in by: kim terima --terapkan \(folder.quoted)")
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
    Self.lines(
      report.leftPhotos,
      LocalizedText(
        id: "foto yang tidak ikut tulisan mana pun", en: "photo that no text has"))
      + (report.leftPhotos.isEmpty ? [] : [Self.leftPhotosHint])
      + Self.lines(report.others, LocalizedText(id: "bukan tulisan", en: "no post"))
  }

  private static let leftPhotosHint = LocalizedText(
    id:
      "  beri nama seperti teksnya (panen.txt, panen-1.jpg) lalu jalankan lagi bersama teksnya, atau "
      + "salin ke folder tulisannya dan sebut di baris 'gambar'",
    en:
      "  name it like its text (panen.txt, panen-1.jpg) and run again with that, or copy it into the "
      + "post's folder and name it in the line 'gambar'")

  private static func lines(_ paths: [TypedPath], _ label: LocalizedText) -> [LocalizedText] {
    let lines = paths.prefix(mostOthers).map {
      LocalizedText(
        id: "\(label.id): \(shown($0.string))", en: "\(label.en): \(shown($0.string))")
    }
    let more = paths.count - mostOthers
    return more > 0
      ? lines + [LocalizedText(id: "  dan \(more) lagi", en: "  and \(more) more")] : lines
  }

  private var total: LocalizedText {
    let counts = IntakeCounts(report.texts)
    let talk =
      report.talk > 0
      ? (", \(report.talk) pesan obrolan dilewati", ", \(report.talk) messages of talk passed over")
      : ("", "")
    let waits =
      counts.waiting > 0
      ? (", \(counts.waiting) perbaikan menunggu", ", \(counts.waiting) corrections wait")
      : ("", "")
    let advice =
      counts.hasDrafts
      ? (
        "; periksa, lalu hapus baris 'draf: true' untuk menerbitkan",
        "; look at them, and remove the line 'draf: true' to publish"
      ) : ("", "")
    return LocalizedText(
      id: "\(counts.made) tulisan diterima\(counts.kinds.id), \(counts.known) sudah ada, "
        + "\(counts.refused) ditolak, \(counts.left) dibiarkan\(waits.0)\(talk.0)\(advice.0)",
      en: "\(counts.made) posts taken\(counts.kinds.en), \(counts.known) known, "
        + "\(counts.refused) refused, \(counts.left) left\(waits.1)\(talk.1)\(advice.1)")
  }
}

/// How many texts there are of each outcome; each is counted once.
private struct IntakeCounts {
  private(set) var known = 0
  private(set) var refused = 0
  private(set) var left = 0
  private(set) var waiting = 0
  private var (newDrafts, correctedDrafts, published, corrected) = (0, 0, 0, 0)

  init(_ texts: [TakenText]) {
    for text in texts {
      switch text.outcome {
      case .made(_, isDraft: true, isCorrection: false): newDrafts += 1
      case .made(_, isDraft: true, isCorrection: true): correctedDrafts += 1
      case .made(_, isDraft: false, isCorrection: false): published += 1
      case .made(_, isDraft: false, isCorrection: true): corrected += 1
      case .known, .repeated: known += 1
      case .refused where text.isWaiting: waiting += 1
      case .refused: refused += 1
      case .left: left += 1
      }
    }
  }

  var made: Int { newDrafts + correctedDrafts + published + corrected }
  var hasDrafts: Bool { newDrafts + correctedDrafts > 0 }

  /// ` (2 draf baru, 1 draf diperbaiki)`: what made the sum.
  var kinds: LocalizedText {
    let found = [
      (newDrafts, "draf baru", "new drafts"), (correctedDrafts, "draf diperbaiki", "corrected"),
      (published, "terbit", "published"),
      (corrected, "diperbaiki dan terbit", "corrected and published"),
    ].filter { $0.0 > 0 }
    guard !found.isEmpty else { return LocalizedText(id: "", en: "") }
    return LocalizedText(
      id: " (" + found.map { "\($0.0) \($0.1)" }.joined(separator: ", ") + ")",
      en: " (" + found.map { "\($0.0) \($0.2)" }.joined(separator: ", ") + ")")
  }
}

extension TakenText {
  fileprivate var isPost: Bool {
    switch outcome {
    case .made, .known, .repeated: true
    case .refused, .left: false
    }
  }
  /// The post that stays as it is, where a later version of it came.
  fileprivate var keptPost: String? {
    switch outcome {
    case .refused(.edited(path: let path)), .refused(.published(path: let path)): path
    default: nil
    }
  }
}
