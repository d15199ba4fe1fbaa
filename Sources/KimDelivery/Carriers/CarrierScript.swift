/// What the scripts for lftp and sftp have alike.
enum CarrierScript {
  static let connections = 4
  private static let aside = ".kim-sementara-"

  /// The numbers of files for each connection. Neighbours go over different ones: none of them has
  /// all the long files.
  static func shares(of count: Int) -> [[Int]] {
    let parts = min(connections, count)
    return (0..<parts).map { Array(stride(from: $0, to: count, by: parts)) }
  }

  /// A limit for all connections together, for each of them.
  static func share(ofLimit limit: Int) -> Int { max(1, limit / connections) }

  /// The number of a publication, for the names that its files have until all of them is there.
  ///
  /// Each has its own: of one that was cut the server may begin a file again when the next has sent
  /// that very file and is about to give it its final name.
  static func newNumber() -> Int { Int.random(in: 10_000_000...99_999_999) }

  /// The name that a file has until all of it is there.
  static func aside(_ path: String, _ number: Int) -> String {
    let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    return "\(path[..<slash])\(aside)\(number)-\(path[slash...])"
  }

  /// A text as one word.
  static func quoted(_ text: String) -> String {
    "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
  }

  /// The number behind a sign, as a script says of what it has done: `+ 17`; nil for other lines.
  static func number(in line: String, behind sign: String, below count: Int) -> Int? {
    guard line.hasPrefix(sign + " "), let number = Int(line.dropFirst(sign.count + 1)),
      (0..<count).contains(number)
    else { return nil }
    return number
  }
}
