/// The version of this tool, as `kim --version` says it.
package enum ToolVersion {
  package static let current = "0.1.0"
}
