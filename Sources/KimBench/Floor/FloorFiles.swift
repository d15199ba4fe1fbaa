import Foundation

/// The posts that one of several floor processes has to do: every n-th site.
struct FloorFiles {
  /// Below the content root.
  let folders: [String]

  init(share: Int, of count: Int, in content: FileTree) throws {
    var folders: [String] = []
    var number = 0
    try Self.visit(content.path, below: "") { site in
      if number % count == share { folders.append(site) }
      number += 1
    }
    self.folders = folders
  }

  /// Sites in the order of their paths; nothing is looked for inside of one.
  private static func visit(
    _ path: String, below prefix: String, _ receive: (String) -> Void
  ) throws {
    for name in try names(in: path) where name.first != "_" && name.first != "." {
      let inner = "\(path)/\(name)"
      let site = prefix + name
      if try names(in: inner).contains("kim.yml") {
        receive(site)
      } else if !name.contains(".") {
        try visit(inner, below: site + "/", receive)
      }
    }
  }

  static func names(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }
}
