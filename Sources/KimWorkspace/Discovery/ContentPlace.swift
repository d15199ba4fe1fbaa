import KimModel
import KimSiteWork
package import KimSystem

/// What a folder is that somebody named: all content, or a part of it.
package struct ContentPlace {
  /// The folder with all content.
  package let root: TypedPath
  /// The part of it that was named, below the root; empty for all of it.
  package let part: String

  /// Looks for `_provinsi` in the folder and in those that it is in.
  ///
  /// A folder without it is taken for all content, unless it is a KIM's: then a `UsageError` says
  /// where the index is missed.
  package init(of path: TypedPath) throws {
    var root = path
    var names: [String] = []
    while try !Self.has("_provinsi", in: root) {
      guard let name = try Self.name(of: root) else {
        guard try !Self.has("kim.yml", in: path) else { throw UsageError.noIndex(above: path) }
        self.init(root: path, part: "")
        return
      }
      names.insert(name, at: 0)
      root = root.string == "." ? TypedPath("..") : root.parent
    }
    self.init(root: root, part: names.joined(separator: "/"))
  }

  private init(root: TypedPath, part: String) {
    self.root = root
    self.part = part
  }

  /// Where the person who names no folder means: `sites`, or the KIM that the command runs in.
  package static func usual(_ standard: String) throws -> TypedPath {
    let path = TypedPath(standard)
    let isThere = try Folder.existing(path) != nil
    return try isThere || !has("kim.yml", in: TypedPath(".")) ? path : TypedPath(".")
  }

  private static func has(_ name: String, in path: TypedPath) throws -> Bool {
    do {
      return try Folder.existing(path)?.status(of: name) != nil
    } catch {
      guard error.isNotAFolder || error.isAboutOneFile else { throw error }
      return false
    }
  }

  /// Nil at the root of the disk, and for what is not there.
  private static func name(of path: TypedPath) throws -> String? {
    guard try Folder.existing(path) != nil else { return nil }
    let name = try path.absolute().split(separator: "/").last
    return name.map(String.init)
  }
}

extension ContentPlace {
  /// The ids of the sites that were named; none where all content was. Throws a `UsageError` if there
  /// is none in the part that was named.
  package func namedSites() throws -> [String] {
    guard !part.isEmpty else { return [] }
    return try sites(of: ContentRoot(discovering: root)).map(\.id.string)
  }

  /// The sites that were named; all of the root where all content was. Throws a `UsageError` if
  /// there is none.
  func sites(of root: ContentRoot) throws(UsageError) -> [SiteFolder] {
    guard !part.isEmpty else { return root.sites }
    // The innermost KIM that the folder belongs to, else all that are in it.
    let around = root.sites.filter { part == $0.id.string || part.hasPrefix($0.id.string + "/") }
    if let site = around.max(by: { $0.id.string.utf8.count < $1.id.string.utf8.count }) {
      return [site]
    }
    let inside = root.sites.filter { $0.id.string.hasPrefix(part + "/") }
    guard !inside.isEmpty else { throw .noSite(in: root.path.appending(part)) }
    return inside
  }
}

extension UsageError {
  fileprivate static func noIndex(above path: TypedPath) -> UsageError {
    UsageError(
      id: "'\(path)' adalah folder satu KIM, tetapi tidak ada folder '_provinsi' di atasnya; "
        + "periksa dari salinan lengkap folder isi",
      en: "'\(path)' is the folder of one KIM, and there is no folder '_provinsi' above it; "
        + "check it within the whole content root")
  }

  fileprivate static func noSite(in path: TypedPath) -> UsageError {
    UsageError(
      id: "tidak ada KIM yang dapat diperiksa di '\(path)'; folder KIM berisi kim.yml",
      en: "there is no KIM in '\(path)' that can be checked; its folder has a kim.yml")
  }

  /// What to type in place of a part of the content.
  package static func onlyPart(_ place: ContentPlace, verb: String) -> UsageError {
    let command = "kim \(verb) \(place.root) --site \(place.part)"
    return UsageError(
      id: "sebutkan folder isi, dan KIM-nya dengan --site: \(command)",
      en: "name the content root, and the KIM with --site: \(command)")
  }
}
