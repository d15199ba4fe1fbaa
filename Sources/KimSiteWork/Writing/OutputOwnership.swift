import KimModel

/// Tells which files that one owner no longer has may go: not those that are somebody's now.
///
/// A site inside another one's folder, the one around it, or the index may have taken an address
/// over. Where the disk does not tell letter cases apart, one file has many names.
struct OutputOwnership {
  private let owner: OutputOwner
  private let tellsCaseApart: Bool
  /// What the owner itself has now.
  private let own: Set<String>
  /// What the others have, as far as somebody has asked.
  private var others: [OutputOwner: Set<String>] = [:]

  init(of owner: OutputOwner, with outputs: some Sequence<OutputPath>, tellsCaseApart: Bool) {
    self.owner = owner
    self.tellsCaseApart = tellsCaseApart
    own = Set(outputs.map { Self.name($0.string, tellsCaseApart) })
  }

  /// `state` gives what an owner has now; nil if nothing is known of it.
  mutating func isTaken(
    _ output: OutputPath, state: (OutputOwner) throws -> OutputState?
  ) rethrows -> Bool {
    if own.contains(name(output.string)) { return true }
    for (other, path) in Self.candidates(for: owner.path(of: output)) where other != owner {
      if try outputs(of: other, state).contains(name(path)) { return true }
    }
    return false
  }

  /// Everybody who can have a file at the path, with the file's path below that owner's folder.
  private static func candidates(for path: String) -> [(OutputOwner, String)] {
    let names = path.split(separator: "/")
    let sites = (1..<max(names.count, 1)).compactMap { count in
      SiteID(names.prefix(count).joined(separator: "/")).map {
        (OutputOwner.site($0), names.dropFirst(count).joined(separator: "/"))
      }
    }
    return [(.index, path)] + sites
  }

  private mutating func outputs(
    of other: OutputOwner, _ state: (OutputOwner) throws -> OutputState?
  ) rethrows -> Set<String> {
    if let known = others[other] { return known }
    let outputs = Set((try state(other)?.outputs.keys.map { name($0.string) }) ?? [])
    others[other] = outputs
    return outputs
  }

  private func name(_ path: String) -> String { Self.name(path, tellsCaseApart) }

  private static func name(_ path: String, _ tellsCaseApart: Bool) -> String {
    tellsCaseApart ? path : path.lowercased()
  }
}
