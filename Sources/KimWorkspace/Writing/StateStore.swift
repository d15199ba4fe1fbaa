import FoundationEssentials
import KimModel

/// The hidden folder `.kim` of an output folder, with one file of state for each owner.
struct StateStore: ~Copyable {
  private let folder: Folder

  static let name = ".kim"
  private static let largest = 64 << 20

  /// Takes the output folder for this process alone, until the process ends.
  init(in output: borrowing Folder) throws(DiskError) {
    let opened = try output.folder(creating: Self.name)
    guard opened.descriptor.lock() else { throw DiskError(.lock, output.path, code: 0) }
    opened.removeAside()
    folder = opened
  }

  /// Nil if there is none, or none that a build of ours wrote: then nothing is known.
  func state(of owner: OutputOwner) throws(DiskError) -> OutputState? {
    let names = owner.stateNames
    do {
      let parent = try folder.folder(at: names.dropLast())
      let read = try FileBytes(reading: names[names.count - 1], in: parent, limit: Self.largest)
      guard case .bytes(let bytes) = read else { return nil }
      return Self.state(from: bytes)
    } catch {
      guard error.isAboutOneFile || error.isNotAFolder else { throw error }
      return nil
    }
  }

  private static func state(from bytes: [UInt8]) -> OutputState? {
    do {
      return try JSONDecoder().decode(OutputState.self, from: Data(bytes))
    } catch {
      return nil
    }
  }

  func save(_ state: OutputState, of owner: OutputOwner) throws {
    let names = owner.stateNames
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let bytes = [UInt8](try encoder.encode(state))
    var parent = try folder.again()
    for name in names.dropLast() { parent = try parent.folder(creating: name) }
    try parent.replace(names[names.count - 1]) { (file) throws(SystemFailure) in
      try file.write(bytes)
    }
  }

  func remove(_ owner: OutputOwner) throws(DiskError) {
    var names = owner.stateNames
    try folder.folder(at: names.dropLast()).remove(names[names.count - 1])
    names.removeLast()
    while names.count > 1, let name = names.popLast() {
      guard try folder.folder(at: names).removeIfEmpty(name) else { return }
    }
  }

  /// The sites that have a state, in the order of their ids.
  func sites() throws -> [SiteID] {
    var found: [SiteID] = []
    var walk = FolderWalk(hidden: [], fileLimit: .max)
    do {
      let sites = try folder.folder("sites")
      try walk.visit(sites) { _, _, path in
        guard path.hasSuffix(".json"), let id = SiteID(String(path.dropLast(5))) else { return }
        found.append(id)
      }
    } catch let error as DiskError where error.isMissing {
      return []
    }
    return found.sorted()
  }
}
