/// Where a problem is: a file, and in it a line and a column if the problem has them.
///
/// It carries the source line that it speaks of, so that it can be printed when the file is gone.
package struct Place: Sendable, Hashable, Codable {
  /// The path as the reader would open it, from the folder that the command ran in.
  package let path: String
  /// From 1; 0 where the problem is the file as a whole.
  package let line: Int
  /// In Unicode scalars from 1; 0 where the problem is the line or the file as a whole.
  package let column: Int
  /// In Unicode scalars; at least 1 where there is a column.
  package let length: Int
  package let excerpt: Excerpt?

  package init(
    path: String, line: Int = 0, column: Int = 0, length: Int = 0, excerpt: Excerpt? = nil
  ) {
    self.path = path
    self.line = line
    self.column = column
    self.length = length
    self.excerpt = excerpt
  }
}

extension Place: Comparable {
  package static func < (left: Place, right: Place) -> Bool {
    (left.path, left.line, left.column) < (right.path, right.line, right.column)
  }
}
