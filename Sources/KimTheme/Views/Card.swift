package import KimTemplate

/// A post as lists show it.
package struct CardView: View {
  package let url: String
  package let title: String
  package let type: String
  package let typeInitial: String
  package let typeName: String
  package let summary: String
  package let photo: PhotoView?
  package let date: String
  package let dateText: String
  package let origin: String
  package let price: String
  package let note: String
  package let isLead: Bool

  package init(
    url: String, title: String, type: String, typeInitial: String, typeName: String = "",
    summary: String = "",
    photo: PhotoView? = nil, date: String, dateText: String, origin: String, price: String = "",
    note: String = "", isLead: Bool = false
  ) {
    self.url = url
    self.title = title
    self.type = type
    self.typeInitial = typeInitial
    self.typeName = typeName
    self.summary = summary
    self.photo = photo
    self.date = date
    self.dateText = dateText
    self.origin = origin
    self.price = price
    self.note = note
    self.isLead = isLead
  }

  package static let name = "card"

  package static let fields: [ViewField<Self>] = [
    .text("url", "where it leads") { $0.url },
    .text("title", "the headline") { $0.title },
    .text("type", "what it is: Berita, Kegiatan, …") { $0.type },
    .text("typeInitial", "the first letter of the type") { $0.typeInitial },
    .text("typeName", "the same as jenis says it, for classes: berita, umkm, …") { $0.typeName },
    .text("summary", "may be empty") { $0.summary },
    .record("photo", "its photo") { $0.photo },
    .text("date", "as 2023-06-14") { $0.date },
    .text("dateText", "as people read it") { $0.dateText },
    .text("origin", "the name of the KIM, where posts of several stand together") { $0.origin },
    .text("price", "of a product; may be empty") { $0.price },
    .text("note", "such as a place; may be empty") { $0.note },
    .flag("isLead", "the one to show largest") { $0.isLead },
  ]
}

/// A photo, or the placeholder of one that is broken.
package struct PhotoView: View {
  package let url: String
  package let sourceSet: String
  package let largeUrl: String
  package let width: String
  package let height: String
  package let alt: String
  package let tone: String
  package let isTall: Bool
  package let isBroken: Bool
  package let caption: String
  package let credit: String
  package let hasCaption: Bool

  package init(
    url: String, sourceSet: String = "", largeUrl: String = "", width: String, height: String,
    alt: String, tone: String = "", isTall: Bool = false, isBroken: Bool = false,
    caption: String = "", credit: String = "", hasCaption: Bool = false
  ) {
    self.url = url
    self.sourceSet = sourceSet
    self.largeUrl = largeUrl
    self.width = width
    self.height = height
    self.alt = alt
    self.tone = tone
    self.isTall = isTall
    self.isBroken = isBroken
    self.caption = caption
    self.credit = credit
    self.hasCaption = hasCaption
  }

  package static let name = "photo"

  package static let fields: [ViewField<Self>] = [
    .text("url", "the address of a JPEG, for browsers that know no WebP") { $0.url },
    .text("sourceSet", "WebP files with their widths, for `srcset`") { $0.sourceSet },
    .text("largeUrl", "the address of the largest file") { $0.largeUrl },
    .text("width", "of the JPEG, in pixels") { $0.width },
    .text("height", "of the JPEG, in pixels") { $0.height },
    .text("alt", "what it shows") { $0.alt },
    .text("tone", "the class of its placeholder's colour, n0 to n11; may be empty") { $0.tone },
    .flag("isTall", "it is higher than wide, as a poster is") { $0.isTall },
    .flag("isBroken", "it cannot be shown; only `alt` and the words below it are there") {
      $0.isBroken
    },
    .text("caption", "may be empty") { $0.caption },
    .text("credit", "who made it; may be empty") { $0.credit },
    .flag("hasCaption", "there is a caption or a credit") { $0.hasCaption },
  ]
}
