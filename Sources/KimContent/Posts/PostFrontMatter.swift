import KimDiagnostics
import KimModel
import KimYAML

/// A post's front matter, read into types; files that it names are not yet looked for.
struct PostFrontMatter {
  private(set) var title: String?
  private(set) var date: DateSpan?
  /// Whether there is a date that could not be read, which has been said already.
  private(set) var hasUnreadableDate = false
  private(set) var type: PostType?
  private(set) var slug: String?
  private(set) var isDraft = false
  private(set) var cover: PhotoReference?
  private(set) var gallery: [PhotoReference] = []
  private(set) var fields = PostFields()
  private(set) var details: any PostDetails = NoDetails()

  /// - Parameter name: what the file's path says; the front matter wins over it.
  init(_ markdown: MarkdownFile, name: PostFileName, diagnostics: inout Diagnostics) {
    var reader = markdown.fields
    reader.accept(KeySets.post.synonyms(in: Self.writtenType(reader) ?? name.type ?? .berita))
    read(&reader, name)
    reader.finish(elsewhere: KeySets.post.owners)
    diagnostics.add(reader.diagnostics)
  }

  /// The type that decides what keys may be called, before any of them is read.
  private static func writtenType(_ reader: Fields) -> PostType? {
    guard case .scalar(let word, _)? = reader.value(of: PostKeys.type.name)?.value else {
      return nil
    }
    return PostType(rawValue: CleanText(word).text.lowercased())
  }

  private mutating func read(_ reader: inout Fields, _ name: PostFileName) {
    isDraft = reader.read(PostKeys.draft) ?? false
    title = reader.read(PostKeys.title)
    date = Self.date(&reader, name)
    hasUnreadableDate = date == nil && reader.has(PostKeys.date)
    type = Self.type(&reader, name)
    slug = reader.read(PostKeys.slug)
    fields.readTexts(&reader)
    readPhotos(&reader)
    fields.readLists(&reader)
    fields.readPublication(&reader)
    details = (type ?? .berita).content.details(&reader)
  }

  /// A type that nobody knows is an error; the keys of any type may belong to it.
  private static func type(_ reader: inout Fields, _ name: PostFileName) -> PostType? {
    let type = reader.read(PostKeys.type)
    if type == nil, reader.has(PostKeys.type) {
      reader.ignore(KeySets.post.owners.keys.sorted())
    }
    return type ?? name.type
  }

  private static func date(_ reader: inout Fields, _ name: PostFileName) -> DateSpan? {
    let written = reader.read(PostKeys.date)
    let end = reader.read(PostKeys.lastDay)
    let time = reader.read(PostKeys.time)
    if written == nil, reader.has(PostKeys.date) { return nil }
    guard let date = written ?? name.day.map({ DateSpan(first: $0) }) else { return nil }
    if let end, end < date.first {
      reader.diagnostics.add(.endsBeforeItBegins(reader.place(ofValue: PostKeys.lastDay)))
    }
    return DateSpan(first: date.first, last: end ?? date.last, time: time ?? date.time)
  }

  private mutating func readPhotos(_ reader: inout Fields) {
    let alt = reader.read(PostKeys.coverAlt)
    let credit = reader.read(PostKeys.coverCredit)
    if let path = reader.read(PostKeys.cover) {
      cover = PhotoReference(
        path: path, place: reader.place(ofValue: PostKeys.cover), alt: alt, caption: nil,
        credit: credit)
    }
    gallery = reader.read(PostKeys.gallery)
  }
}

extension Diagnostic {
  fileprivate static func endsBeforeItBegins(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, code: "post/wrong-value", at: place,
      id: "'tanggal_selesai' lebih awal daripada 'tanggal'",
      en: "'tanggal_selesai' is before 'tanggal'",
      hint: LocalizedText(id: "periksa kedua tanggal itu", en: "check both dates"))
  }
}
