import KimSystem

/// Where the output folder is, seen from the content root.
enum OutputPlace {
  /// Throws unless the two are apart: a build must not read what it writes, and the output is for
  /// everybody while the content is not.
  ///
  /// Folders are told by their identity on disk, so that no link and no `..` hides the one in the
  /// other.
  ///
  /// - Parameter option: the one that named the folder.
  static func check(
    _ output: TypedPath, against root: TypedPath, option: String = "--output"
  ) throws {
    let content = try Folder.existing(root)
    guard let rootAncestry = try content?.ancestry(), let rootIdentity = rootAncestry.first else {
      return
    }
    var path = output
    while try Folder.existing(path) == nil, path.parent != path { path = path.parent }
    let existing = try Folder(opening: path.string)
    if try existing.ancestry().contains(rootIdentity) {
      throw UsageError.inside(output, root, option)
    }
    if path == output, let identity = existing.descriptor.status?.identity,
      rootAncestry.contains(identity)
    {
      throw UsageError.around(output, root, option)
    }
  }
}

extension UsageError {
  fileprivate static func inside(
    _ output: TypedPath, _ root: TypedPath, _ option: String
  ) -> UsageError {
    UsageError(
      id: "folder hasil '\(output)' ada di dalam folder isi '\(root)'; pilih \(option) di luarnya",
      en: "the output folder '\(output)' is inside the content root '\(root)'; "
        + "choose an \(option) outside it")
  }

  fileprivate static func around(
    _ output: TypedPath, _ root: TypedPath, _ option: String
  ) -> UsageError {
    UsageError(
      id: "folder isi '\(root)' ada di dalam folder hasil '\(output)'; "
        + "pilih folder kosong untuk \(option)",
      en: "the content root '\(root)' is inside the output folder '\(output)'; "
        + "choose an empty folder for \(option)")
  }
}
