import Foundation

/// The files of this repository.
enum Repository {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  struct File {
    /// From the module's folder.
    let path: String
    let text: String
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  static func has(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: path).path)
  }

  /// The texts in its first folder and in `docs`.
  static func documents() throws -> [DocumentLinks] {
    try ["", "docs/"].flatMap { place in
      try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: place).path)
        .filter { $0.hasSuffix(".md") }.sorted()
        .map { DocumentLinks(path: place + $0, text: try text(place + $0)) }
    }
  }

  /// The folders below `Sources` that have Swift files.
  static func modules() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "Sources").path)
      .filter { try !files(of: $0).isEmpty }.sorted()
  }

  static func files(of module: String) throws -> [File] {
    let top = "Sources/" + module
    return try FileManager.default.subpathsOfDirectory(atPath: folder.appending(path: top).path)
      .filter { $0.hasSuffix(".swift") }.sorted()
      .map { File(path: $0, text: try text("\(top)/\($0)")) }
  }

  /// Files below some folders whose names end so, from the top of the repository.
  static func paths(_ folders: [String], endings: [String]) throws -> [String] {
    try folders.flatMap { top in
      try FileManager.default.subpathsOfDirectory(atPath: folder.appending(path: top).path)
        .filter { path in endings.contains { path.hasSuffix($0) } }.sorted().map { "\(top)/\($0)" }
    }
  }
}
