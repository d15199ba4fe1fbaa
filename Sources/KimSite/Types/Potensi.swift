import KimContent
import KimModel
import KimTheme

/// The pages of posts of the type `potensi`.
struct PotensiPresentation: TypePresentation {
  var isSheet: Bool { true }
  var hasItemPhoto: Bool { true }

  func add(_ context: PostContext, to parts: inout PostParts) {
    guard let potential = context.post.details as? Potential else { return }
    parts.highlights.add(context.texts[.labelKomoditas], potential.commodity)
    parts.facts.add(context.texts[.labelLuas], potential.area)
    parts.facts.add(context.texts[.labelAkses], potential.access)
    parts.highlights.add(context.texts[.labelKontak], potential.contact)
    let profile = context.site.profile
    // On a printed sheet no button works.
    parts.facts.add(
      context.texts[.whatsappKim], profile.whatsapp.map { "+\($0.digits)" },
      url: profile.whatsapp?.whatsappURL)
    parts.facts.add(
      context.texts[.surelKim], profile.email, url: profile.email.map { "mailto:\($0)" })
    let number = potential.contact.flatMap { Contact($0).number } ?? profile.whatsapp
    parts.action = number.map { context.chat(with: $0, label: context.texts[.tanyaWhatsapp]) }
  }

  func listNote(of post: Post, on day: Day, _ texts: Texts) -> String? {
    (post.details as? Potential)?.commodity
  }

  func itemNote(of post: Post, _ texts: Texts) -> String {
    (post.details as? Potential)?.commodity ?? ""
  }
}
