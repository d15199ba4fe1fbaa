import KimSystem

/// What programs have brought from a host, by the paths there.
enum BroughtFiles {
  /// Has a script bring files, each under the number of its path.
  ///
  /// - Parameters:
  ///   - get: the command for a path, as one word, and a name here.
  ///   - run: runs the script.
  static func fetched(
    _ paths: [String], into folder: TypedPath, _ get: (String, Int) -> String,
    by run: ([String]) throws -> Void
  ) throws -> [String: String] {
    let place = try Folder.creating(folder)
    let commands = paths.enumerated().map { get(CarrierScript.quoted("./\($1)"), $0) }
    try run(["lcd \(CarrierScript.quoted(try folder.absolute()))"] + commands)
    return named(paths, in: place)
  }

  private static func named(
    _ paths: [String], in folder: borrowing Folder
  ) -> [String: String] {
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
