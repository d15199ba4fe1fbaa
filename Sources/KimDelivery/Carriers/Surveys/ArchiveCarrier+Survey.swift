package import KimPublish
package import KimSystem

/// A host that is reached by an archive tells nothing.
extension ArchiveCarrier {
  package func survey(atMost most: Int) throws -> HostSurvey { HostSurvey(atMost: most) }

  package func bring(
    _ paths: [String], atMost size: Int, into folder: TypedPath
  ) throws -> [String: String] { [:] }
}
