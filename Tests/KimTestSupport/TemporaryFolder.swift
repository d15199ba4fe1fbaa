import Foundation

/// A real folder on disk for one test, gone when the test ends.
package struct TemporaryFolder {
  package let path: String

  /// Hands over an empty folder, and removes it with all that came into it.
  package static func with<Result>(_ body: (TemporaryFolder) throws -> Result) throws -> Result {
    let path = NSTemporaryDirectory() + "kim-tes-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    defer { removeIgnoringErrors(path) }
    return try body(TemporaryFolder(path: path))
  }

  private static func removeIgnoringErrors(_ path: String) {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      print("left behind: \(path): \(error)")
    }
  }

  // MARK: Making

  package func write(_ path: String, _ text: String = "") throws {
    try write(path, bytes: Array(text.utf8))
  }

  package func write(_ path: String, bytes: [UInt8]) throws {
    try folder((path as NSString).deletingLastPathComponent)
    try Data(bytes).write(to: URL(fileURLWithPath: full(path)))
  }

  package func folder(_ path: String) throws {
    try FileManager.default.createDirectory(
      atPath: full(path), withIntermediateDirectories: true)
  }

  package func link(_ path: String, to target: String) throws {
    try folder((path as NSString).deletingLastPathComponent)
    try FileManager.default.createSymbolicLink(
      atPath: full(path), withDestinationPath: target)
  }

  /// A pipe: whoever opens it to read without care waits for ever.
  package func pipe(_ path: String) -> Bool { unsafe mkfifo(full(path), 0o644) == 0 }

  /// A file whose name is these bytes, valid text or not.
  package func write(rawName: [UInt8]) -> Bool {
    let name = Array((path + "/").utf8) + rawName + [0]
    let raw = unsafe open(name.map { CChar(bitPattern: $0) }, O_CREAT | O_WRONLY, 0o644)
    return raw >= 0 && close(raw) == 0
  }

  package func remove(_ path: String) throws {
    try FileManager.default.removeItem(atPath: full(path))
  }

  package func move(_ path: String, to other: String) throws {
    try folder((other as NSString).deletingLastPathComponent)
    try FileManager.default.moveItem(atPath: full(path), toPath: full(other))
  }

  /// A folder in this one.
  package func inner(_ path: String) -> TemporaryFolder { TemporaryFolder(path: full(path)) }

  // MARK: Looking

  package func full(_ path: String) -> String { path.isEmpty ? self.path : "\(self.path)/\(path)" }

  /// What is no UTF-8, such as a photo, is read a character a byte: the library would take seconds to
  /// mend it while tests run, because it throws for each wrong byte and tests note where.
  package func text(_ path: String) -> String? {
    FileManager.default.contents(atPath: full(path)).map { data in
      let bytes = Array(data)
      return String(validating: bytes, as: UTF8.self)
        ?? String(String.UnicodeScalarView(bytes.map(Unicode.Scalar.init)))
    }
  }

  package func has(_ path: String) -> Bool {
    unsafe access(full(path), F_OK) == 0
  }

  /// All files, links and pipes below a folder, hidden ones too, in sorted order.
  package func files(in folder: String = "") -> [String] {
    guard let found = FileManager.default.enumerator(atPath: full(folder)) else { return [] }
    return found.compactMap { $0 as? String }
      .filter { FileKind(of: full(folder) + "/" + $0) != .folder }.sorted()
  }

  package func contents(of folder: String) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: files(in: folder).map { ($0, text("\(folder)/\($0)") ?? "") })
  }

  /// Tells a file that was written anew from one that was left alone.
  package func stamp(_ path: String) -> String {
    var buffer = stat()
    guard unsafe lstat(full(path), &buffer) == 0 else { return "" }
    return "\(buffer.st_ino) \(buffer.st_mtim.tv_sec) \(buffer.st_mtim.tv_nsec)"
  }

  private enum FileKind {
    case folder, other

    init(of path: String) {
      var buffer = stat()
      let isFolder = unsafe lstat(path, &buffer) == 0 && buffer.st_mode & S_IFMT == S_IFDIR
      self = isFolder ? .folder : .other
    }
  }
}
