import Foundation

/// The lower bound: worker processes that read Markdown, render it and write it, and nothing else.
package struct Floor {
  package struct Result: Sendable {
    package let seconds: Double
    /// Of all workers, each at its own peak: not less than what they needed at any moment.
    package let memory: Int
  }

  /// `command` is this program, which knows `floor-worker`.
  package static func run(
    _ command: String, content: String, output: String, jobs: Int
  ) throws -> Result {
    let start = ContinuousClock.now
    let workers = try (0..<jobs).map { share in
      try MeasuredProcess(
        [command, "floor-worker", content, output, "--share", "\(share)", "--jobs", "\(jobs)"],
        log: "/dev/stderr")
    }
    var memory = 0
    for worker in workers {
      let outcome = try worker.wait(limit: 3600)
      guard outcome.status == 0 else { throw BenchError("a worker of the floor failed") }
      memory += outcome.largestProcess
    }
    return Result(seconds: (ContinuousClock.now - start) / .seconds(1), memory: memory)
  }
}

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
