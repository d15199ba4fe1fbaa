package import KimPublish
package import KimSystem

extension RsyncCarrier {
  package func survey(atMost most: Int) throws -> HostSurvey {
    try HostSurvey(atMost: most, reading: Self.surveyed) { line in
      var isEmpty = true
      let speech = try run(
        ["--recursive", "--list-only", "--no-human-readable", place("")], accepting: [0, 23, 24]
      ) {
        let text = String(decoding: $0, as: UTF8.self)
        if Self.surveyed(text) != nil { isEmpty = false }
        try line(text)
      }
      guard speech.end.status != 23 || Self.saysMissing(speech) || !isEmpty else {
        throw PublishError.failed(Self.program, speech)
      }
    }
  }

  /// Reads `-rw-r--r--           2 2026/11/26 10:14:04 a/x.html`. Nil for the root itself, and for
  /// what is no line of a listing.
  static func surveyed(_ line: String) -> SurveyLine? {
    let words = line.split(separator: " ", maxSplits: 4, omittingEmptySubsequences: true)
    guard words.count == 5, words[0].utf8.count >= 10, let size = Int(words[1]), words[4] != "."
    else { return nil }
    let time = HostTime(date: words[2], clock: words[3])
    switch words[0].first {
    case "-": return SurveyLine(words[4], .file(size), time)
    case "d": return SurveyLine(words[4], .folder, time)
    case "l": return SurveyLine(words[4].split(separator: " -> ").first ?? words[4], .other, time)
    default: return SurveyLine(words[4], .other, time)
    }
  }

  package func bring(
    _ paths: [String], atMost size: Int, into folder: TypedPath
  ) throws -> [String: String] {
    let place = try Folder.creating(folder)
    // What begins with a sign of a comment would be taken for one.
    let names = try list(paths.map { "./" + $0 })
    try run(
      ["--max-size=\(size)", names, self.place(""), try folder.absolute() + "/"],
      accepting: [0, 23, 24], mostBytes: size)
    return BroughtFiles.at(paths, in: place)
  }
}
