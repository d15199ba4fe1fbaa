import KimPublish
package import KimSystem

/// What can be put right on a host.
package struct RepairPlan: Sendable, Hashable {
  /// Files and links of others.
  package internal(set) var foreign: [String] = []
  /// Those of them that have no content of their own.
  var links: Set<String> = []
  /// Files of ours that are gone or changed.
  package internal(set) var spoilt: [String] = []
  /// Whether the host's list has to be written anew.
  var isOtherOnHost = false
  /// What was published, by the list that is believed.
  var journal = Journal()

  package var isEmpty: Bool { foreign.isEmpty && spoilt.isEmpty && !isOtherOnHost }
}

/// What came of putting a host right.
package struct RepairReport: Sendable {
  /// The files of others that are gone from the host.
  package internal(set) var removed: [String] = []
  /// Where they lie now, on this machine.
  package internal(set) var quarantine: TypedPath
  package internal(set) var publication: PublicationReport?
}
