/// What somebody wrote in a mail, without what programs put below it.
struct MailBody {
  let text: String

  init(_ whole: String) {
    var lines: [Substring] = []
    for line in whole.split(separator: "\n", omittingEmptySubsequences: false) {
      let line = line.last == "\r" ? line.dropLast() : line
      // The line that ends a text (RFC 3676, section 4.3), and the beginning of what is answered.
      if line == "-- " || line == "--" || Self.isAnswerHead(line) { break }
      if !line.hasPrefix(">") { lines.append(line) }
    }
    while lines.last?.allSatisfy(\.isWhitespace) ?? false { lines.removeLast() }
    text = lines.drop { $0.allSatisfy(\.isWhitespace) }.joined(separator: "\n")
  }

  private static func isAnswerHead(_ line: Substring) -> Bool {
    line.hasPrefix("-----Original Message-----") || line.hasPrefix("-----Pesan Asli-----")
      || (line.hasSuffix("menulis:") || line.hasSuffix("wrote:"))
        && (line.hasPrefix("Pada ") || line.hasPrefix("On "))
  }
}
