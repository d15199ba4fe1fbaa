/// A folder of the content root, reached from the root without following a link.
package struct SourcePlace: Sendable, Hashable {
  private let root: TypedPath
  private let names: [String]

  package init(_ path: String, in root: TypedPath) {
    self.root = root
    names = path.split(separator: "/").map(String.init)
  }

  /// As people see it in messages.
  package var path: TypedPath { root.appending(names.joined(separator: "/")) }

  package func open() throws(DiskError) -> Folder {
    let opened = try Folder(opening: root.string).folder(at: names)
    return opened
  }
}
