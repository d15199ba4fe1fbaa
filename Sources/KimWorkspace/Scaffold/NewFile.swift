import KimDiagnostics
import KimModel
import KimSystem

/// A file that was not there before: nothing is ever written over.
struct NewFile {
  private let bytes: [UInt8]
  private let advice: LocalizedText?
  private let names: [String]
  private let root: TypedPath

  /// `path` is below the content root; `advice` says what else can be done if the file is there.
  init(
    _ text: String, at path: String, in root: TypedPath, advice: LocalizedText? = nil
  ) {
    self.init(Array(text.utf8), at: path, in: root, advice: advice)
  }

  init(_ bytes: [UInt8], at path: String, in root: TypedPath, advice: LocalizedText? = nil) {
    self.bytes = bytes
    self.root = root
    self.advice = advice
    names = path.split(separator: "/").map(String.init)
  }

  /// Nil if the file is there, which is left alone.
  func createUnlessThere() throws -> TypedPath? {
    let folder = try Folder.existing(root)
    guard folder?.status(of: names.joined(separator: "/")) == nil else { return nil }
    return try create()
  }

  func create() throws -> TypedPath {
    let path = root.appending(names.joined(separator: "/"))
    guard let name = names.last else { return path }
    do {
      var folder = try Folder(opening: root.string)
      for name in names.dropLast() { folder = try folder.folder(creating: name) }
      try folder.create(name, bytes)
    } catch {
      guard error.isAlreadyThere else { throw error }
      throw UsageError.exists(path, advice)
    }
    return path
  }
}

extension UsageError {
  fileprivate static func exists(_ path: TypedPath, _ advice: LocalizedText?) -> UsageError {
    let advice =
      advice
      ?? LocalizedText(
        id: "pilih nama lain atau ubah berkas itu", en: "choose another name or edit that file")
    return UsageError(
      id: "'\(path)' sudah ada dan tidak ditimpa; \(advice.id)",
      en: "'\(path)' exists and is not written over; \(advice.en)")
  }
}
