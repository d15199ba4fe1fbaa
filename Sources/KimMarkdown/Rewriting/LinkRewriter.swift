internal import KimDiagnostics

extension Composition {
  /// Resolves links of the site, marks those that leave it, and drops the address of those that
  /// lead nowhere or may not be followed; their text stays.
  mutating func rewriteLinks(_ resolver: some LinkResolver) {
    lines.restart()
    var ids: Set<String>?
    for link in outline.links {
      switch LinkDestination(link.url) {
      case .web(let url):
        if !stay(link, at: url, resolver) { leave(link, for: url, resolver) }
      case .contact(let url):
        guard case .open = resolver.standing(of: url) else {
          close(link, resolver.standing(of: url))
          continue
        }
        document.setURL(Array(url.utf8), of: link)
      case .site(let reference, let suffix):
        enter(reference, suffix, resolver.resolve(site: reference), link)
      case .path(let path, let suffix):
        open(path, suffix, resolver, link)
      case .fragment(let id):
        let known = ids ?? Set(result.headings.map(\.id)).union(policy.reservedIDs)
        ids = known
        guard !id.isEmpty, !known.contains(id), !id.hasPrefix("fn-") else { continue }
        let headings = result.headings
        drop(link) { .missingHeading(id, in: headings, $0, at: $1) }
      case .empty: drop(link) { .emptyLink(in: $0, at: $1) }
      case .forbidden(let scheme): drop(link) { .forbiddenLink(scheme, in: $0, at: $1) }
      }
    }
  }

  private mutating func leave(_ link: Node, for url: String, _ resolver: some LinkResolver) {
    let standing = resolver.standing(of: url)
    guard case .open = standing else { return close(link, standing) }
    result.outboundLinks.append(OutboundLink(url: url, range: range(of: link)))
    let start = Markup.linkStart(url, title: link.title, rel: policy.linkRel)
    document.replaceInline(link, start: start, end: Markup("</a>"))
  }

  private mutating func close(_ link: Node, _ standing: LinkStanding) {
    document.replaceInline(link, start: Markup(), end: .ending(of: standing, policy.words))
  }

  /// Leads a link that names a page by the site's own address to it; false where there is none.
  private mutating func stay(
    _ link: Node, at url: String, _ resolver: some LinkResolver
  ) -> Bool {
    guard let own = resolver.path(ofOwn: url),
      case .path(let path, let suffix) = LinkDestination(Array(own.utf8)),
      case .page = resolver.resolve(link: path)
    else { return false }
    open(path, suffix, resolver, link)
    return true
  }

  private mutating func open(
    _ path: String, _ suffix: String, _ resolver: some LinkResolver, _ link: Node
  ) {
    switch resolver.resolve(link: path) {
    case .page(let url):
      result.pageLinks.append(path)
      document.setURL(Array((url + suffix).utf8), of: link)
    case .missing:
      drop(link) { .missingLink(path, resolver.suggestion(link: path), in: $0, at: $1) }
    }
  }

  private mutating func enter(
    _ reference: String, _ suffix: String, _ target: LinkTarget, _ link: Node
  ) {
    switch target {
    case .page(let url):
      let range = range(of: link)
      result.siteLinks.append(SiteLink(reference: reference, url: url, range: range))
      document.setURL(Array((url + suffix).utf8), of: link)
    case .missing: drop(link) { .missingSite(reference, in: $0, at: $1) }
    }
  }

  private mutating func drop(
    _ link: Node, _ diagnostic: (SourceFile, Range<Int>) -> Diagnostic
  ) {
    let (file, range) = (lines.file, range(of: link))
    findings.add(diagnostic(file, range))
    document.replaceInline(link, start: Markup(), end: Markup())
  }

  private mutating func range(of link: Node) -> Range<Int> {
    let bare = link.bareAddress
    let openings = [[UInt8(ascii: "[")], [UInt8(ascii: "<")]] + (bare.map { [$0] } ?? [])
    return lines.range(of: link, opening: openings, needle: bare ?? link.url)
  }
}

extension Node {
  /// The text of a link that shows its own address: `www.a.id`, `<https://a.id>`, `a@b.id`.
  var bareAddress: [UInt8]? {
    guard let text = firstChild, text.kind == .text, text.next == nil else { return nil }
    let shown = text.literal
    let url = url
    guard url.count >= shown.count, url.suffix(shown.count).elementsEqual(shown) else { return nil }
    switch String(decoding: url.dropLast(shown.count), as: UTF8.self) {
    case "", "http://", "mailto:": return shown
    default: return nil
    }
  }
}

extension Markup {
  /// What stands behind the text of a link that nobody can follow.
  static func ending(of standing: LinkStanding, _ words: MarkdownWords) -> Markup {
    guard standing == .warned else { return Markup() }
    var markup = Markup(" <small>(")
    markup.text(words.doNotOpen)
    markup.tag(")</small>")
    return markup
  }

