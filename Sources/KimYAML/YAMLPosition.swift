package import KimDiagnostics

/// A line and a column of a file, both from 1, the column in Unicode scalars.
package struct YAMLPosition: Sendable, Hashable {
  package let line: Int
  package let column: Int

  /// The place of this many scalars from here on.
  package func place(in file: SourceFile, length: Int = 1) -> Place {
    file.place(line: line, column: column, length: length)
  }
}
