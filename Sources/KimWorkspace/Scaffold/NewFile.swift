import KimModel
import KimSystem

/// A file that was not there before: nothing is ever written over.
struct NewFile {
  private let text: String
  private let names: [String]
  private let root: TypedPath

  /// `path` is below the content root.
  init(_ text: String, at path: String, in root: TypedPath) {
    self.text = text
    self.root = root
    names = path.split(separator: "/").map(String.init)
  }

  func create() throws -> TypedPath {
    let path = root.appending(names.joined(separator: "/"))
    guard let name = names.last else { return path }
    do {
      var folder = try Folder(opening: root.string)
      for name in names.dropLast() { folder = try folder.folder(creating: name) }
      try folder.create(name, Array(text.utf8))
    } catch {
      guard error.isAlreadyThere else { throw error }
      throw UsageError.exists(path)
    }
    return path
  }
}

extension UsageError {
  fileprivate static func exists(_ path: TypedPath) -> UsageError {
    UsageError(
      id: "'\(path)' sudah ada dan tidak ditimpa; pilih nama lain atau ubah berkas itu",
      en: "'\(path)' exists and is not written over; choose another name or edit that file")
  }
}
