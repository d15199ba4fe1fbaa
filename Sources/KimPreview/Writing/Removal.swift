import KimSystem
import Synchronization

/// A text that lies in the wastebasket, and where it lay.
struct Removal: Sendable, Hashable {
  let change: SavedChange
  /// The text's path below the content root.
  let path: String
  /// The KIM's folder below the content root.
  let site: String
  /// In the wastebasket.
  let name: String

  /// What was moved, by its names below the KIM's folder: the text, or the folder that it had for itself.
  private var names: [String] {
    change.paths[0].dropFirst(site.utf8.count + 1).split(separator: "/").map(String.init)
  }

  /// Brings it back to where it lay.
  func undo(in root: TypedPath) throws -> SaveOutcome {
    guard let root = try Folder.existing(root), let own = names.last else {
      throw WritingFailure.notThere
    }
    let site = try root.folder(at: site.split(separator: "/").map(String.init))
    let basket = try site.again().folder(Wastebasket.name)
    guard basket.status(of: name) != nil else { throw WritingFailure.emptied(name) }
    let place = try site.folder(at: names.dropLast())
    guard place.status(of: own) == nil else { throw WritingFailure.taken(own, name) }
    try basket.move(name, to: place, as: own)
    return .saved(
      SavedChange(kind: .restoration, title: change.title, paths: [path] + change.paths))
  }
}

/// The last texts that were removed in this preview, by numbers, so that each can be brought back.
final class Removals: Sendable {
  // A class, because all answers have the same ones.
  private let known = Mutex<(last: Int, byNumber: [Int: Removal])>((0, [:]))

  private static let most = 100

  /// Returns the number to ask for it with.
  func add(_ removal: Removal) -> Int {
    known.withLock { known in
      known.last += 1
      known.byNumber[known.last] = removal
      known.byNumber[known.last - Self.most] = nil
      return known.last
    }
  }

  /// Throws where nothing of this number was removed, or it was brought back.
  func removal(_ number: String?) throws(WritingFailure) -> Removal {
    let found = number.flatMap { Int($0) }.flatMap { number in
      known.withLock { $0.byNumber[number] }
    }
    guard let found else { throw .notThere }
    return found
  }

  func forget(_ number: String?) {
    guard let number = number.flatMap({ Int($0) }) else { return }
    known.withLock { $0.byNumber[number] = nil }
  }
}

extension WritingFailure {
  fileprivate static func emptied(_ name: String) -> WritingFailure {
    WritingFailure(
      id: "\(Wastebasket.name)/\(name) tidak ada lagi di folder KIM",
      en: "\(Wastebasket.name)/\(name) is no longer in the KIM's folder")
  }

  fileprivate static func taken(_ own: String, _ name: String) -> WritingFailure {
    WritingFailure(
      id: "di tempatnya sudah ada '\(own)' yang lain; yang dihapus tetap di "
        + "\(Wastebasket.name)/\(name)",
      en: "another '\(own)' is in its place; what was removed stays in \(Wastebasket.name)/\(name)")
  }
}
