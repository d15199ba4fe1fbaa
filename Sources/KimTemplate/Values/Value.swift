/// What a slot of a record holds; its case is the kind of the field that it was read by.
@usableFromInline
enum Value: Sendable {
  case text(String)
  case html(HTML)
  case flag(Bool)
  case list([Record])
  case record(Record?)

  /// Whether a section over it is shown.
  var isShown: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .html(let html): !html.bytes.isEmpty
    case .flag(let flag): flag
    case .list(let items): !items.isEmpty
    case .record(let record): record != nil
    }
  }
}
