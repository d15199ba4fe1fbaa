/// Does the least that any generator has to do for its share of the posts: reads each file, has it
/// rendered by the library, and puts the result in its place.
package struct FloorWorker {
  private let content: FileTree
  private let output: FileTree

  package init(content: String, output: String) {
    self.content = FileTree(content)
    self.output = FileTree(output)
  }

  /// Returns the number of posts.
  package func run(share: Int, of count: Int) throws -> Int {
    let files = try FloorFiles(share: share, of: count, in: content)
    var posts = 0
    for site in files.folders {
      for type in try FloorFiles.names(in: "\(content.path)/\(site)") where !type.contains(".") {
        posts += try render("\(site)/\(type)")
      }
    }
    return posts
  }

  private func render(_ folder: String) throws -> Int {
    var posts = 0
    for name in try FloorFiles.names(in: "\(content.path)/\(folder)") where name.hasSuffix(".md") {
      let file = try SystemFile.read("\(content.path)/\(folder)/\(name)")
      if posts == 0 { try SystemFile.makeFolders(of: "\(output.path)/\(folder)/") }
      let page = "\(output.path)/\(folder)/\(name.dropLast(3)).html"
      try CMarkPass.render(file[Self.body(of: file)...], to: page)
      posts += 1
    }
    return posts
  }

  /// Where the Markdown begins: after the second line `---`.
  static func body(of file: [UInt8]) -> Int {
    guard file.starts(with: Array("---\n".utf8)) else { return 0 }
    let fence = Array("\n---\n".utf8)
    var index = 3
    while let found = file[index...].firstIndex(of: fence[0]) {
      if file[found...].starts(with: fence) { return found + fence.count }
      index = found + 1
    }
    return 0
  }
}
