/// The names in a folder, in the order of their bytes, without those that begin with a dot.
package struct FolderListing {
  package struct Entry: Equatable {
    package let name: String
    package let kind: FileStatus.Kind
  }

  package private(set) var entries: [Entry] = []
  /// Names that nothing may be called, as a message shows them.
  package private(set) var refused: [String] = []

  package init(_ found: [(name: FileName, kind: FileStatus.Kind)]) {
    for (name, kind) in found.sorted(by: { $0.name < $1.name }) {
      guard let string = name.string else {
        refused.append(name.sanitised)
        continue
      }
      entries.append(Entry(name: string, kind: kind))
    }
  }

  package subscript(name: String) -> Entry? { entries.first { $0.name == name } }
}
