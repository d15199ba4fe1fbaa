/// The lists that a line is in, one in the other.
struct ListLevels {
  private struct Level {
    let indentation: Int
    let column: Int
    let textColumn: Int
  }

  private var levels: [Level] = []
  private static let most = 6

  /// Of the sign of the innermost item, in the source.
  var indentation: Int { levels.last?.indentation ?? 0 }
  /// The column at which the text of the innermost item is written.
  var textColumn: Int { levels.last?.textColumn ?? 0 }

  /// Begins an item, and returns the column at which its mark is to be written.
  mutating func enter(indentation: Int, markWidth: Int) -> Int {
    while levels.count > 1, let last = levels.last, last.indentation > indentation {
      levels.removeLast()
    }
    var column = 0
    if let last = levels.last {
      let isInside = indentation >= last.indentation + 2 && levels.count < Self.most
      column = isInside ? last.textColumn : last.column
      if !isInside { levels.removeLast() }
    }
    levels.append(
      Level(indentation: indentation, column: column, textColumn: column + markWidth))
    return column
  }
}
