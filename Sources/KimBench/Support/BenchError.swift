/// What keeps a measurement from being made: said in one sentence, then the command ends.
package struct BenchError: Error, CustomStringConvertible {
  package let description: String

  init(_ description: String) { self.description = description }

  /// After a system call that failed; `code` is its `errno`.
  init(_ action: String, code: Int32) { self.init("\(action): error \(code)") }
}
