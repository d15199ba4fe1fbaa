/// How a piece of text looks, in the order in which tags stand in each other.
enum HTMLFormat: String, CaseIterable {
  case bold = "b"
  case italic = "i"
  case strike = "s"
  case underline = "u"
  case sub, sup

  /// Its number in that order, from 0.
  var place: Int {
    switch self {
    case .bold: 0
    case .italic: 1
    case .strike: 2
    case .underline: 3
    case .sub: 4
    case .sup: 5
    }
  }
}
