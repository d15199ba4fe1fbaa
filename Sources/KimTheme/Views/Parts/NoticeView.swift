package import KimTemplate

/// A broadcast of the mentor, in short.
package struct NoticeView: View {
  package let url: String
  package let title: String
  package let date: String
  package let dateText: String
  package let summary: String
  package let source: String
  package let validText: String

  package init(
    url: String, title: String, date: String, dateText: String, summary: String = "",
    source: String, validText: String = ""
  ) {
    self.url = url
    self.title = title
    self.date = date
    self.dateText = dateText
    self.summary = summary
    self.source = source
    self.validText = validText
  }

  package static let name = "broadcast"

  package static let fields: [ViewField<Self>] = [
    .text("url", "where its full text is") { $0.url },
    .text("title", "the headline") { $0.title },
    .text("date", "as 2023-06-14") { $0.date },
    .text("dateText", "as people read it") { $0.dateText },
    .text("summary", "may be empty") { $0.summary },
    .text("source", "who sent it") { $0.source },
    .text("validText", "until when it holds; may be empty") { $0.validText },
  ]
}
