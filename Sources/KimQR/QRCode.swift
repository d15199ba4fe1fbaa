/// A text as squares that a telephone's camera reads (QR Code, ISO/IEC 18004:2015).
///
/// Bytes of UTF-8, with error correction of level M: about a seventh of the squares may be dirty or
/// torn, as happens to a sheet of paper on a village office's door.
package struct QRCode: Sendable, Equatable {
  /// Squares in a row and in a column, without the white margin: 21 to 177.
  package let size: Int
  private let dark: [Bool]

  /// The smallest code that holds the text; nil for a text of more than 2,331 bytes.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let version = QRVersion.smallest(holding: bytes.count) else { return nil }
    let codewords = version.interleaved(version.codewords(of: bytes))
    var grid = QRGrid(version)
    grid.fill(with: codewords)
    let best = (0..<8).map { grid.masked(by: $0) }.min { $0.penalty < $1.penalty }
    guard let best else { return nil }
    size = version.size
    dark = best.dark
  }

  /// Whether a square is dark. The first row is the upper one; what lies outside is light.
  package subscript(row row: Int, column column: Int) -> Bool {
    guard (0..<size).contains(row), (0..<size).contains(column) else { return false }
    return dark[row * size + column]
  }
}
