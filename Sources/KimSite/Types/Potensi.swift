import KimContent
import KimModel

/// The pages of posts of the type `potensi`.
struct PotensiPresentation: TypePresentation {
  var isSheet: Bool { true }
  var hasItemPhoto: Bool { true }

  func add(_ context: PostContext, to parts: inout PostParts) {
    guard let potential = context.post.details as? Potential else { return }
    parts.highlights.add(Potensi.commodity.label, potential.commodity)
    parts.facts.add(Potensi.area.label, potential.area)
    parts.facts.add(Potensi.access.label, potential.access)
    parts.highlights.add(Potensi.contact.label, potential.contact)
    let profile = context.site.profile
    // On a printed sheet no button works.
    parts.facts.add(
      "WhatsApp KIM", profile.whatsapp.map { "+\($0.digits)" }, url: profile.whatsapp?.whatsappURL)
    parts.facts.add("Surel KIM", profile.email, url: profile.email.map { "mailto:\($0)" })
    let number = potential.contact.flatMap { Contact($0).number } ?? profile.whatsapp
    parts.action = number.map { context.chat(with: $0, label: "Tanya lewat WhatsApp") }
  }

  func listNote(of post: Post, on day: Day) -> String? {
    (post.details as? Potential)?.commodity
  }

  func itemNote(of post: Post) -> String { (post.details as? Potential)?.commodity ?? "" }
}
