import KimContent
import KimDiagnostics

/// A text that somebody copied out of a messenger, with photos beside it.
package enum NoteText {
  /// Nil for what is no text.
  ///
  /// - Parameters:
  ///   - photos: names of files beside it.
  package static func received(_ bytes: [UInt8], photos: [String]) -> ReceivedText? {
    var ignored = Diagnostics()
    guard let file = TextDecoding.decode(bytes, path: "", diagnostics: &ignored) else { return nil }
    let text = ParcelLines.withLineFeeds(file.bytes)
    guard text.contains(where: { $0 > 32 }) else { return nil }
    return ReceivedText(
      kind: .note, number: ParcelNumber(of: ["teks", String(decoding: text, as: UTF8.self)]),
      text: text,
      photos: photos.prefix(ReceiveLimits.photos).map {
        ReceivedPhoto(name: $0, content: .file($0))
      }, day: photos.lazy.compactMap(PhotoFileName.day).first)
  }
}
