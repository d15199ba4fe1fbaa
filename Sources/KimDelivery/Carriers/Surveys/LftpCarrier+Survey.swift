package import KimPublish
package import KimSystem

extension LftpCarrier {
  package func survey(atMost most: Int) throws -> HostSurvey {
    var survey = HostSurvey(atMost: most)
    do {
      // Many servers hide names that begin with a dot unless they are asked for.
      try run(["set ftp:list-options -a", "find -l ."]) { line in
        guard let found = Self.surveyed(line) else { return }
        guard survey.add(found.path, found.kind, found.time) else { throw SurveyCut() }
      }
    } catch is SurveyCut {}
    return survey
  }

  /// Reads `-rw-r--r--  0/0   3 2026-11-26 13:39:29 ./a/x.html`, and `./a/` of a folder. Nil for the
  /// root itself, and for what is no line of a listing.
  static func surveyed(
    _ line: String
  ) -> (path: String, kind: HostSurvey.Kind, time: HostTime?)? {
    guard let start = line.firstRange(of: " ./"), let sign = line.first else { return nil }
    var path = line[start.upperBound...]
    if path.hasSuffix("/") { path.removeLast() }
    if path.isEmpty || path == ".." || path == "." { return nil }
    let words = line[..<start.lowerBound].split(separator: " ")
    guard words.count >= 3 else { return nil }
    let time = HostTime(date: words[words.count - 2], clock: words[words.count - 1])
    switch sign {
    case "d": return (String(path), .folder, time)
    case "l": return (String(path.split(separator: " -> ").first ?? path), .other, time)
    case "-":
      let size = time.flatMap { _ in Int(words[words.count - 3]) }
      return (String(path), size.map { .file($0) } ?? .other, time)
    default: return (String(path), .other, time)
    }
  }

  package func bring(
    _ paths: [String], atMost size: Int, into folder: TypedPath
  ) throws -> [String: String] {
    let place = try Folder.creating(folder)
    let commands =
      ["lcd \(CarrierScript.quoted(try folder.absolute()))"]
      + paths.enumerated().map { "get \(CarrierScript.quoted("./\($1)")) -o \($0) || echo" }
    try run(commands, mostBytes: size)
    return BroughtFiles.named(paths, in: place)
  }
}
