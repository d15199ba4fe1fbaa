import KimModel

extension NameTitle {
  /// - Parameter path: of a text, whose own folder may have the title where its name has none.
  static func title(of path: String) -> String? {
    let name = PostFileName(path)
    if let title = title(from: name.stem) { return title }
    guard let folder = FolderPhotos.ownFolder(of: path)?.split(separator: "/").last else {
      return nil
    }
    return title(from: String(folder))
  }
}
