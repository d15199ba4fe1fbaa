import KimContent
import KimModel
import KimPages
import KimTheme

/// The facts of a post's front matter, with their names.
struct PostFacts {
  let post: Post
  let site: Site
  let texts: Texts
  /// What the post's type adds.
  let own: PostParts

  /// What a reader came for, to stand under the title: when and where, until when, for how much.
  var highlights: [FactView] {
    var facts = FactList()
    if post.type.isEvent { addEvent(to: &facts) }
    facts.add(own.highlights)
    if post.type == .pengumuman { addEnd(to: &facts) }
    return facts.views
  }

  var views: [FactView] {
    let fields = post.fields
    var facts = FactList()
    if !post.type.isEvent { addEvent(to: &facts) }
    facts.add(texts[.labelPeta], fields.mapPlace?.values(texts) ?? [])
    facts.add(own.facts)
    facts.add(texts[.labelProgram], fields.program)
    facts.add(
      texts[.labelNarasumber], fields.speakers.map { FactValueView(text: $0.description) })
    facts.add(texts[.labelPeserta], fields.participants?.shown(texts))
    facts.add(texts[.labelMitra], fields.partners)
    facts.add(texts[.labelKontak], fields.contacts.map(\.call))
    for account in fields.accounts { facts.add(account) }
    facts.add(texts[.labelJenisInformasi], fields.publicInformation.map(texts.label))
    facts.add(texts[.labelMasaSimpan], fields.retention)
    if post.type != .pengumuman { addEnd(to: &facts) }
    facts.add(texts[.labelPeranKim], fields.adinda.map(texts.label).joined(separator: ", "))
    facts.add(texts[.labelKimTerkait], relatedSites)
    facts.add(texts[.video], videos)
    return facts.views
  }

  /// Whether the facts say where it is.
  static func sayPlace(of post: Post) -> Bool {
    post.type.isEvent || post.fields.mapPlace != nil
  }

  private func addEvent(to facts: inout FactList) {
    if post.type.isEvent || post.date.isRange {
      facts.add(texts[.labelTanggal], texts.span(post.date))
    }
    facts.add(texts[.labelWaktu], texts.time(of: post.date, in: site.zone))
    if Self.sayPlace(of: post) { facts.add(texts[.labelTempat], post.fields.location) }
  }

  private func addEnd(to facts: inout FactList) {
    facts.add(texts[.labelBerlakuSampai], post.fields.validUntil.map(texts.date))
  }

  private var videos: [FactValueView] {
    post.photos.videos.map { file in
      FactValueView(text: file.kindAndSize(texts), url: post.path.link(to: file.path))
    }
  }

  private var relatedSites: [FactValueView] {
    post.fields.relatedSites.map { id in
      let path = "\(id)/\(SitePaths.home)"
      return FactValueView(
        text: id.spokenName,
        url: site.addresses.url(ofIndexPath: path, toRoot: post.path.toRoot))
    }
  }
}

extension SiteID {
  /// The folder's name as people say it: `kim-babat-toman` is `KIM Babat Toman`.
  ///
  /// A site knows no other site, and so not what that one calls itself.
  fileprivate var spokenName: String {
    let words = (components.last.map(String.init) ?? string).split(separator: "-")
    return words.map {
      ["kim", "fk"].contains($0) ? $0.uppercased() : $0.prefix(1).uppercased() + $0.dropFirst()
    }
    .joined(separator: " ")
  }
}

extension Speaker {
  /// `Nama, jabatan, instansi`.
  fileprivate var description: String {
    [name, position, institution].compactMap { $0 }.joined(separator: ", ")
  }
}
