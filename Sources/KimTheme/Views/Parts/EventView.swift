package import KimTemplate

/// A coming event.
package struct EventView: View {
  package let url: String
  package let title: String
  package let date: String
  package let day: String
  package let month: String
  package let note: String
  package let origin: String

  package init(
    url: String, title: String, date: String, day: String, month: String, note: String = "",
    origin: String
  ) {
    self.url = url
    self.title = title
    self.date = date
    self.day = day
    self.month = month
    self.note = note
    self.origin = origin
  }

  package static let name = "event"

  package static let fields: [ViewField<Self>] = [
    .text("url", "where it leads") { $0.url },
    .text("title", "the headline") { $0.title },
    .text("date", "as 2023-06-14") { $0.date },
    .text("day", "the day of the month") { $0.day },
    .text("month", "the month, short") { $0.month },
    .text("note", "time and place; may be empty") { $0.note },
    .text("origin", "the name of the KIM, where events of several stand together") { $0.origin },
  ]
}
