import KimDiagnostics
import KimIntake
import KimSystem

/// What a later version changes of a post, in lines for the person who takes it.
struct CorrectionText {
  private let correction: Correction

  init(_ correction: Correction) { self.correction = correction }

  var lines: [LocalizedText] {
    var lines = correctionLines(correction.lines).map { LocalizedText(id: $0, en: $0) }
    if correction.more > 0 {
      lines.append(
        LocalizedText(
          id: "    dan \(correction.more) baris lagi", en: "    and \(correction.more) lines more"))
    }
    if !correction.photos.isEmpty {
      let names = correction.photos.joined(separator: ", ")
      lines.append(LocalizedText(id: "    foto lain: \(names)", en: "    other photos: \(names)"))
    }
    if !correction.missing.isEmpty {
      let keys = correction.missing.joined(separator: ", ")
      lines.append(
        LocalizedText(
          id: "    tidak disebut di versi baru: \(keys)", en: "    not in the new version: \(keys)")
      )
    }
    return lines
  }

  /// Paragraphs are long: each is shown from shortly before where it differs from the one beside it.
  private func correctionLines(_ lines: [Correction.Line]) -> [String] {
    lines.indices.map { index in
      switch (lines[index], lines[max(0, index - 1)], lines[min(lines.count - 1, index + 1)]) {
      case (.removed(let line), _, .added(let other)):
        "    - " + Self.cut(line, besides: other)
      case (.added(let line), .removed(let other), _):
        "    + " + Self.cut(line, besides: other)
      case (.removed(let line), _, _): "    - " + Self.cut(line, besides: "")
      case (.added(let line), _, _): "    + " + Self.cut(line, besides: "")
      }
    }
  }

  private static let longestLine = 100
  private static let shownBefore = 20

  private static func cut(_ line: String, besides other: String) -> String {
    let same = zip(line, other).prefix { $0 == $1 }.count
    let start = line.count > longestLine ? max(0, same - shownBefore) : 0
    let part = line.dropFirst(start).prefix(longestLine)
    return (start > 0 ? "…" : "") + ReceiveSummary.shown(String(part))
      + (start + part.count < line.count ? "…" : "")
  }
}
