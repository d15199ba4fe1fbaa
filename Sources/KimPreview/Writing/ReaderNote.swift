import KimContent
import KimDiagnostics
import KimModel

/// What readers see of a text that was saved, in words for who saved it.
enum ReaderNote {
  /// Nil where they see it at once.
  static func note(on text: OpenedText, at now: Moment) -> LocalizedText? {
    if text.isHidden { return .draft }
    guard let publication = text.publication, publication > now else { return nil }
    return .waiting(for: publication)
  }
}

extension LocalizedText {
  fileprivate static var draft: LocalizedText {
    LocalizedText(
      id: "Ini draf: pembaca belum melihatnya.", en: "This is a draft: readers do not see it yet.")
  }

  fileprivate static func waiting(for publication: Moment) -> LocalizedText {
    let (day, clock) = (publication.day, publication.description.suffix(5))
    let hasClock = publication.minutes > 0
    return LocalizedText(
      id: "Pembaca melihatnya mulai \(day.indonesianWithWeekday)"
        + (hasClock ? ", pukul \(clock.replacing(":", with: "."))." : "."),
      en: "Readers see it from \(day)\(hasClock ? " \(clock)" : "") on.")
  }
}
