/// Which folders of a module use the types of which others.
struct FolderGraph {
  struct File {
    /// The folder at the top of the module; empty for the files that stand in none.
    let folder: String
    let name: String
    let outline: SwiftOutline

    /// - Parameter path: from the module's folder.
    init(_ path: String, _ text: String) {
      let parts = path.split(separator: "/").map(String.init)
      folder = parts.count > 1 ? parts[0] : ""
      name = path
      outline = SwiftOutline(text)
    }
  }

  /// A reason why one folder needs another.
  struct Example {
    let file: String
    let type: String
  }

  private let module: String
  /// Who declares a type, by its path.
  private var declared: [[String]: [(file: File, isPrivate: Bool)]] = [:]
  private let otherModules: Set<String>
  private(set) var edges: [String: [String: Example]] = [:]

  init(of module: String, _ files: [File], otherModules: Set<String> = []) {
    self.module = module
    self.otherModules = otherModules
    for file in files {
      for type in file.outline.declarations {
        declared[type.path, default: []].append((file, type.isPrivate))
      }
    }
    for file in files.sorted(by: { $0.name < $1.name }) { connect(file) }
  }

  private mutating func connect(_ file: File) {
    for use in file.outline.uses.sorted(by: { $0.names.lexicographicallyPrecedes($1.names) }) {
      for path in types(of: use, in: file) {
        for other in owners(of: path, seenFrom: file) where other.folder != file.folder {
          let example = Example(file: file.name, type: path.joined(separator: "."))
          if edges[file.folder]?[other.folder] == nil {
            edges[file.folder, default: [:]][other.folder] = example
          }
        }
      }
    }
  }

  /// The types of this module that a use means: of `Outer.Inner` both.
  private func types(of use: SwiftOutline.Use, in file: File) -> [[String]] {
    var names = use.names[...]
    if otherModules.contains(names[0]) { return [] }
    if names[0] == module { names = names.dropFirst() }
    guard let first = names.first else { return [] }
    for length in (0...use.scope.count).reversed() {
      let path = use.scope.prefix(length) + [first]
      guard !owners(of: Array(path), seenFrom: file).isEmpty else { continue }
      return (1...names.count).map { Array(path.dropLast()) + names.prefix($0) }
    }
    return []
  }

  private func owners(of path: [String], seenFrom file: File) -> [File] {
    let all = declared[path] ?? []
    let own = all.filter { $0.file.name == file.name }
    return (own.isEmpty ? all.filter { !$0.isPrivate } : own).map(\.file)
  }

  // MARK: Cycles

  /// A shortest cycle for each group of folders that need each other.
  var cycles: [[String]] {
    var seen: Set<String> = []
    var found: [[String]] = []
    for folder in edges.keys.sorted() where !seen.contains(folder) {
      guard let cycle = shortestCycle(through: folder) else { continue }
      found.append(cycle)
      seen.formUnion(group(of: folder))
    }
    return found
  }

  /// The folders that a folder needs and that need it.
  private func group(of folder: String) -> [String] {
    reachable(from: folder).filter { reachable(from: $0).contains(folder) }.sorted()
  }

  private func reachable(from folder: String) -> Set<String> {
    var reached: Set<String> = []
    var next = Array((edges[folder] ?? [:]).keys)
    while let folder = next.popLast() {
      if reached.insert(folder).inserted { next += (edges[folder] ?? [:]).keys }
    }
    return reached
  }

  /// The folders on the way from one back to itself.
  private func shortestCycle(through start: String) -> [String]? {
    var paths = [[start]]
    var seen: Set<String> = []
    while !paths.isEmpty {
      let path = paths.removeFirst()
      for next in (edges[path[path.count - 1]] ?? [:]).keys.sorted() {
        if next == start { return path }
        if seen.insert(next).inserted { paths.append(path + [next]) }
      }
    }
    return nil
  }

  /// A cycle in words, with a file and a type for each step, and the size of its group.
  func description(of cycle: [String]) -> String {
    let steps = zip(cycle, cycle.dropFirst() + cycle.prefix(1)).map { from, to in
      let example = edges[from]?[to]
      return
        "\(name(of: from)) -> \(name(of: to)): \(example?.file ?? "") uses \(example?.type ?? "")"
    }
    let count = group(of: cycle[0]).count
    return "\(module), circle of \(count): " + steps.joined(separator: "; ")
  }

  private func name(of folder: String) -> String { folder.isEmpty ? "(top files)" : folder }
}
