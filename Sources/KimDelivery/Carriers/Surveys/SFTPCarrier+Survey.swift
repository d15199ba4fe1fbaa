package import KimPublish
package import KimSystem

extension SFTPCarrier {
  package func survey(atMost most: Int) throws -> HostSurvey {
    var survey = HostSurvey(atMost: most)
    var folders = [""]
    do {
      // Folder by folder: sftp lists no tree. A path that grows without end is none that is taken.
      while !folders.isEmpty {
        var next: [String] = []
        try run(folders.map { "-ls -lan \(CarrierScript.quoted("./\($0)"))" }) { line in
          guard let found = Self.surveyed(line) else { return }
          guard survey.add(found.path, found.kind, found.time) else { throw SurveyCut() }
          if found.kind == .folder, HostSurvey.isPlain(found.path) { next.append(found.path) }
        }
        folders = next
      }
    } catch is SurveyCut {}
    return survey
  }

  /// Reads `-rw-r--r--    ? 0        0              4 Nov 26 10:14 ./a/x.html`. Nil for a folder
  /// itself and the one that it is in, and for what is no line of a listing.
  static func surveyed(
    _ line: String
  ) -> (path: String, kind: HostSurvey.Kind, time: HostTime?)? {
    let words = line.split(separator: " ", maxSplits: 8, omittingEmptySubsequences: true)
    guard words.count == 9, words[0].utf8.count >= 10, let size = Int(words[4]) else { return nil }
    let names = words[8].split(separator: "/", omittingEmptySubsequences: true)
    guard let last = names.last, last != ".", last != ".." else { return nil }
    let path = names.drop { $0 == "." }.joined(separator: "/")
    let time = HostTime(month: words[5], day: words[6], clock: words[7])
    switch words[0].first {
    case "-": return (path, .file(size), time)
    case "d": return (path, .folder, time)
    default: return (path, .other, time)
    }
  }

  package func bring(
    _ paths: [String], atMost size: Int, into folder: TypedPath
  ) throws -> [String: String] {
    let place = try Folder.creating(folder)
    let commands =
      ["lcd \(CarrierScript.quoted(try folder.absolute()))"]
      + paths.enumerated().map { "-get \(CarrierScript.quoted("./\($1)")) \($0)" }
    try run(commands, mostBytes: size)
    return BroughtFiles.named(paths, in: place)
  }
}
