import KimSystem

/// What programs have brought from a host, by the paths there.
enum BroughtFiles {
  /// The files were given the numbers of their paths as names.
  static func named(_ paths: [String], in folder: borrowing Folder) -> [String: String] {
    var brought: [String: String] = [:]
    for (number, path) in paths.enumerated() where isFile("\(number)", in: folder) {
      brought[path] = folder.path(of: "\(number)")
    }
    return brought
  }

  /// The files lie at their own paths.
  static func at(_ paths: [String], in folder: borrowing Folder) -> [String: String] {
    var brought: [String: String] = [:]
    for path in paths where isFile(path, in: folder) { brought[path] = folder.path(of: path) }
    return brought
  }

  private static func isFile(_ path: String, in folder: borrowing Folder) -> Bool {
    folder.status(of: path)?.kind == .file
  }
}

/// A host tells of more than anybody reads.
struct SurveyCut: Error {}
