import KimDiagnostics
import KimModel
import KimPhotos
import KimWorkspace

/// How far a build is, in one line.
struct ProgressLine {
  private let progress: BuildProgress

  init(_ progress: BuildProgress) { self.progress = progress }

  func text(_ language: Language) -> String {
    let photos = progress.photos.map {
      LocalizedText(id: ": foto \($0.done)/\($0.total)", en: ": photos \($0.done)/\($0.total)")
    }
    var line = "\(progress.done)/\(progress.total) \(progress.site)\(photos?[language] ?? "")"
    if progress.photoCount > 0 {
      line +=
        LocalizedText(
          id: "; \(progress.photoCount) foto dibuat", en: "; \(progress.photoCount) photos made")[
          language]
    }
    if let left = progress.timeLeft { line += "; \(Self.words(left)[language])" }
    return line
  }

  /// Nobody needs it more exact than this.
  private static func words(_ left: Duration) -> LocalizedText {
    let seconds = Int(left / .seconds(1))
    switch seconds {
    case ..<50: return LocalizedText(id: "kurang dari semenit lagi", en: "less than a minute left")
    case ..<5400:
      let minutes = (seconds + 30) / 60
      return LocalizedText(
        id: "kira-kira \(minutes) menit lagi",
        en: "about \(minutes) minute\(minutes == 1 ? "" : "s") left")
    default:
      let hours = (seconds + 1800) / 3600
      return LocalizedText(id: "kira-kira \(hours) jam lagi", en: "about \(hours) hours left")
    }
  }
}
