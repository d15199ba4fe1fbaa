import KimContent
import KimModel
import KimPages
import KimTheme

/// The facts of a post's front matter, with their names.
struct PostFacts {
  let post: Post
  let site: Site
  /// The facts of the post's type.
  let own: FactList

  var views: [FactView] {
    let fields = post.fields
    var facts = FactList()
    addEvent(to: &facts)
    facts.add(own)
    facts.add(PostKeys.program.label, fields.program)
    facts.add(
      PostKeys.speakers.label, fields.speakers.map { FactValueView(text: $0.description) })
    facts.add(PostKeys.participants.label, fields.participants?.shown)
    facts.add(PostKeys.partners.label, fields.partners)
    facts.add(PostKeys.contact.label, fields.contacts.map(\.call))
    for account in fields.accounts { facts.add(account) }
    facts.add(PostKeys.publicInformation.label, fields.publicInformation?.label)
    facts.add(PostKeys.validUntil.label, fields.validUntil?.indonesian)
    facts.add(PostKeys.adinda.label, fields.adinda.map(\.label).joined(separator: ", "))
    facts.add(PostKeys.relatedSites.label, relatedSites)
    facts.add("Video", videos)
    return facts.views
  }

  /// Whether the facts say where it is.
  static func sayPlace(of post: Post) -> Bool {
    post.type.isEvent || post.fields.mapPlace != nil
  }

  private func addEvent(to facts: inout FactList) {
    if post.type.isEvent || post.date.isRange {
      facts.add(PostKeys.date.label, post.date.indonesian)
    }
    facts.add(PostKeys.time.label, post.date.indonesianTime(in: site.zone))
    if Self.sayPlace(of: post) { facts.add(PostKeys.location.label, post.fields.location) }
    facts.add(PostKeys.coordinates.label, post.fields.mapPlace?.values ?? [])
  }

  private var videos: [FactValueView] {
    post.photos.videos.map { file in
      FactValueView(text: file.kindAndSize, url: post.path.link(to: file.path))
    }
  }

  private var relatedSites: [FactValueView] {
    post.fields.relatedSites.map { id in
      let path = "\(id)/\(SitePaths.home)"
      return FactValueView(
        text: id.components.last.map(String.init) ?? id.string,
        url: site.addresses.url(ofIndexPath: path, toRoot: post.path.toRoot))
    }
  }
}

extension Speaker {
  /// `Nama, jabatan, instansi`.
  fileprivate var description: String {
    [name, position, institution].compactMap { $0 }.joined(separator: ", ")
  }
}
