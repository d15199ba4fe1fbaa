package import KimPublish
package import KimSystem

extension LftpCarrier {
  package func survey(atMost most: Int) throws -> HostSurvey {
    // Many servers hide names that begin with a dot unless they are asked for.
    try HostSurvey(atMost: most, reading: Self.surveyed) {
      try run(["set ftp:list-options -a", "find -l ."], lines: $0)
    }
  }

  /// Reads `-rw-r--r--  0/0   3 2026-11-26 13:39:29 ./a/x.html`, and `./a/` of a folder. Nil for the
  /// root itself, and for what is no line of a listing.
  static func surveyed(_ line: String) -> SurveyLine? {
    guard let start = line.firstRange(of: " ./"), let sign = line.first else { return nil }
    var path = line[start.upperBound...]
    if path.hasSuffix("/") { path.removeLast() }
    if path.isEmpty || path == ".." || path == "." { return nil }
    let words = line[..<start.lowerBound].split(separator: " ")
    guard words.count >= 3 else { return nil }
    let time = HostTime(date: words[words.count - 2], clock: words[words.count - 1])
    switch sign {
    case "d": return SurveyLine(path, .folder, time)
    case "l": return SurveyLine(path.split(separator: " -> ").first ?? path, .other, time)
    case "-":
      let size = time.flatMap { _ in Int(words[words.count - 3]) }
      return SurveyLine(path, size.map { .file($0) } ?? .other, time)
    default: return SurveyLine(path, .other, time)
    }
  }

  package func bring(
    _ paths: [String], atMost size: Int, into folder: TypedPath
  ) throws -> [String: String] {
    try BroughtFiles.fetched(paths, into: folder) {
      "get \($0) -o \($1) || echo"
    } by: {
      try run($0, mostBytes: size)
    }
  }
}
