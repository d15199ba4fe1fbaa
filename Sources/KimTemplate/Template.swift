/// A compiled page.
package struct Template: Sendable {
  /// Appends the page to `buffer`.
  ///
  /// - Parameter stack: One record for each view that the page was declared with, in that order.
  package func render(_ stack: [Record], into buffer: inout [UInt8]) {
  }
}
