import KimPublish

/// What one line of a host's listing tells.
struct SurveyLine {
  let path: String
  let kind: HostSurvey.Kind
  let time: HostTime?

  init(_ path: some StringProtocol, _ kind: HostSurvey.Kind, _ time: HostTime?) {
    self.path = String(path)
    self.kind = kind
    self.time = time
  }
}

extension HostSurvey {
  /// Takes what the lines of a listing tell.
  ///
  /// - Parameters:
  ///   - line: nil for what is no line of a listing.
  ///   - list: has a program list; it is ended once there is more than anybody reads.
  init(
    atMost most: Int, reading line: @escaping (String) -> SurveyLine?,
    from list: ((String) throws -> Void) throws -> Void
  ) throws {
    var survey = HostSurvey(atMost: most)
    do {
      try list { text in
        guard let found = line(text) else { return }
        guard survey.add(found.path, found.kind, found.time) else { throw Cut() }
      }
    } catch is Cut {}
    self = survey
  }

  /// A host tells of more than anybody reads.
  private struct Cut: Error {}
}
