package import KimPublish
package import KimSystem

extension RcloneCarrier {
  package func survey(atMost most: Int) throws -> HostSurvey {
    try HostSurvey(atMost: most, reading: Self.surveyed) { line in
      try session.read(
        Self.listing + ["--recursive", "--fast-list", session.remote.place()],
        accepting: [0, RcloneSession.missing], lines: line)
    }
  }

  static func surveyed(_ line: String) -> SurveyLine? {
    guard let entry = RcloneEntry(line, in: "") else { return nil }
    let time = HostTime(date: entry.date, clock: entry.clock)
    return SurveyLine(hidden(entry.path), entry.isFolder ? .folder : .file(entry.size), time)
  }

  /// A path with the hidden signs that it has at the host: rclone shows each by a sign that stands for
  /// it, under which no file would be found here.
  private static func hidden(_ path: String) -> String {
    var text = String.UnicodeScalarView()
    for scalar in path.unicodeScalars {
      let code = scalar.value
      switch code {
      case 0x2401...0x241F: text.append(Unicode.Scalar(code - 0x2400) ?? scalar)
      case 0x2421: text.append("\u{7F}")
      default: text.append(scalar)
      }
    }
    return String(text)
  }

  package func bring(
    _ paths: [String], atMost size: Int, into folder: TypedPath
  ) throws -> [String: String] {
    let place = try Folder.creating(folder)
    do {
      try session.run(
        ["copy"] + (try session.list(paths)) + [session.remote.place(), try folder.absolute()],
        mostBytes: size)
    } catch let error as PublishError {
      // One that nobody may read is not brought; a host that is gone is one that cannot be listed.
      guard try exists() else { throw error }
    }
    return BroughtFiles.at(paths, in: place)
  }
}
