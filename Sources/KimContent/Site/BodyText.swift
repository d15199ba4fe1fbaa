import KimDiagnostics
import KimMarkdown
import KimModel

/// The text of one post or page, rendered.
struct BodyText {
  /// The title of the front matter, else the first `#` heading, which the body then leaves out.
  let title: String?
  let excerpt: String
  let body: RenderedBody
  /// The photos that the text shows, in their order.
  let photos: [PhotoUse]
  /// Those that stand as `#KIMToman` at the end of the text, each once.
  let topics: [Topic]
  /// The text without markup.
  let shown: [UInt8]
  let isUsable: Bool
  let diagnostics: Diagnostics

  /// - Parameters:
  ///   - takesTopics: whether there is another place for topics than the text.
  ///   - checked: which addresses readers may follow; nil for all.
  init(
    _ markdown: MarkdownFile, title: String?, output: OutputPath, folder: String,
    relation: LinkRelation, links: PageLinks.Site, depth: Int, signs: PhoneTextSigns,
    words: MarkdownWords, takesTopics: Bool = false, checked: CheckedAddresses? = nil
  ) {
    let given = title.flatMap { $0.isEmpty ? nil : $0 }
    let policy = MarkdownPolicy(
      linkRel: relation, maxDepth: depth, dropsFirstHeading: given == nil,
      reservedIDs: Self.frameIDs, phoneText: signs.reading, takesTopics: takesTopics,
      words: words)
    let rendered = MarkdownRenderer(policy: policy).render(
      markdown.text.file, body: markdown.text.range,
      resolver: PageLinks(site: links, folder: folder, output: output, checked: checked))
    self.title = given ?? rendered.firstHeading
    excerpt = rendered.excerpt
    topics = Self.topics(rendered.topics)
    shown = rendered.plainBytes
    let shows = IdentityNumberScan.isShown(on: rendered)
    isUsable = rendered.isUsable && !shows
    photos = rendered.images.compactMap { use in
      links.photos.photo(use.destination, from: folder).map {
        PhotoUse(photo: $0, place: markdown.text.file.place(of: use.range))
      }
    }
    var found = rendered.diagnostics
    if shows { found.add(IdentityNumberScan.shown(at: markdown.start)) }
    diagnostics = found
    body = RenderedBody(
      html: rendered.html,
      headings: rendered.headings.map {
        RenderedBody.Heading(level: $0.level, id: $0.id, text: $0.text)
      },
      wordCount: rendered.wordCount,
      photos: photos.map(\.photo),
      linkedPhotos: rendered.pageLinks.compactMap { links.photos.photo($0, from: folder) },
      documents: rendered.pageLinks.compactMap { links.documents.document($0, from: folder) },
      siteLinks: rendered.siteLinks.compactMap { link in
        SiteAddresses.path(of: link.reference).map {
          SiteReference(path: $0, place: markdown.text.file.place(of: link.range))
        }
      })
  }

  private static func topics(_ names: [String]) -> [Topic] {
    var slugs: Set<Slug> = []
    return names.compactMap(Topic.init).filter { slugs.insert($0.slug).inserted }
  }

  /// Ids that the themes' page frame uses.
  static let frameIDs: Set<String> = ["isi", "atas", "menu", "kaki"]
}

/// What beside its text says that a file was written on a phone.
struct PhoneTextSigns {
  private let isHeadMended: Bool
  private let isPlainTextFile: Bool

  /// - Parameter source: the file's path.
  init(_ markdown: MarkdownFile, at source: String) {
    isHeadMended = markdown.isHeadMended
    isPlainTextFile = NameParts(source).isPlainText
  }

  var reading: PhoneTextReading {
    isHeadMended || isPlainTextFile ? .unlessMarkdown : .ifLikely
  }
}
