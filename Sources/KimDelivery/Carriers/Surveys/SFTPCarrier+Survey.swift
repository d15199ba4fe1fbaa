package import KimPublish
package import KimSystem

extension SFTPCarrier {
  package func survey(atMost most: Int) throws -> HostSurvey {
    try HostSurvey(atMost: most, reading: Self.surveyed) { line in
      var folders = [""]
      // Folder by folder: sftp lists no tree. A path that grows without end is none that is taken.
      while !folders.isEmpty {
        var next: [String] = []
        try run(folders.map { "-ls -lan \(CarrierScript.quoted("./\($0)"))" }) { text in
          try line(text)
          guard let found = Self.surveyed(text), found.kind == .folder,
            HostSurvey.isPlain(found.path)
          else { return }
          next.append(found.path)
        }
        folders = next
      }
    }
  }

  /// Reads `-rw-r--r--    ? 0        0              4 Nov 26 10:14 ./a/x.html`. Nil for a folder
  /// itself and the one that it is in, and for what is no line of a listing.
  static func surveyed(_ line: String) -> SurveyLine? {
    let words = line.split(separator: " ", maxSplits: 8, omittingEmptySubsequences: true)
    guard words.count == 9, words[0].utf8.count >= 10, let size = Int(words[4]) else { return nil }
    let names = words[8].split(separator: "/", omittingEmptySubsequences: true)
    guard let last = names.last, last != ".", last != ".." else { return nil }
    let path = names.drop { $0 == "." }.joined(separator: "/")
    let time = HostTime(month: words[5], day: words[6], clock: words[7])
    switch words[0].first {
    case "-": return SurveyLine(path, .file(size), time)
    case "d": return SurveyLine(path, .folder, time)
    default: return SurveyLine(path, .other, time)
    }
  }

  package func bring(
    _ paths: [String], atMost size: Int, into folder: TypedPath
  ) throws -> [String: String] {
    try BroughtFiles.fetched(paths, into: folder) {
      "-get \($0) \($1)"
    } by: {
      try run($0, mostBytes: size)
    }
  }
}