  /// The start tag of a link that leaves the site.
  static func linkStart(_ url: String, title: [UInt8], rel: LinkRelation) -> Markup {
    var markup = Markup("<a href=\"")
    markup.url(url)
    if !title.isEmpty {
      markup.tag("\" title=\"")
      markup.text(title)
    }
    markup.tag("\"")
    markup.tag(rel.attribute)
    markup.tag(">")
    return markup
  }
}

extension Diagnostic {
  fileprivate static func forbiddenLink(
    _ scheme: String, in file: SourceFile, at range: Range<Int>
  ) -> Diagnostic {
    // `C:` and the like are files on the writer's own computer, as `file:` is.
    let isFile = scheme.lowercased() == "file:" || scheme.utf8.count == 2
    return Diagnostic(
      .warning, code: "markdown/forbidden-link", at: file.place(of: range),
      id: "alamat '\(scheme)' tidak boleh dipakai; tautannya dihapus, teksnya tetap",
      en: "addresses with '\(scheme)' are not allowed; the link was removed, its text stays",
      hint: isFile
        ? LocalizedText(
          id: "simpan berkasnya di folder KIM ini, lalu tulis nama berkasnya",
          en: "put the file into this site's folder and write its name")
        : LocalizedText(
          id: "tulis alamat yang diawali https:, mailto:, tel:, geo: atau kim:, seperti "
            + "https://toman.desa.id/",
          en: "write an address with https:, mailto:, tel:, geo: or kim:, such as "
            + "https://toman.desa.id/"),
      mend: isFile
        ? nil : .write("https://toman.desa.id/", at: file.place(of: range), isExample: true))
  }

  fileprivate static func emptyLink(in file: SourceFile, at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .warning, code: "markdown/empty-link", at: file.place(of: range),
      id: "tautan ini tidak punya alamat", en: "this link has no address",
      hint: LocalizedText(
        id: "tulis alamatnya di dalam kurung: [teks](https://toman.desa.id/)",
        en: "write its address in the parentheses: [text](https://toman.desa.id/)"),
      mend: .write(
        "(https://toman.desa.id/)", insteadOf: "()", at: file.place(of: range), isExample: true))
  }

  fileprivate static func missingLink(
    _ path: String, _ suggestion: String?, in file: SourceFile, at range: Range<Int>
  ) -> Diagnostic {
    Diagnostic(
      .warning, code: "markdown/missing-link", at: file.place(of: range),
      id: "'\(path)' tidak ada di situs ini; tautannya dihapus, teksnya tetap",
      en: "there is no '\(path)' on this site; the link was removed, its text stays",
      hint: suggestion.map {
        LocalizedText(id: "maksud Anda '\($0)'?", en: "did you mean '\($0)'?")
      }
        ?? LocalizedText(
          id: "periksa ejaan nama berkasnya; alamat situs lain diawali https://",
          en: "check the spelling of the file name; other sites' addresses begin with https://"),
      mend: suggestion.flatMap { .write($0, insteadOf: path, at: file.place(of: range)) })
  }

  fileprivate static func missingSite(
    _ reference: String, in file: SourceFile, at range: Range<Int>
  ) -> Diagnostic {
    Diagnostic(
      .warning, code: "markdown/missing-site", at: file.place(of: range),
      id: "'kim:\(reference)' bukan alamat KIM; tautannya dihapus, teksnya tetap",
      en: "'kim:\(reference)' is no site's address; the link was removed, its text stays",
      hint: LocalizedText(
        id: "tulis letak foldernya, seperti kim:musi-banyuasin/kim-sekayu",
        en: "write its folder, such as kim:musi-banyuasin/kim-sekayu"),
      mend: .write(
        "kim:musi-banyuasin/kim-sekayu", at: file.place(of: range), isExample: true))
  }

  fileprivate static func missingHeading(
    _ id: String, in headings: [Heading], _ file: SourceFile, at range: Range<Int>
  ) -> Diagnostic {
    let known = headings.prefix(200).map(\.id)
    let meant = Suggestion.nearest(to: id, in: known)
    return Diagnostic(
      .warning, code: "markdown/missing-heading", at: file.place(of: range),
      id: "tidak ada judul bagian '#\(id)' di tulisan ini; tautannya dihapus, teksnya tetap",
      en: "this document has no heading '#\(id)'; the link was removed, its text stays",
      hint: meant.map {
        LocalizedText(id: "maksud Anda '#\($0)'?", en: "did you mean '#\($0)'?")
      }
        ?? known.first.map {
          LocalizedText(
            id: "tulis alamat sebuah judul bagian, seperti '#\($0)'",
            en: "write the address of a heading, such as '#\($0)'")
        },
      mend: (meant ?? known.first).flatMap {
        .write("#\($0)", insteadOf: "#\(id)", at: file.place(of: range), isExample: meant == nil)
      })
  }
}
