/// A text in lines that fit a box, in the largest style in which it does.
struct CardLines: Equatable {
  struct Word: Equatable {
    let text: String
    let pieces: [String]
    let width: Double
  }

  let style: CardStyle
  private(set) var lines: [[Word]] = []
  private let blank: Double

  /// Words stay whole where one of the styles lets them. In the last style they are broken, and
  /// what the box cannot hold after that is left out, with an ellipsis.
  ///
  /// - Parameter styles: at least one; the largest first.
  init(
    _ text: String, in styles: [CardStyle], width: Int, height: Int, with letters: Letters
  ) {
    let words = text.split(separator: " ")
    for style in styles.dropLast() {
      let lines = CardLines(words, style, width: Double(width), letters)
      if lines.height <= height, lines.width <= width {
        self = lines
        return
      }
    }
    self.init(words, styles.last ?? .small, width: Double(width), letters, breaksWords: true)
    cut(to: max(1, height / style.lineHeight), width: Double(width), letters)
  }

  private init(
    _ words: [Substring], _ style: CardStyle, width: Double, _ letters: Letters,
    breaksWords: Bool = false
  ) {
    self.style = style
    blank = letters.advance(of: " ", in: style)
    var line = 0.0
    for word in words {
      let pieces = LetterPieces.pieces(of: word)
      let parts =
        breaksWords ? Self.parts(of: pieces, in: style, width: width, letters) : [pieces]
      for part in parts {
        let word = Word(
          text: part.joined(), pieces: part, width: Self.width(of: part, in: style, letters))
        if !lines.isEmpty, line + blank + word.width <= width {
          lines[lines.count - 1].append(word)
          line += blank + word.width
        } else {
          lines.append([word])
          line = word.width
        }
      }
    }
  }

  private static func width(of pieces: [String], in style: CardStyle, _ letters: Letters) -> Double
  {
    pieces.reduce(0) { $0 + letters.advance(of: $1, in: style) }
  }

  /// A word's pieces in parts that are no wider than a line.
  private static func parts(
    of pieces: [String], in style: CardStyle, width: Double, _ letters: Letters
  ) -> [[String]] {
    var parts: [[String]] = []
    var room = 0.0
    for piece in pieces {
      let advance = letters.advance(of: piece, in: style)
      if parts.isEmpty || advance > room {
        parts.append([])
        room = width
      }
      parts[parts.count - 1].append(piece)
      room -= advance
    }
    return parts
  }

  private mutating func cut(to count: Int, width: Double, _ letters: Letters) {
    guard lines.count > count else { return }
    lines = Array(lines.prefix(count))
    let ellipsis = letters.advance(of: "…", in: style)
    while lines[count - 1].count > 1, self.width(of: lines[count - 1]) + ellipsis > width {
      lines[count - 1].removeLast()
    }
    guard let last = lines[count - 1].popLast() else { return }
    let pieces = last.width + ellipsis > width ? Array(last.pieces.dropLast(2)) : last.pieces
    lines[count - 1].append(
      Word(
        text: last.text, pieces: pieces + ["…"],
        width: Self.width(of: pieces, in: style, letters) + ellipsis))
  }

  // MARK: Measures

  var height: Int { lines.count * style.lineHeight }

  /// Of the widest line, rounded up.
  var width: Int { lines.map { Int(width(of: $0).rounded(.up)) }.max() ?? 0 }

  private func width(of line: [Word]) -> Double {
    line.reduce(0) { $0 + $1.width } + blank * Double(max(0, line.count - 1))
  }

  /// Every piece with its place right of the lines' left edge, line by line. Neighbouring words that
  /// are read from right to left stand in that order.
  func places(_ letters: Letters) -> [[(piece: String, x: Double)]] {
    lines.map { line in
      var places: [(piece: String, x: Double)] = []
      var x = 0.0
      for word in Self.shown(line) {
        for piece in word.pieces {
          places.append((piece, x))
          x += letters.advance(of: piece, in: style)
        }
        x += blank
      }
      return places
    }
  }

  private static func shown(_ line: [Word]) -> [Word] {
    var shown: [Word] = []
    var turned: [Word] = []
    for word in line {
      if LetterPieces.isRightToLeft(word.text) {
        turned.insert(word, at: 0)
      } else {
        shown += turned + [word]
        turned = []
      }
    }
    return shown + turned
  }
}
