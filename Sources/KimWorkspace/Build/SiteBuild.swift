package import KimModel

/// A site as it was built, with what it was built from.
package struct SiteBuild: Sendable {
  package let site: BuiltSite
  /// Nil for a folder that could not be read whole.
  let inputs: SiteInputs?

  init(site: BuiltSite, inputs: SiteInputs?) {
    self.site = site
    self.inputs = inputs
  }
}
