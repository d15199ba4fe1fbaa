package import KimTemplate

/// A post as lists show it.
package struct CardView: View {
  package let url: String
  package let title: String
  package let type: String
  package let typeInitial: String
  package let summary: String
  package let photo: PhotoView?
  package let date: String
  package let dateText: String
  package let origin: String
  package let note: String
  package let isLead: Bool

  package init(
    url: String, title: String, type: String, typeInitial: String, summary: String = "",
    photo: PhotoView? = nil, date: String, dateText: String, origin: String, note: String = "",
    isLead: Bool = false
  ) {
    self.url = url
    self.title = title
    self.type = type
    self.typeInitial = typeInitial
    self.summary = summary
    self.photo = photo
    self.date = date
    self.dateText = dateText
    self.origin = origin
    self.note = note
    self.isLead = isLead
  }

  package static let name = "card"

  package static let fields: [ViewField<Self>] = [
    .text("url", "where it leads") { $0.url },
    .text("title", "the headline") { $0.title },
    .text("type", "what it is: Berita, Kegiatan, …") { $0.type },
    .text("typeInitial", "the first letter of the type") { $0.typeInitial },
    .text("summary", "may be empty") { $0.summary },
    .record("photo", "its photo") { $0.photo },
    .text("date", "as 2023-06-14") { $0.date },
    .text("dateText", "as people read it") { $0.dateText },
    .text("origin", "the name of the KIM, where posts of several stand together") { $0.origin },
    .text("note", "such as a place; may be empty") { $0.note },
    .flag("isLead", "the one to show largest") { $0.isLead },
  ]
}
