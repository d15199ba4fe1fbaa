package import KimTemplate

/// A post in a list, with a word that sorts it.
package struct ReportRowView: View {
  package let url: String
  package let title: String
  package let kind: String
  package let mark: String
  package let origin: String
  package let date: String
  package let dateText: String
  package let note: String

  package init(
    url: String, title: String, kind: String = "", mark: String = "", origin: String, date: String,
    dateText: String, note: String = ""
  ) {
    self.url = url
    self.title = title
    self.kind = kind
    self.mark = mark
    self.origin = origin
    self.date = date
    self.dateText = dateText
    self.note = note
  }

  package static let name = "reportRow"

  package static let fields: [ViewField<Self>] = [
    .text("url", "where it leads") { $0.url },
    .text("title", "the headline") { $0.title },
    .text("kind", "a class name: vonis-hoaks, tanggapan-diproses, …") { $0.kind },
    .text("mark", "a verdict, a status, or a number; may be empty") { $0.mark },
    .text("origin", "the name of the KIM") { $0.origin },
    .text("date", "as 2023-06-14") { $0.date },
    .text("dateText", "as people read it") { $0.dateText },
    .text("note", "such as a channel; may be empty") { $0.note },
  ]
}
