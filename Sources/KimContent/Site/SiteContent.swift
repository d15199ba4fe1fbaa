package import KimDiagnostics
package import KimMarkdown
package import KimModel

/// A KIM's folder, read and checked: everything that its pages are laid out from.
package struct SiteContent: Sendable {
  package let profile: SiteProfile
  /// Posts that are published at the moment, newest first.
  package let posts: [Post]
  /// Plain pages, in the order of their sources.
  package let pages: [Page]
  /// Source files that are left out because of an error.
  package let brokenSources: Set<String>
  /// When posts and pages appear, those that wait for their time among them.
  package let publications: [Moment]
  /// Drafts, and posts that wait for their time.
  package let withheld: [WithheldFile]
  /// The folder, with every file known for a text, a photo, a document, or nothing to be read.
  package let source: SiteSource

  /// Reads all files of a site; one file's mistakes never hide another's.
  ///
  /// Returns nil, with the reasons in `diagnostics`, if `kim.yml` is broken: nothing can be said
  /// about such a site, and what was published of it stays as it was. Its posts are checked all
  /// the same.
  ///
  /// - Parameter words: what texts say beside what their writers wrote, in the language of a post;
  ///   nil for the site's.
  package init?(
    parsing unsorted: SiteSource, context: ProvinceContext,
    words: @escaping (SiteProfile, LanguageTag?) -> MarkdownWords = { _, _ in .indonesian },
    diagnostics: inout Diagnostics
  ) {
    let sorting = NoteSorting(unsorted)
    diagnostics.add(sorting.diagnostics)
    let source = sorting.source
    let index = context.province.webAddress.map { $0.appending(source.id) }
    var photos = PhotoIndex(source.photos, own: OwnAddresses([index].compactMap(\.self)))
    let profile = Self.profile(
      of: source, photos: photos, limits: context.province.limits, diagnostics: &diagnostics)
    var parsed = ParsedSite(reading: source, context: context, diagnostics: &diagnostics)
    defer { diagnostics.add(parsed.claimDiagnostics) }
    guard let profile else { return nil }
    if let address = profile.webAddress {
      let own = OwnAddresses([index, address].compactMap(\.self))
      photos = PhotoIndex(source.photos, own: own)
    }
    if let logo = profile.logo, logo.state == .broken {
      diagnostics.add(.broken("logo", logo, in: Self.profilePath(of: source)))
    }
    if let cover = profile.cover, cover.state == .broken {
      diagnostics.add(.broken("foto sampul", cover, in: Self.profilePath(of: source)))
    }
    func renderer(_ parsed: ParsedSite) -> SiteRenderer {
      SiteRenderer(
        source: source, parsed: parsed, profile: profile, photos: photos,
        province: context.province, words: { words(profile, $0) })
    }
    var found = Diagnostics()
    var rendered = renderer(parsed).render(diagnostics: &found)
    if parsed.tookPages(of: rendered.broken) {
      // That a text cannot be published shows when its last page is another's already.
      parsed.giveAddresses(failing: rendered.broken)
      found = Diagnostics()
      rendered = renderer(parsed).render(diagnostics: &found)
    }
    diagnostics.add(found)
    self.profile = profile
    posts = Self.newestFirst(rendered.posts)
    pages = rendered.pages
    publications = parsed.publications
    withheld = parsed.withheld
    self.source = source
    brokenSources = source.unreadable.union(parsed.broken).union(rendered.broken)
  }

  /// Newest first; on one day by time, then by path, so that the order never depends on the disk.
  ///
  /// Only keys are moved about: a post is a large value.
  private static func newestFirst(_ posts: [Post]) -> [Post] {
    let keys = posts.indices.map { index in
      let date = posts[index].date
      let day = (date.first.year * 16 + date.first.month) * 32 + date.first.day
      return (minutes: day * 8192 + (date.time?.minutes ?? -1), index: index)
    }
    let sorted = keys.sorted { left, right in
      left.minutes == right.minutes
        ? posts[left.index].path < posts[right.index].path : left.minutes > right.minutes
    }
    return sorted.map { posts[$0.index] }
  }

  private static func profilePath(of source: SiteSource) -> String { "\(source.folder)/kim.yml" }

  private static func profile(
    of source: SiteSource, photos: PhotoIndex, limits: Limits, diagnostics: inout Diagnostics
  ) -> SiteProfile? {
    let path = profilePath(of: source)
    guard let text = source.texts.first(where: { $0.path == "kim.yml" }) else {
      if !source.unreadable.contains("kim.yml") { diagnostics.add(.missingProfile(path)) }
      return nil
    }
    var found = Diagnostics()
    defer { diagnostics.add(found) }
    guard
      let file = CheckedText.read(
        text.bytes, path: path, limit: limits.frontMatterBytes, diagnostics: &found)
    else { return nil }
    found.add(GamblingScan.diagnostics(in: file))
    // A number that must not be published, and the like.
    let isPublishable = !found.hasErrors
    let profile = ProfileReader.read(file, photos: photos, diagnostics: &found)
    return isPublishable ? profile : nil
  }
}

extension Diagnostic {
  /// The site does without: nobody's posts are to wait for a logo or a cover.
  fileprivate static func broken(
    _ kind: String, _ picture: Photo, in path: String
  ) -> Diagnostic {
    Diagnostic(
      .error, code: "photo/unreadable", at: Place(path: path),
      id: "\(kind) '\(picture.source)' tidak dapat digambar, jadi tidak ditampilkan",
      en: "the picture '\(picture.source)' cannot be drawn and is not shown",
      hint: LocalizedText(
        id: "buka gambarnya, simpan ulang sebagai PNG atau JPEG, lalu unggah lagi",
        en: "open the picture, save it as PNG or JPEG and upload it again"))
  }

  fileprivate static func missingProfile(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, code: "site/missing-profile", at: Place(path: path),
      id: "berkas kim.yml tidak bisa dibaca", en: "kim.yml cannot be read",
      hint: LocalizedText(
        id: "buat kim.yml dengan nama, kode_wilayah, dan tingkat",
        en: "make a kim.yml with nama, kode_wilayah and tingkat"))
  }
}
