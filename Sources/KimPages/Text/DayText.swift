package import KimModel
package import KimTheme

/// The news of a day as a text that is pasted into WhatsApp: titles bold, each with its link.
package struct DayText {
  package struct Item {
    let title: String
    let summary: String
    /// Empty while pages have no addresses.
    let url: String

    package init(title: String, summary: String = "", url: String) {
      self.title = title
      self.summary = summary
      self.url = url
    }
  }

  private let text: String
  private let path: OutputPath

  /// More are not read; the page says the rest.
  private static let mostItems = 20

  /// - Parameter name: whose news it is.
  package init(of name: String, on day: Day, at path: OutputPath, _ texts: Texts, _ items: [Item]) {
    self.path = path
    var lines = ["*\(texts(.kabarDari, Self.line(name)))*", "_\(texts.dateWithWeekday(day))_"]
    for item in items.prefix(Self.mostItems) {
      lines += ["", "*\(Self.line(item.title))*"]
      lines += [Self.line(item.summary), item.url].filter { !$0.isEmpty }
    }
    if items.count > Self.mostItems {
      lines += ["", texts(.kabarLain, String(items.count - Self.mostItems))]
    }
    text = lines.joined(separator: "\n") + "\n"
  }

  /// With a mark that says that it is UTF-8: many hosts say nothing of texts.
  package var output: Output { Output(path, .bytes([0xEF, 0xBB, 0xBF] + Array(text.utf8))) }

  /// Asterisks within bold text end it, and no host takes a text without such brackets for markup.
  private static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ").replacing("*", with: "")
      .replacing("<", with: "‹").replacing(">", with: "›")
  }
}
