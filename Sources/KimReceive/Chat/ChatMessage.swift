/// One message of an exported chat.
struct ChatMessage {
  let day: ChatDay
  let minutes: Int
  let sender: String
  /// Without the lines that name files.
  private(set) var text: String
  /// The names of files that hang on it.
  private(set) var attachments: [String] = []
  /// Whether a file that hangs on it was not exported.
  private(set) var lacksFile = false

  /// Nil for what the program says, and for what was taken back.
  init?(_ line: ChatLine, further: [String]) {
    guard let sender = line.sender else { return nil }
    day = line.day
    minutes = line.minutes
    self.sender = sender
    var kept: [String] = []
    for (number, raw) in ([line.text] + further).enumerated() {
      let text = ChatMarks.withoutEdited(ChatMarks.removed(from: raw))
      if let name = ChatMarks.attachment(in: text) {
        attachments.append(name)
      } else if ChatMarks.isOmitted(text) {
        lacksFile = true
      } else if number == 0, ChatMarks.isOfProgram(raw) || ChatMarks.isDeleted(text) {
        return nil
      } else {
        kept.append(text)
      }
    }
    while kept.last?.allSatisfy(\.isWhitespace) ?? false { kept.removeLast() }
    text = kept.drop { $0.allSatisfy(\.isWhitespace) }.joined(separator: "\n")
  }
}
