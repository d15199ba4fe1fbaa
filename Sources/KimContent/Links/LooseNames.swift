import KimModel
import Synchronization

/// Finds a file by a path that is not quite its own, where only one file can be meant.
///
/// A class, because the pages of a site share what the first odd path has made: sites without any
/// never pay for it.
final class LooseNames: Sendable {
  private let paths: [String]
  private let made = Mutex<Tables?>(nil)

  init(_ paths: some Sequence<String>) { self.paths = Array(paths) }

  /// The one file whose path is spelt like this one, or is like this one but for its ending where
  /// none is written.
  func path(like written: String) -> String? {
    tables.whole[LooseName.whole(written)]?.only
      ?? (LooseName.hasEnding(written) ? nil : path(withStem: written))
  }

  /// The one file whose path without its ending is spelt like this one.
  func path(withStem stem: String) -> String? { tables.stems[LooseName.stem(stem)]?.only }

  private var tables: Tables {
    made.withLock { made in
      let tables = made ?? Tables(paths)
      made = tables
      return tables
    }
  }

  private struct Tables {
    var whole: [String: Candidates] = [:]
    var stems: [String: Candidates] = [:]

    init(_ paths: [String]) {
      for path in paths {
        whole[LooseName.whole(path), default: Candidates()].add(path)
        stems[LooseName.stem(path), default: Candidates()].add(path)
      }
    }
  }

  private struct Candidates {
    private var first: String?
    private var areSeveral = false

    var only: String? { areSeveral ? nil : first }

    mutating func add(_ path: String) {
      areSeveral = first != nil
      first = first ?? path
    }
  }
}
