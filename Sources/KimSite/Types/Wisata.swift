import KimContent
import KimModel
import KimPages
import KimText
import KimTheme

/// The pages of posts of the type `wisata`.
struct WisataPresentation: TypePresentation {
  var hasItemPhoto: Bool { true }
  var isOnMap: Bool { true }

  func add(_ context: PostContext, to parts: inout PostParts) {
    guard let place = context.post.details as? Attraction else { return }
    parts.highlights.add(context.texts[.labelJamBuka], place.openingHours)
    parts.highlights.add(context.texts[.labelTiket], place.ticket)
    parts.facts.add(context.texts[.labelAkses], place.access)
    parts.facts.add(context.texts[.labelFasilitas], place.facilities)
    parts.action = context.post.fields.mapPlace?.values(context.texts).first.map {
      LinkView(label: $0.text, url: $0.url, isExternal: true)
    }
  }

  func itemNote(of post: Post, _ texts: Texts) -> String {
    (post.details as? Attraction)?.ticket ?? ""
  }

  func describe(_ context: PostContext, in data: inout StructuredData) {
    let fields = context.post.fields
    let hours = (context.post.details as? Attraction)?.openingHours
    data.add("TouristAttraction") { json in
      json.member("name", context.post.title)
      json.member("image", context.image)
      json.member("description", SchemaOrg.text(context.post.summary))
      json.member("address", fields.location ?? context.site.place)
      json.member("geo", SchemaOrg.point(fields.coordinates))
      json.member("openingHours", hours.flatMap(OpeningHours.init)?.schema)
    }
  }
}
