/// A code for pages, paper and terminals.
extension QRCode {
  /// Light squares that the standard wants on each side.
  private static let margin = 4

  /// A picture that takes the size of its place. Black squares on a white ground in dark pages too,
  /// because cameras want that.
  ///
  /// - Parameter title: what a screen reader says of it; escaped here.
  package func svg(title: String) -> String {
    let side = size + 2 * Self.margin
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(side) \(side)" role="img" \
      shape-rendering="crispEdges"><title>\(Self.escaped(title))</title>\
      <path fill="#fff" d="M0 0h\(side)v\(side)H0z"/><path d="\(path)"/></svg>
      """
  }

  /// Lines for a terminal, two rows of squares in each. Light squares are the signs, as most
  /// terminals are dark; with `colours` the ground is set, so that it is right on every terminal.
  package func terminalText(colours: Bool) -> String {
    let range = -2..<size + 2
    return stride(from: range.lowerBound, to: range.upperBound, by: 2).map { row in
      let line = range.map { column in
        Self.sign(
          upperLight: !self[row: row, column: column],
          lowerLight: !self[row: row + 1, column: column])
      }.joined()
      return colours ? "\u{1B}[97;40m\(line)\u{1B}[0m\n" : line + "\n"
    }.joined()
  }

  /// The dark squares, each run of them in a row one rectangle.
  private var path: String {
    var path = ""
    for row in 0..<size {
      var column = 0
      while column < size {
        let start = column
        while self[row: row, column: column] { column += 1 }
        if column > start {
          let length = column - start
          path += "M\(start + Self.margin) \(row + Self.margin)h\(length)v1h-\(length)z"
        }
        column += 1
      }
    }
    return path
  }

  private static func sign(upperLight: Bool, lowerLight: Bool) -> String {
    switch (upperLight, lowerLight) {
    case (true, true): "█"
    case (true, false): "▀"
    case (false, true): "▄"
    case (false, false): " "
    }
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      default: escaped.append(character)
      }
    }
  }
}
