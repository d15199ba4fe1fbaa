import KimModel
import KimSystem

/// A photo as a text names it, among the files of its KIM's folder: beside the text, else from the folder's
/// root.
///
/// None is hidden, below a folder that is not read, or reached through a link.
struct NamedPhoto {
  /// Below the KIM's folder.
  let path: String
  private let names: [String]

  private static let endings: Set = ["jpg", "jpeg", "jpe", "png", "webp", "gif"]

  /// Nil where there is no such file.
  ///
  /// - Parameters:
  ///   - written: the name as it stands in the text.
  ///   - source: the text's path below the KIM's folder.
  init?(_ written: String, in source: String, of site: borrowing Folder) throws(DiskError) {
    let folder = source.split(separator: "/").dropLast().map(String.init)
    for base in folder.isEmpty ? [[]] : [folder, []] {
      guard let names = Self.names(of: written, from: base), let photo = Self(names),
        try photo.file(in: site)?.status?.kind == .file
      else { continue }
      self = photo
      return
    }
    return nil
  }

  private init?(_ names: [String]) {
    let ending = names.last?.split(separator: ".").last?.lowercased() ?? ""
    guard Self.endings.contains(ending), names.allSatisfy(ContentFile.isRead) else { return nil }
    self.names = names
    path = names.joined(separator: "/")
  }

  /// Nil for a path that leads out of the KIM's folder.
  private static func names(of written: String, from base: [String]) -> [String]? {
    var names = written.hasPrefix("/") ? [] : base
    for name in written.split(separator: "/") where name != "." {
      if name != ".." { names.append(String(name)) } else if names.popLast() == nil { return nil }
    }
    return names
  }

  /// Nil where it is not there, or nobody may open it.
  func file(in site: borrowing Folder) throws(DiskError) -> FileDescriptor? {
    do {
      return try site.file(at: path)
    } catch {
      guard error.isAboutOneFile || error.isNotAFolder || error.isMissing else { throw error }
      return nil
    }
  }

  var name: String { names.last ?? "" }

  /// Of the file, below the KIM's folder; empty for its root.
  var folder: String { names.dropLast().joined(separator: "/") }

  func openFolder(in site: borrowing Folder) throws(DiskError) -> Folder {
    try site.again().folder(at: names.dropLast())
  }
}
