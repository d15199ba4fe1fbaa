import KimDiagnostics
import KimModel
import KimSiteWork
import KimSystem

/// Why a worker was lost over a site.
enum WorkerLoss: Sendable, Hashable {
  /// It took more processor time than a site may.
  case tooSlow(seconds: Int)
  /// It did not end, and hardly took any processor time.
  case stuck(seconds: Int)
  case tooLarge(megabytes: Int)
  /// With what the program said of it, for those who look after it.
  case crash(signal: Int?, errorText: String)

  init(_ end: ChildEnd, errorText: String, memoryLimit: Int) {
    // What cannot be had is asked for once, so that the peak lies below the limit.
    let isNearLimit = end.peakMemory > memoryLimit / 4 * 3 && !Self.isUnknown(end)
    let saysSo = ["allocat", "out of memory", "bad_alloc"].contains {
      errorText.lowercased().contains($0)
    }
    if isNearLimit || saysSo {
      self = .tooLarge(megabytes: memoryLimit >> 20)
    } else {
      self = .crash(signal: end.signal.map(Int.init), errorText: Self.firstLine(of: errorText))
    }
  }

  /// Whether nothing is known of the memory, and the end is none that a lack of it gives: a program
  /// without memory stops by itself and is not killed.
  private static func isUnknown(_ end: ChildEnd) -> Bool {
    end.isPeakInherited && (end.signal == nil || end.signal == 9)
  }

  private static func firstLine(of errorText: String) -> String {
    let line = errorText.split(whereSeparator: \.isNewline).first ?? ""
    return String(line.unicodeScalars.filter { !FileName.isHidden($0) }.map(Character.init))
  }

  /// The error that says so at the site's folder.
  func diagnostic(of site: SiteFolder) -> Diagnostic {
    let place = Place(path: site.path.string)
    switch self {
    case .tooSlow(let seconds): return .tooSlow(place, seconds)
    case .stuck(let seconds): return .stuck(place, seconds)
    case .tooLarge(let megabytes): return .tooLarge(place, megabytes)
    case .crash(let signal, let errorText): return .crash(place, signal, errorText)
    }
  }
}

/// What a pool says of a site that it was given.
enum WorkerOutcome: Sendable {
  case built(SiteResult)
  /// The worker was lost over it: what was published of the site stays.
  case lost(WorkerLoss)

  /// Nil where the site could not be built.
  var summary: SiteSummary? {
    if case .built(let result) = self { result.summary } else { nil }
  }
}

extension Diagnostic {
  fileprivate static func tooSlow(_ place: Place, _ seconds: Int) -> Diagnostic {
    Diagnostic(
      .error, code: "site/too-slow", at: place,
      id: "membangun situs ini memakan waktu prosesor lebih dari \(seconds) detik; "
        + "situs dibiarkan seperti semula",
      en: "building this site took more than \(seconds) seconds of the processor's time; "
        + "it is left as it was",
      hint: LocalizedText(
        id: "bagi tulisan yang sangat panjang, atau naikkan 'detik_per_situs' pada 'batas' "
          + "di provinsi.yml",
        en: "split very long posts, or raise 'detik_per_situs' under 'batas' in provinsi.yml"))
  }

  fileprivate static func stuck(_ place: Place, _ seconds: Int) -> Diagnostic {
    Diagnostic(
      .error, code: "site/stuck", at: place,
      id: "situs ini belum selesai dibangun sesudah \(seconds) detik, padahal prosesornya hampir "
        + "tidak bekerja; situs dibiarkan seperti semula",
      en: "this site was not built after \(seconds) seconds, although it hardly took the "
        + "processor; it is left as it was",
      hint: LocalizedText(
        id: "jalankan lagi; kalau terulang, periksa penyimpanan tempat folder ini",
        en: "run again; if it happens again, check the disk that this folder is on"))
  }

  fileprivate static func tooLarge(_ place: Place, _ megabytes: Int) -> Diagnostic {
    Diagnostic(
      .error, code: "site/too-large", at: place,
      id: "membangun situs ini memerlukan memori lebih dari \(megabytes) MiB; "
        + "situs dibiarkan seperti semula",
      en: "building this site takes more than \(megabytes) MiB of memory; it is left as it was",
      hint: LocalizedText(
        id: "bagi tulisan yang sangat panjang, atau naikkan 'memori_mib' pada 'batas' "
          + "di provinsi.yml",
        en: "split very long posts, or raise 'memori_mib' under 'batas' in provinsi.yml"))
  }

  fileprivate static func crash(_ place: Place, _ signal: Int?, _ errorText: String) -> Diagnostic {
    let how = signal.map { " (\($0))" } ?? ""
    return Diagnostic(
      .error, code: "site/crash", at: place,
      id: "kim berhenti mendadak\(how) ketika membangun situs ini; situs dibiarkan seperti semula",
      en: "kim stopped abruptly\(how) while it built this site; the site is left as it was",
      hint: LocalizedText(
        id: "ini kesalahan kim, bukan Anda: laporkan dengan isi folder ini"
          + (errorText.isEmpty ? "" : " dan kalimat ini: \(errorText)"),
        en: "this is kim's mistake, not yours: report it with this folder"
          + (errorText.isEmpty ? "" : " and these words: \(errorText)")))
  }
}
