import KimTemplate
import KimTheme

/// A menu as pages show it: each entry once, the first in a row that fits any screen.
struct MenuRows {
  typealias Entry = (link: Prepared<LinkView>, isCurrent: Bool)

  /// More words than these are not read, and do not fit a line of a wide screen.
  private static let longest = 7
  /// A phone's row has room for these, or for two and the current one, and for what opens the rest.
  private static let onPhones = 3

  /// What every screen shows; all where a phone has room for all.
  let row: [Prepared<LinkView>]
  /// The rest, of which a phone shows the first or the current one until it is opened, and a wide
  /// screen what makes seven.
  let more: [Prepared<LinkView>]
  /// Whether wide screens have something to open too.
  let isLong: Bool

  init(_ entries: [Entry]) {
    let fits = entries.count <= Self.onPhones + 1
    let always = fits ? entries.count : Self.onPhones - 1
    row = entries.prefix(always).map(\.link)
    more = entries.dropFirst(always).map(\.link)
    isLong = entries.count > Self.longest
  }
}
