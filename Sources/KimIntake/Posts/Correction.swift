import KimContent
import KimModel
import KimReceive
package import KimSystem

/// A later version of a post: what it changes, for the person who takes it, and where it lies if the post
/// stays as it is until then.
package struct Correction: Sendable, Hashable {
  /// What one of the two says: a key with its value, or a line of the text.
  package enum Line: Sendable, Hashable {
    case removed(String)
    case added(String)
  }

  package let version: Int
  /// The first lines that differ.
  package private(set) var lines: [Line] = []
  /// How many lines differ that are not among these.
  package private(set) var more = 0
  /// Keys that the post has and the version does not name: they stay.
  package private(set) var missing: [String] = []
  /// Names of photos that are new or others.
  package let photos: [String]
  /// Whether somebody has written by hand what it says.
  private(set) var isDone = false
  /// The folder that it was put in; nil until then.
  package internal(set) var folder: TypedPath?
  let files: [LaidFile]
  /// What it is of; nil where there is nothing that it could be put into.
  var note: CorrectionNote?

  /// A file of the version.
  struct LaidFile: Sendable, Hashable {
    let name: String
    let bytes: [UInt8]
  }

  private static let mostLines = 12
  /// More lines are not compared: it would take too long, and nobody reads it.
  private static let mostCompared = 2000

  /// - Parameter post: what is there; nil where it is gone.
  init(_ files: PostFiles, version: Int, of post: PostFiles?, province: Province) {
    self.version = version
    self.files = files.files.map { LaidFile(name: $0.name, bytes: $0.bytes) }
    let there = Dictionary(
      (post?.files ?? []).map { ($0.name, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    photos = files.files.filter { PhotoFileName.isPhoto($0.name) && there[$0.name] != $0.bytes }
      .map { $0.name }
    guard let old = there[PostFiles.textName] else { return }
    let (all, isSame) = Self.compared(old, files.text, province)
    isDone = isSame && photos.isEmpty
    lines = Array(all.prefix(Self.mostLines))
    more = all.count - lines.count
    missing = Self.missing(old, files.text, province)
  }

  /// What the two say, key by key, then line by line; of those that cannot be read so, their lines.
  private static func compared(
    _ old: [UInt8], _ new: [UInt8], _ province: Province
  ) -> (lines: [Line], isSame: Bool) {
    let (left, right) = (lines(of: old), lines(of: new))
    guard let was = meaning(of: old, province), let now = meaning(of: new, province) else {
      return (differing(left, right), left == right)
    }
    let fields = now.changes(of: was).flatMap { field in
      let before = was[field.key].map { [Line.removed("\(field.key): \($0.shown)")] } ?? []
      return before + [.added("\(field.key): \(field.shown)")]
    }
    guard !now.hasText(of: was) else { return (fields, fields.isEmpty) }
    // Where the words are the same, marks or addresses are others.
    return (fields + differing(was.lines, now.lines, else: (left, right)), false)
  }

  /// Keys that only the older one has.
  private static func missing(_ old: [UInt8], _ new: [UInt8], _ province: Province) -> [String] {
    guard let was = meaning(of: old, province), let now = meaning(of: new, province) else {
      return []
    }
    return was.fields.map(\.key).filter { now[$0] == nil && $0 != "draf" }
  }

  /// Nil for a text whose places are not sure.
  private static func meaning(of text: [UInt8], _ province: Province) -> PostMeaning? {
    do {
      return try PostMeaning(text, source: PostFiles.textName, province: province)
    } catch {
      return nil
    }
  }

  private static func lines(of text: [UInt8]) -> [String] {
    String(decoding: text, as: UTF8.self).split(whereSeparator: \.isNewline)
      .map { String($0.reversed().drop(while: \.isWhitespace).reversed()) }
      .filter { !$0.isEmpty && !$0.hasPrefix("draf:") && !$0.hasPrefix("draf =") }
  }

  private static func differing(
    _ old: [String], _ new: [String], else others: ([String], [String])
  ) -> [Line] {
    old == new ? differing(others.0, others.1) : differing(old, new)
  }

  /// In the order of the texts.
  private static func differing(_ old: [String], _ new: [String]) -> [Line] {
    guard max(old.count, new.count) <= mostCompared else { return [] }
    let difference = new.difference(from: old)
    var (removed, added): (Set<Int>, Set<Int>) = ([], [])
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var lines: [Line] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if removed.contains(left) {
        lines.append(.removed(old[left]))
        left += 1
      } else if added.contains(right) {
        lines.append(.added(new[right]))
        right += 1
      } else {
        (left, right) = (left + 1, right + 1)
      }
    }
    return lines
  }
}

/// The folder of a version that was laid beside what is refused.
enum CorrectionFolder {
  static func name(_ number: ParcelNumber, _ version: Int) -> String {
    "perbaikan-\(number.shown)-v\(version)"
  }

  /// Nothing in it is taken as something that was sent.
  static func isOne(_ name: String) -> Bool {
    name.wholeMatch(of: /perbaikan-[0-9a-f]{12,20}-v\d{1,7}/) != nil
  }
}
