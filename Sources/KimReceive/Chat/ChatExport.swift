import KimContent
import KimDiagnostics

/// A chat as WhatsApp exports it: a text of all messages, with the photos as files beside it. Lines
/// as telephones in Indonesian and in English write them, Android's and those of an iPhone.
///
/// What was written to be read by all becomes a post for each message; talk is counted and left.
package struct ChatExport: Sendable {
  /// In the order in which they were sent.
  package let texts: [ReceivedText]
  package let parcels: [Result<Parcel, ReceiveProblem>]
  /// How many messages are neither.
  package let talk: Int
  /// How many posts lack a photo that was not exported.
  package let lackingPhotos: Int

  private static let names = ["_chat", "obrolan whatsapp", "whatsapp chat", "chat whatsapp"]
  /// How many lines tell whether a text is a chat.
  private static let looked = 20

  /// Whether a text file is one.
  ///
  /// - Parameter name: any text may begin with a day and a colon; of such a name one message will do,
  ///   else there have to be two.
  package static func isFound(in bytes: [UInt8], name: String) -> Bool {
    let isNamed = names.contains { name.lowercased().hasPrefix($0) }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var lines = ByteLines(bytes.prefix(64 << 10)[start...])
    var (count, messages) = (0, 0)
    while count < looked, let line = lines.next() {
      count += 1
      let isMessage = ChatLine(line) != nil
      if count == 1, !isMessage, !isNamed { return false }
      if isMessage { messages += 1 }
    }
    return messages >= (isNamed ? 1 : 2)
  }

  package init(_ bytes: [UInt8]) {
    var ignored = Diagnostics()
    let text = TextDecoding.decode(bytes, path: "", diagnostics: &ignored)?.bytes ?? []
    let messages = Self.messages(in: text)
    let posts = ChatPosts(messages.all, order: messages.order)
    texts = posts.texts
    parcels = posts.parcels
    talk = posts.talk
    lackingPhotos = posts.lackingPhotos
  }

  private static func messages(
    in bytes: [UInt8]
  ) -> (all: [ChatMessage], order: ChatDay.Order) {
    var found: [ChatMessage] = []
    var (days, hasHalves): ([ChatDay], Bool) = ([], false)
    var current: (line: ChatLine, further: [String])?
    func finish() {
      if let current, let message = ChatMessage(current.line, further: current.further) {
        found.append(message)
      }
    }
    var lines = ByteLines(bytes[...])
    while let line = lines.next() {
      guard let first = ChatLine(line) else {
        current?.further.append(String(decoding: line, as: UTF8.self))
        continue
      }
      finish()
      current = (first, [])
      if days.last != first.day { days.append(first.day) }
      hasHalves = hasHalves || first.hasHalves
    }
    finish()
    return (found, ChatDay.order(of: days, hasHalves: hasHalves))
  }
}
