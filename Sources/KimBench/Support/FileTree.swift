import Foundation

/// A folder that the benchmark writes to and reads from. It is no part of what is measured.
package struct FileTree: Sendable {
  package let path: String

  package init(_ path: String) { self.path = path }

  package func appending(_ name: String) -> FileTree { FileTree("\(path)/\(name)") }

  package func create() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  package func remove() throws {
    guard FileManager.default.fileExists(atPath: path) else { return }
    try FileManager.default.removeItem(atPath: path)
  }

  package var exists: Bool { FileManager.default.fileExists(atPath: path) }

  package func read(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")))
  }

  package func write(_ file: CorpusFile) throws {
    let url = URL(fileURLWithPath: "\(path)/\(file.path)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(file.bytes).write(to: url)
  }

  /// Paths of all files below the folder, sorted.
  package func files() -> [String] {
    guard let found = FileManager.default.enumerator(atPath: path) else { return [] }
    var files: [String] = []
    while let name = found.nextObject() as? String {
      if found.fileAttributes?[.type] as? FileAttributeType == .typeRegular { files.append(name) }
    }
    return files.sorted()
  }
}
