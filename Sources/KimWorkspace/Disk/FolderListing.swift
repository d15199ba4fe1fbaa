/// The names in a folder, in the order of their bytes, without those that begin with a dot.
struct FolderListing {
  struct Entry: Equatable {
    let name: String
    let kind: FileStatus.Kind
  }

  private(set) var entries: [Entry] = []
  /// Names that nothing may be called, as a message shows them.
  private(set) var refused: [String] = []

  init(_ found: [(name: FileName, kind: FileStatus.Kind)]) {
    for (name, kind) in found.sorted(by: { $0.name < $1.name }) {
      guard let string = name.string else {
        refused.append(name.sanitised)
        continue
      }
      entries.append(Entry(name: string, kind: kind))
    }
  }

  subscript(name: String) -> Entry? { entries.first { $0.name == name } }
}
