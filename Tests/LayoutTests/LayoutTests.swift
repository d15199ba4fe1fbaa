import Testing

struct LayoutTests {
  @Test func `the sources are found`() throws {
    let modules = try Repository.modules()
    #expect(modules.contains("kim") && modules.contains("KimModel"))
  }

  /// Folders that need each other cannot be read, moved or understood apart.
  @Test func `no folders of a module need each other in a circle`() throws {
    let modules = try Repository.modules()
    for module in modules {
      let files = try Repository.files(of: module).map { FolderGraph.File($0.path, $0.text) }
      let graph = FolderGraph(
        of: module, files, otherModules: Set(modules).subtracting([module]))
      for cycle in graph.cycles { Issue.record("\(graph.description(of: cycle))") }
    }
  }

  @Test func `no two modules have a type of one name`() throws {
    var owners: [String: [String]] = [:]
    for module in try Repository.modules() {
      let types = try Repository.files(of: module).flatMap { file in
        SwiftOutline(file.text).declarations.filter { $0.path.count == 1 && !$0.isPrivate }
      }
      for type in Set(types.map(\.path[0])) { owners[type, default: []].append(module) }
    }
    for (type, modules) in owners.sorted(by: { $0.key < $1.key }) where modules.count > 1 {
      Issue.record("\(type) is in \(modules.joined(separator: ", "))")
    }
  }

  @Test(arguments: ["public", "try!", "fatalError(", "@unchecked", "try?"])
  func `what we do without is nowhere in the sources`(words: String) throws {
    let unwanted = SwiftScanner.tokens(of: words)
    for module in try Repository.modules() {
      for file in try Repository.files(of: module) {
        let isClean = !SwiftScanner.tokens(of: file.text).contains(unwanted)
        #expect(isClean, "\(module)/\(file.path)")
      }
    }
  }

  @Test func `ARCHITECTURE.md names for each module what Package.swift lets it use`() throws {
    let package = PackageText.uses(inPackage: try Repository.text("Package.swift"))
    let table = PackageText.uses(inTable: try Repository.text("ARCHITECTURE.md"))
    try #require(!table.isEmpty, "there is no table with 'module', 'uses' and 'its one job'")
    #expect(try Repository.modules().allSatisfy { package[$0] != nil })
    for (module, uses) in package.sorted(by: { $0.key < $1.key }) {
      let known = table[module]?.filter { package[$0] != nil || $0.hasPrefix("C") }
      #expect(known == uses, "\(module)")
    }
    for module in table.keys where package[module] == nil && !module.hasPrefix("C") {
      Issue.record("\(module) is no module")
    }
  }

  /// The package manager lets a module import what its dependencies use.
  @Test func `modules import only what Package.swift lists for them`() throws {
    let package = PackageText.uses(inPackage: try Repository.text("Package.swift"))
    let modules = Set(try Repository.modules())
    for module in modules.sorted() {
      for file in try Repository.files(of: module) {
        let imports = PackageText.imports(in: file.text).intersection(modules)
        let undeclared = imports.subtracting(package[module] ?? [])
        #expect(undeclared == [], "\(module)/\(file.path)")
      }
    }
  }

  @Test func `imports are found whatever stands before them`() {
    let text = "import A\npackage import B\n@testable import C\n// import D\nlet e = \"import E\"\n"
    #expect(PackageText.imports(in: text) == ["A", "B", "C"])
  }
}
