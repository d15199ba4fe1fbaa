import Foundation

/// The memory of a process and all below it at one moment.
///
/// Added up are proportional set sizes: a page that several processes share, such as a library's,
/// counts once in all. Adding resident set sizes would count it once for each worker, and
/// the kernel's own maximum is that of one process only.
///
/// In bytes; what ends while it is looked at counts as nothing.
struct ProcessTree {
  /// Of the process itself.
  let root: Int
  /// Of the process and all below it.
  let all: Int

  init(of root: Int32) throws {
    let children = try Self.children()
    self.root = Self.proportionalSize(of: root)
    var all = self.root
    var open = children[root] ?? []
    while let process = open.popLast() {
      all += Self.proportionalSize(of: process)
      open += children[process] ?? []
    }
    self.all = all
  }

  private static func children() throws -> [Int32: [Int32]] {
    let names = try FileManager.default.contentsOfDirectory(atPath: "/proc")
    var children: [Int32: [Int32]] = [:]
    for process in names.compactMap(Int32.init) {
      guard let parent = parent(of: process) else { continue }
      children[parent, default: []].append(process)
    }
    return children
  }

  /// The second word after the command's name, which stands in brackets and may hold anything.
  private static func parent(of process: Int32) -> Int32? {
    guard let text = text("/proc/\(process)/stat"), let end = text.lastIndex(of: ")") else {
      return nil
    }
    let words = text[text.index(after: end)...].split(separator: " ")
    return words.count > 1 ? Int32(words[1]) : nil
  }

  private static func proportionalSize(of process: Int32) -> Int {
    guard let text = text("/proc/\(process)/smaps_rollup") else { return 0 }
    for line in text.split(separator: "\n") where line.hasPrefix("Pss:") {
      return line.split(separator: " ").dropFirst().first.flatMap { Int($0) }.map { $0 << 10 } ?? 0
    }
    return 0
  }

  /// Nil for a process that is gone, or that goes while it is read.
  private static func text(_ path: String) -> String? {
    guard let file = FileHandle(forReadingAtPath: path) else { return nil }
    do {
      return try file.readToEnd().map { String(decoding: $0, as: UTF8.self) }
    } catch {
      return nil
    }
  }
}
