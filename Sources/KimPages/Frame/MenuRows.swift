import KimTemplate
import KimTheme

/// A menu as pages show it: a row that fits, and what opens beside it.
struct MenuRows {
  typealias Entry = (link: Prepared<LinkView>, isCurrent: Bool)

  /// More words than these are not read, and do not fit a line of a wide screen.
  private static let longest = 7
  /// A phone's row has room for these, or for two and the current one, and for what opens the rest.
  private static let onPhones = 3

  /// The first seven, and the current one where it is not among them.
  let row: [Prepared<LinkView>]
  /// All that a phone's row may not show; the third entry too, in whose place the current one may
  /// stand. Empty where the row fits a phone.
  let more: [Prepared<LinkView>]
  let isLong: Bool

  init(_ entries: [Entry]) {
    let rest = entries.dropFirst(Self.longest)
    row = (entries.prefix(Self.longest) + rest.filter(\.isCurrent)).map(\.link)
    isLong = !rest.isEmpty
    more =
      entries.count > Self.onPhones + 1 ? entries.dropFirst(Self.onPhones - 1).map(\.link) : []
  }
}
