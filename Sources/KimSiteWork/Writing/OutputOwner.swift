package import KimModel

/// Whose files are at a place of the output folder.
package enum OutputOwner: Sendable, Hashable {
  case index
  case site(SiteID)

  /// The path below the output folder of one of the owner's files.
  package func path(of output: OutputPath) -> String {
    switch self {
    case .index: output.string
    case .site(let id): "\(id)/\(output)"
    }
  }

  /// Where its state is below the folder of states: folders, then the file.
  var stateNames: [String] {
    switch self {
    case .index: ["index.json"]
    case .site(let id): Self.names(of: id, in: Self.sitesFolder)
    }
  }

  static let sitesFolder = "sites"

  package static func names(
    of site: SiteID, in folder: String, ending: String = "json"
  ) -> [String] {
    var names = [folder] + site.components.map(String.init)
    names[names.count - 1] += "." + ending
    return names
  }
}
