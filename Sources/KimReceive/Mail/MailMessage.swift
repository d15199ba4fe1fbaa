import KimContent
import KimDiagnostics

/// A mail as a file: of a Maildir, or saved by a mail program. Read kindly, within limits; nothing of
/// it names a file here.
package struct MailMessage: Sendable {
  private let header: MailHeader
  private let parts: [MailPart]

  /// Whether a file begins as a mail does.
  package static func isFound(in bytes: [UInt8]) -> Bool {
    MailHeader(bytes.prefix(64 << 10))?.isOfMail ?? false
  }

  /// Throws if its parts lie in each other beyond reason.
  package init(_ bytes: [UInt8]) throws(ReceiveProblem) {
    guard let header = MailHeader(bytes[...]) else { throw .emptyText }
    self.header = header
    parts = try MailPart.all(of: bytes[header.end...], header)
  }

  /// The parcels that hang on it or stand in its text; where there are any, its text is a letter to
  /// the office and no post.
  package var parcels: [Result<Parcel, ReceiveProblem>] {
    parts.filter { Parcel.isFound(in: $0.bytes) }.flatMap { Parcel.all(in: $0.bytes) }
  }

  /// The mail as a post; nil where it has too little text to be one.
  package var text: ReceivedText? {
    let body = MailBody(bodyText).text
    let photos = photos
    guard PostMeasure.isPost(body, hasPhoto: !photos.isEmpty) else { return nil }
    let day = header["date"].flatMap(MailDate.day)
    return ReceivedText(
      kind: .mail, number: ParcelNumber(of: ["mail", day ?? "", subject ?? "", body]),
      text: Array(body.utf8), photos: photos, sender: sender, day: day, title: subject)
  }

  /// Name and address of the sender, as the mail says.
  package var sender: String? {
    header["from"].map { String(EncodedWord.decoded($0).prefix(200)) }
  }

  /// Without the signs of answers and forwards.
  private var subject: String? {
    var subject = EncodedWord.decoded(header["subject"] ?? "")[...]
    while let match = subject.prefixMatch(of: /\s*(?:[Rr][Ee]|[Ff][Ww][Dd]?|[Bb][Ll][Ss]|FWD):\s*/)
    {
      subject = subject[match.range.upperBound...]
    }
    let words = subject.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.isEmpty ? nil : String(words.prefix(200))
  }

  private var bodyText: String {
    let texts = parts.filter { $0.name == nil && !Parcel.isFound(in: $0.bytes) }
    if let plain = texts.first(where: { $0.type == "text/plain" }) { return Self.text(of: plain) }
    return texts.first { $0.type == "text/html" }.map { PlainHTML.text(of: Self.text(of: $0)) }
      ?? ""
  }

  private static func text(of part: MailPart) -> String {
    var ignored = Diagnostics()
    let bytes = Array(part.bytes.prefix(ReceiveLimits.text))
    let file = TextDecoding.decode(bytes, path: "", diagnostics: &ignored)
    return String(decoding: file?.bytes ?? [], as: UTF8.self)
  }

  /// In bytes: what is smaller and stands in the text is the sign of an office.
  private static let smallestInline = 10_000

  private var photos: [ReceivedPhoto] {
    let pictures = parts.filter { part in
      (part.type.hasPrefix("image/") || PhotoFileName.isPhoto(part.name ?? ""))
        && !(part.isInline && part.bytes.count < Self.smallestInline)
    }
    var bytes = 0
    let kept = pictures.prefix(ReceiveLimits.photos).prefix { part in
      bytes += part.bytes.count
      return bytes <= ReceiveLimits.photoBytes
    }
    return kept.enumerated().map { number, part in
      ReceivedPhoto(name: part.name ?? "lampiran-\(number + 1)", content: .bytes(part.bytes))
    }
  }
}
