/// The keys of a kind of file, by how their values are written.
package struct YAMLTextKeys: Sendable {
  /// Their value is one line of text.
  package let texts: Set<String>
  /// Their value is a list of such lines.
  package let lists: Set<String>
  /// Those of the first whose value names something, such as a file: a `#` after a blank begins a
  /// comment there, and is no part of the text.
  package let names: Set<String>
  /// Their value is a list of records, a group, or a list of other things than lines.
  let groups: Set<String>
  /// Their value is a date, a number, a word of a list and the like: never more than a line.
  let scalars: Set<String>
  /// Of the last, those that say yes or no, or who may see the file: two lines of one of them that
  /// deny each other are not read as either.
  package let flags: Set<String>
  /// The names that keys of the file itself may have: with those that stand within others, `nama`
  /// in the middle of a text would be a key.
  let roots: Set<String>
  /// The same in a fixed order.
  package let sortedRoots: [String]

  /// - Parameter roots: all keys that are named here, unless given.
  package init(
    texts: Set<String>, lists: Set<String> = [], names: Set<String> = [],
    groups: Set<String> = [], scalars: Set<String> = [], flags: Set<String> = [],
    roots: Set<String>? = nil
  ) {
    self.texts = texts
    self.lists = lists
    self.names = names
    self.groups = groups
    self.scalars = scalars
    self.flags = flags
    self.roots = roots ?? texts.union(lists).union(groups).union(scalars).union(flags)
    sortedRoots = self.roots.sorted()
  }

  /// The same with further names that keys of the file itself may have, some of them yes or no.
  package func accepting(_ names: Set<String>, flags more: Set<String>) -> YAMLTextKeys {
    YAMLTextKeys(
      texts: texts, lists: lists, names: self.names, groups: groups, scalars: scalars,
      flags: flags.union(more), roots: roots.union(names).union(more))
  }

  /// A way in which a value may be written.
  enum Kind {
    case text, list, group, scalar
    /// Of a key that nobody has declared.
    case unknown
  }

  /// - Parameter key: in its plain spelling.
  func kind(of key: String) -> Kind {
    if texts.contains(key) { return .text }
    if lists.contains(key) { return .list }
    if groups.contains(key) { return .group }
    return scalars.contains(key) || flags.contains(key) ? .scalar : .unknown
  }

  /// Whether the file itself may have a key of this name, in its plain spelling.
  package func isKnown(_ key: String) -> Bool { roots.contains(key) }
}
