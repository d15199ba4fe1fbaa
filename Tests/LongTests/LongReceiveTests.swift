import KimRandom
import KimReceive
import KimTestSupport
import Testing

/// What comes from outside, damaged at random: read without end or harm, and believed only where it is
/// what was sent.
@Suite(.serialized, .enabled(if: LongRun.seed != nil))
struct LongReceiveTests {
  @Test func `a damaged parcel gives what was sent, or nothing`() throws {
    var keys = SeededRandom(seed: 1)
    let key = WritingKey(using: &keys)
    let whole = ParcelText(
      photos: [("foto-1.jpg", Array(0..<250)), ("foto-2.jpg", Array(50..<99))], key: key)
    let wanted = try #require(try Parcel.all(in: whole.bytes).first?.get()).received
    try LongRun.repeating("parcels") { random in
      let bytes = Self.damaged(whole.bytes, &random)
      for case .success(let parcel) in Parcel.all(in: bytes) {
        let received = parcel.received
        guard received.seal?.isOf(key) ?? false else { continue }
        guard received.text == wanted.text, received.photos == wanted.photos,
          received.number == wanted.number, received.site == wanted.site,
          received.version == wanted.version
        else { return "another parcel is believed: \(bytes)" }
      }
      return nil
    }
  }

  @Test func `chats and mails of random pieces are read`() throws {
    let pieces = [
      "26/11/26 18.03 - Bu Siti: ",
      "[26/11/26, 6:03:15\u{202F}PM] A: "
        + "", "\u{200E}", "IMG-1.jpg (file terlampir)",
      "<Media tidak disertakan>", "\n", "\r\n", "KIM-TULISAN 1\n", "tulisan: 9\n", "situs: a\n",
      "Content-Type: multipart/mixed; "
        + "boundary=b\n", "--b\n", "--b--\n", "=?u?b?", "?=", "=3D=\n", "\0",
      "Content-Type: text/html\n", "<p>", "&#1;", "é", "\u{1F33E}",
      "panen raya di desa kami "
        + "", "99/99/99 ",
    ]
    try LongRun.repeating("chats and mails") { random in
      let text = (0..<random.below(200)).map { _ in random.one(of: pieces) }.joined()
      let bytes = Self.damaged(Array(text.utf8), &random)
      let chat = ChatExport(bytes)
      guard chat.texts.allSatisfy({ $0.photos.count <= 20 }) else { return text }
      do throws(ReceiveProblem) {
        let mail = try MailMessage(Array("From: a\nTo: b\n".utf8) + bytes)
        guard (mail.text?.photos.count ?? 0) + mail.parcels.count < 20_000 else { return text }
      } catch {
        guard error == .mailTooNested || error == .emptyText else { return "\(error): \(text)" }
      }
      return nil
    }
  }

  private static func damaged(_ whole: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
    var bytes = whole
    for _ in 0...random.below(4) where !bytes.isEmpty {
      let place = random.below(bytes.count)
      switch random.below(5) {
      case 0: bytes[place] = UInt8(random.below(256))
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(UInt8(random.below(256)), at: place)
      case 3: bytes.removeSubrange(place..<min(bytes.count, place + random.below(100)))
      default:
        let piece = bytes[place..<min(bytes.count, place + random.below(200))]
        bytes.insert(contentsOf: piece, at: random.below(bytes.count))
      }
    }
    return bytes
  }
}
