package import KimDiagnostics
import KimMarkdown
package import KimModel

/// What the ordinary reader makes of a post's head, of a text that has no place in a KIM's folder yet:
/// what it is to be called, and whether it would be published.
package struct PostGlance: Sendable {
  /// The text as UTF-8, without signs that nobody sees. Identity numbers are made illegible in it; with
  /// one there is an error.
  package let bytes: [UInt8]
  /// The text below its head.
  package let body: [UInt8]
  /// Whether its head is a title alone, as the first line of a text that somebody typed.
  package let isTitleOnly: Bool
  /// Nil where it has none, also no heading that can stand for it.
  package let title: String?
  /// Nil where it has none that can be read.
  package let day: Day?
  package let type: PostType
  /// Whether it is a draft.
  package let isHidden: Bool
  /// From when on readers may see it; nil for always.
  package let publication: Moment?
  /// Whether it asks for an address of its own, or for others that lead to it.
  package let choosesAddress: Bool
  /// Whether its head names a photo.
  package let namesPhotos: Bool
  /// Where a further field goes; nil where there is no head.
  package let insertion: Insertion?
  /// What is wrong with its head, as the ordinary reader says.
  package let diagnostics: Diagnostics

  package struct Insertion: Sendable {
    /// Of the beginning of a line, in the bytes.
    package let offset: Int
    /// Whether fields are written as `draf = true`.
    package let isTOML: Bool
  }

  /// Nil for what is no text at all, with the reason in `diagnostics`.
  ///
  /// - Parameter source: the path that it is to have below the KIM's folder.
  package init?(
    _ bytes: [UInt8], source: String, folder: String, province: Province,
    diagnostics: inout Diagnostics
  ) {
    var found = Diagnostics()
    defer { diagnostics.add(found) }
    guard
      var markdown = MarkdownFile(
        SourceText(path: source, bytes: bytes), folder: folder, keys: KeySets.post,
        limits: province.limits, zone: province.zone, diagnostics: &found)
    else { return nil }
    markdown.takeLooseWishes()
    let name = PostFileName(source)
    let head = PostFrontMatter(markdown, name: name, diagnostics: &found)
    title = head.title ?? Self.heading(of: markdown)
    if title == nil { found.add(.missingTitle(in: markdown)) }
    // Says of a missing day that it is.
    let post = ParsedPost(
      markdown, source: source, name: name, frontMatter: head, diagnostics: &found)
    self.bytes = markdown.file.bytes
    body = Array(markdown.text.file.bytes[markdown.text.range])
    isTitleOnly = Self.isTitleOnly(markdown)
    day = post?.date.first ?? head.date?.first
    type = head.type ?? .berita
    isHidden = head.visibility.isHidden
    publication = post?.publication
    choosesAddress = head.slug != nil || !head.fields.aliases.isEmpty
    namesPhotos = head.cover != nil || !head.gallery.isEmpty
    insertion = Self.insertion(in: markdown)
    self.diagnostics = found
  }

  private static func heading(of markdown: MarkdownFile) -> String? {
    MarkdownRenderer.firstHeading(of: markdown.text.file, body: markdown.text.range)
  }

  private static func isTitleOnly(_ markdown: MarkdownFile) -> Bool {
    guard markdown.frontMatter.isBare, let fields = markdown.frontMatter.fields else {
      return false
    }
    let lines = markdown.file.bytes[fields].split(separator: UInt8(ascii: "\n"))
    return lines.count { $0.contains { $0 > UInt8(ascii: " ") } } == 1
  }

  /// Above the first field; of a bare text below its title and day.
  private static func insertion(in markdown: MarkdownFile) -> Insertion? {
    guard let fields = markdown.frontMatter.fields else { return nil }
    let offset =
      markdown.frontMatter.isBare ? markdown.frontMatter.body.lowerBound : fields.lowerBound
    return Insertion(offset: offset, isTOML: markdown.frontMatter.format == .toml)
  }
}
