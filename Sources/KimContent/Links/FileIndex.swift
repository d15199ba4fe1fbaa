import KimModel

/// Files of a site by their path in its folder, found however people write the path.
struct FileIndex<File: Sendable>: Sendable {
  private let files: [String: File]
  private let names: LooseNames
  private let own: OwnAddresses

  init(_ files: [String: File], own: OwnAddresses) {
    self.files = files
    self.own = own
    names = LooseNames(files.keys)
  }

  /// The file at a path of the site's folder, exactly.
  subscript(path: String) -> File? { files[path] }

  /// The file that a writer's path means: beside the writer's file, or else from the site's root.
  ///
  /// What is written exactly so counts first. Then letter case, blanks, a missing ending, `%20`,
  /// `?raw=true` and the site's own address in front are passed over, where one file is left.
  func file(_ written: String, from folder: String) -> File? {
    guard !files.isEmpty else { return nil }
    if let file = exact(written, from: folder) { return file }
    for spelling in spellings(of: written) {
      if let file = exact(spelling, from: folder) ?? loose(spelling, from: folder) { return file }
    }
    return nil
  }

  private func exact(_ written: String, from folder: String) -> File? {
    for base in folder.isEmpty ? [""] : [folder, ""] {
      if let path = SitePath.resolve(written, from: base), let file = files[path] { return file }
    }
    return nil
  }

  private func loose(_ written: String, from folder: String) -> File? {
    for base in folder.isEmpty ? [""] : [folder, ""] {
      guard let path = SitePath.resolve(written, from: base), !path.isEmpty else { continue }
      if let path = names.path(like: path) { return files[path] }
    }
    return nil
  }

  /// What was written, without what only addresses have.
  private func spellings(of written: String) -> [String] {
    let path = own.path(of: written) ?? written
    let bytes = Array(path.utf8)
    let end = bytes.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? bytes.count
    let plain = String(decoding: PercentText.decoded(bytes[..<end]), as: UTF8.self)
    return plain == path ? [path] : [path, plain]
  }
}
