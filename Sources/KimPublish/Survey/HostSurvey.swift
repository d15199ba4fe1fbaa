import KimDiagnostics

/// All that lies on a host below the target's root, folders left aside.
///
/// A host's answers are not trusted: a path that could lead out of the root, or that a program could
/// take for something else, is none of `files`.
package struct HostSurvey: Sendable {
  package enum Kind: Sendable, Hashable {
    /// Of so many bytes.
    case file(Int)
    case folder
    /// A link, or something else that no file of ours can be.
    case other
  }

  package struct File: Sendable, Hashable {
    package let kind: Kind
    package let time: HostTime?
  }

  /// By paths below the root: files, links and the like.
  package private(set) var files: [String: File] = [:]
  /// Names with signs that nobody sees, or that could lead elsewhere, fit for a message.
  package private(set) var odd: Set<String> = []
  /// Whether there was more than anybody reads.
  package private(set) var isCut = false
  /// How many entries are taken at most, folders among them.
  private let most: Int
  private var count = 0

  package init(atMost most: Int) { self.most = most }

  /// The longest path that is taken, in bytes.
  private static let longest = 1000

  /// Adds what a listing tells; false once there is more than anybody reads.
  package mutating func add(_ path: String, _ kind: Kind, _ time: HostTime? = nil) -> Bool {
    guard count < most else {
      isCut = true
      return false
    }
    count += 1
    guard Self.isPlain(path) else {
      odd.insert(Self.shown(path))
      return true
    }
    if kind != .folder { files[path] = File(kind: kind, time: time) }
    return true
  }

  /// A name that no text can be made of.
  package mutating func add(odd path: String) -> Bool {
    guard count < most else {
      isCut = true
      return false
    }
    count += 1
    odd.insert(Self.shown(path))
    return true
  }

  /// Whether a path can be given to a program as one word, and stays below the root.
  package static func isPlain(_ path: String) -> Bool {
    guard path.utf8.count <= longest else { return false }
    let names = path.split(separator: "/", omittingEmptySubsequences: false)
    return names.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
      && !path.contains("\\") && !path.unicodeScalars.contains(where: \.isUnseen)
  }

  private static func shown(_ path: String) -> String {
    var text = String.UnicodeScalarView()
    for scalar in path.unicodeScalars.prefix(200) {
      text.append(scalar.isUnseen ? "\u{FFFD}" : scalar)
    }
    return String(text)
  }
}
