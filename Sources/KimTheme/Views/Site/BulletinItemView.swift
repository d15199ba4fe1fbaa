package import KimTemplate

/// A post of a bulletin.
package struct BulletinItemView: View {
  package let url: String
  package let title: String
  package let type: String
  package let date: String
  package let dateText: String
  package let summary: String

  package init(
    url: String, title: String, type: String, date: String, dateText: String, summary: String = ""
  ) {
    self.url = url
    self.title = title
    self.type = type
    self.date = date
    self.dateText = dateText
    self.summary = summary
  }

  package static let name = "bulletinItem"

  package static let fields: [ViewField<Self>] = [
    .text("url", "where it leads") { $0.url },
    .text("title", "the headline") { $0.title },
    .text("type", "what it is: Berita, Kegiatan, …") { $0.type },
    .text("date", "as 2023-06-14") { $0.date },
    .text("dateText", "as people read it") { $0.dateText },
    .text("summary", "may be empty") { $0.summary },
  ]
}
