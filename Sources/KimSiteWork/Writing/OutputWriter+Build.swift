package import KimModel

// What is said of the folder as a whole, for whoever publishes it.

extension OutputWriter {
  /// Says of a site whose worker was lost that it is left as it was.
  package func leave(_ site: SiteID) throws {
    var state = try states.state(of: .site(site)) ?? OutputState()
    guard state.retention != .everything else { return }
    state.retention = .everything
    try states.save(state, of: .site(site))
  }

  /// Says that what is in the folder is not, or no longer, what one whole build made.
  package func beginWhole() throws { try states.beginBuild() }

  /// The same for good: a part of all sites is written, and another command ends the whole.
  package func beginPart() throws { try states.removeFinishedBuild() }

  /// Says that all of the folder is what one whole build made.
  package func end(_ build: FinishedBuild) throws { try states.save(build) }
}
