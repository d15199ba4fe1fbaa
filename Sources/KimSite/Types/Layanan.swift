import KimContent
import KimModel
import KimPages
import KimText
import KimTheme

/// The pages of posts of the type `layanan`.
struct LayananPresentation: TypePresentation {
  func add(_ context: PostContext, to parts: inout PostParts) {
    guard let service = context.post.details as? PublicService else { return }
    parts.highlights.add(context.texts[.labelBiaya], service.cost)
    parts.highlights.add(context.texts[.labelJamLayanan], service.hours)
    parts.steps = service.steps
    parts.requirements = service.requirements
  }

  func describe(_ context: PostContext, in data: inout StructuredData) {
    data.add("GovernmentService") { json in
      json.member("name", context.post.title)
      json.member("description", SchemaOrg.text(context.post.summary))
      json.member("areaServed", context.site.place)
      context.addOrganization("provider", to: &json)
    }
  }
}
