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
  private(set) var visibility: Visibility
  /// When the date begins that its head names, in the index's zone; nil if it has none.
  private(set) var start: Moment?
  private(set) var cover: PhotoReference?
  private(set) var gallery: [PhotoReference] = []
  private(set) var fields = PostFields()
  /// The text of the post as far as it stands in its front matter.
  private(set) var headText: HeadText?
  private(set) var details: any PostDetails = NoDetails()
  /// Whether keys stand above the text with no line of dashes below them.
  private let isUnfenced: Bool
  private let hasFences: Bool
  /// Whether the day in the head is one on which it says that it was written: `ditulis 24/11/2026`.
  private let isDatedByItsWriting: Bool
  /// That of an invitation whose head has another day.
  private var eventDay: DateSpan?
  /// The earliest of several days that the text speaks of, where it is taken.
  private var uncertainDay: Day?

  /// - Parameters:
  ///   - name: what the file's path says; the front matter wins over it.
  ///   - photos: those of the site.
  init(
    _ markdown: MarkdownFile, name: PostFileName, beside photos: PhotoDays = PhotoDays(),
    diagnostics: inout Diagnostics
  ) {
    let (found, type) = Self.reader(of: markdown, name)
    var reader = found
    hasFences = markdown.hasFences
    isDatedByItsWriting =
      !hasFences
      && TextDay.saysWritten(markdown.frontMatter.fields.map { markdown.file.bytes[$0] } ?? [])
    isUnfenced = markdown.frontMatter.fields != nil && !hasFences
    visibility = Visibility(&reader, hasOwnStatus: type == .aspirasi, isInDrafts: name.isDraft)
    let body = markdown.text.file.bytes[markdown.text.range]
    read(&reader, name, body)
    if date == nil, !hasUnreadableDate, !hasFences, let day = photos.day(of: body, named: name) {
      date = DateSpan(first: day)
    }
    Visibility.checkMisspellings(&reader)
    if markdown.isHeadMended { title = title.map(MessengerMarks.removed) }
    if markdown.isHeadMended, !(self.type ?? .berita).content.hidesPeople {
      headText = UnreadLines.shown(&reader, before: headText) ?? headText
    }
    if (self.type ?? .berita).content.hidesPeople {
      fields.hidePeople(&reader, title: title)
      cover = cover?.withoutCredit
      gallery = gallery.map(\.withoutCredit)
      reader.finishHidingPeople()
    } else {
      reader.finish(elsewhere: KeySets.post.owners, foreign: KeySets.post.foreign)
    }
    if let uncertainDay { reader.diagnostics.add(.dayOfText(in: markdown, uncertainDay)) }
    diagnostics.add(reader.diagnostics)
  }

  /// The fields with all names that their keys have in a post of its type, and that type.
  static func reader(of markdown: MarkdownFile, _ name: PostFileName) -> (Fields, PostType) {
    var reader = markdown.fields
    let type = writtenType(reader) ?? name.type ?? .berita
    reader.accept(KeySets.post.synonyms(in: type))
    reader.accept(NetworkKeys.synonyms)
    acceptDates(&reader)
    acceptAnnouncedTitle(&reader)
    KeySlips.accept(&reader, type)
    return (reader, type)
  }

  /// Takes `Hari` and the like for the date where they hold one, as `Selasa, 18 Agustus 2026`.
  private static func acceptDates(_ reader: inout Fields) {
    for name in PostNames.possibleDates {
      guard let node = reader.value(of: name), let text = node.scalarText else { continue }
      let isDate = reader.writtenDate(in: node) != nil
      if isDate, !reader.has(PostKeys.date) {
        reader.accept([name: PostKeys.date.name])
      } else if name != "hari" {
        reader.accept([name: PostKeys.time.name])
      } else if isDate || !text.contains(where: \.isNumber) {
        // The weekday follows from the date.
        reader.ignore([name])
      }
    }
  }

  /// Takes `KLARIFIKASI: Gas tidak langka` for the title where there is no other.
  private static func acceptAnnouncedTitle(_ reader: inout Fields) {
    guard !reader.has(PostKeys.title) else { return }
    let name = PostNames.announcing.first { reader.value(of: $0) != nil }
    if let name { reader.accept([name: PostKeys.title.name]) }
  }

  /// The type that decides what keys may be called, before any of them is read.
  private static func writtenType(_ reader: Fields) -> PostType? {
    guard case .scalar(let word, _)? = reader.value(of: PostKeys.type.name)?.value else {
      return nil
    }
    return PostType(rawValue: CleanText(word).text.lowercased())
  }

  private mutating func read(
    _ reader: inout Fields, _ name: PostFileName, _ body: ArraySlice<UInt8>
  ) {
    title = reader.read(PostKeys.title)
    headText = reader.read(PostKeys.body)
    type = Self.type(&reader, name)
    let isWorded = type == nil
    type =
      type ?? Self.categoryType(reader) ?? PostFolder.wordedType(of: name.folder)
      ?? wordedType(reader, name, body)
    let hidesPeople = (type ?? .berita).content.hidesPeople
    if isWorded, type == .agenda, isDatedByItsWriting {
      // Below such a day an invitation names that of its event behind a label.
      eventDay = LabelledDay.only(in: body, clockOffset: reader.clockOffset)
      if eventDay == nil { type = .pengumuman }
    }
    readDate(&reader, name, body, hidesPeople: hidesPeople)
    if date == nil, type == .agenda, isWorded {
      // An invitation that names no day of its own is news of the day on which it was written.
      type = .pengumuman
      readDate(&reader, name, body, hidesPeople: hidesPeople)
    }
    slug = reader.read(PostKeys.slug)
    let content = (type ?? .berita).content
    if content.hidesPeople {
      reader.ignore([PostKeys.author.name])
    } else {
      fields.readPeople(&reader)
    }
    fields.readTexts(&reader)
    readPhotos(&reader)
    fields.readLists(&reader)
    fields.readPublication(&reader, date: date?.first)
    details = content.details(&reader)
  }

  /// Of a type that nobody knows, the keys of any type may be.
  private static func type(_ reader: inout Fields, _ name: PostFileName) -> PostType? {
    let type = reader.read(PostKeys.type)
    if type == nil, reader.has(PostKeys.type) {
      reader.ignore(KeySets.post.owners.keys.sorted())
    }
    return type ?? name.type
  }

  /// The type that a category has the name of: `kategori: agenda`.
  private static func categoryType(_ reader: Fields) -> PostType? {
    guard var node = reader.value(of: PostKeys.topics.name) else { return nil }
    if case .sequence(let nodes) = node.value, nodes.count == 1 { node = nodes[0] }
    guard let word = node.scalarText else { return nil }
    let name = CleanText(word).text.lowercased()
    return PostType(rawValue: name) ?? (["hoaks", "hoax"].contains(name) ? .klarifikasi : nil)
  }

  /// What a text typed without fences says of itself.
  private func wordedType(
    _ reader: Fields, _ name: PostFileName, _ body: ArraySlice<UInt8>
  ) -> PostType? {
    guard !hasFences else { return WordedType.labelled(title) }
    if WordedType.ofReporters.contains(where: { reader.value(of: $0) != nil }) { return .aspirasi }
    return WordedType.type(title: title, kind: headText?.text, name: name.stem)
      ?? WordedType.ofPaper(title, body) ?? WordedType.ofEvent(title, body)
  }

  /// - Parameter hidesPeople: whether words in place of a time are dropped: they could name somebody.
  private mutating func readDate(
    _ reader: inout Fields, _ name: PostFileName, _ body: ArraySlice<UInt8>, hidesPeople: Bool
  ) {
    let given = reader.read(PostKeys.date)
    let written = eventDay ?? given
    let end = reader.read(PostKeys.lastDay)
    let time = reader.read(PostKeys.time)
    if written == nil, reader.has(PostKeys.date) {
      hasUnreadableDate = true
      return
    }
    let head = written ?? name.day.map { DateSpan(first: $0) } ?? dayOfNews(body) ?? firstDay
    let found =
      head ?? dayOfWriting(reader, body) ?? LabelledDay.only(
        in: body, clockOffset: reader.clockOffset)
      ?? name.stampedDay.map { DateSpan(first: $0) } ?? dayOfNote(&reader, name, body)
    guard let day = found else { return }
    // A day that the text speaks of may be ahead: only one in its head says when to publish it.
    start = head?.start(clockOffset: reader.clockOffset)
    let first = day.first.moved(by: time?.written?.dayShift ?? 0) ?? day.first
    date = DateSpan(
      first: first, last: last(&reader, end, of: day, from: first),
      time: time == nil ? day.time : time?.written?.time,
      timeText: hidesPeople ? nil : time?.text ?? day.timeText)
  }

  /// Of what is no event, the day on which it says that it was written; one behind a label may be ahead.
  private func dayOfWriting(_ reader: Fields, _ body: ArraySlice<UInt8>) -> DateSpan? {
    guard !hasFences, type != .agenda, type != .kegiatan else { return nil }
    let found = TextDay.found(in: body, clockOffset: reader.clockOffset)
    return found.flatMap { $0.isOfWriting && $0.isCertain ? $0.span : nil }
  }

  /// The day that a text typed without fences has in its name, or speaks of.
  private mutating func dayOfNote(
    _ reader: inout Fields, _ name: PostFileName, _ body: ArraySlice<UInt8>
  ) -> DateSpan? {
    guard !hasFences else { return nil }
    if let day = name.writtenDay { return DateSpan(first: day) }
    let found = TextDay.found(
      in: body, below: title, isEvent: type == .agenda, clockOffset: reader.clockOffset)
    guard let found else { return nil }
    if !found.isCertain { uncertainDay = found.span.first }
    return found.span
  }

  /// The day from which it is published, as Hugo and Astro take it where there is no other.
  private var firstDay: DateSpan? {
    guard type?.isEvent != true else { return nil }
    return visibility.publication.map { DateSpan(first: $0.day) }
  }

  /// The day that the text begins with; of an event, or of what announces one, it is not the post's
  /// for certain.
  private func dayOfNews(_ body: ArraySlice<UInt8>) -> DateSpan? {
    guard type != .agenda, type != .pengumuman,
      let span = Dateline.beginning(body, isBelowTitle: isUnfenced)?.span,
      !span.isRange
    else { return nil }
    return DateSpan(first: span.first)
  }

  /// The last day; one before the first is left out.
  private func last(
    _ reader: inout Fields, _ end: EndDay?, of date: DateSpan, from first: Day
  ) -> Day? {
    guard let last = end?.day(from: first) else { return date.isRange ? date.last : first }
    if last >= first { return last }
    reader.diagnostics.add(.endsBeforeItBegins(reader.place(ofValue: PostKeys.lastDay), first))
    return date.isRange ? date.last : first
  }

  private mutating func readPhotos(_ reader: inout Fields) {
    let alt = reader.read(PostKeys.coverAlt)
    let credit = reader.read(PostKeys.coverCredit)
    let photos = reader.read(PostKeys.cover)
    cover = photos.first.map { photo in
      PhotoReference(
        path: photo.path, place: photo.place, alt: alt ?? photo.alt ?? photo.caption,
        caption: photo.caption, credit: credit ?? photo.credit)
    }
    gallery = reader.read(PostKeys.gallery) + photos.dropFirst()
  }
}

extension Diagnostic {
  fileprivate static func dayOfText(in markdown: MarkdownFile, _ day: Day) -> Diagnostic {
    Diagnostic(
      .warning, code: "post/day-of-text", at: markdown.start,
      id: "tulisan ini menyebut beberapa tanggal; dipakai yang paling awal, \(day.indonesian)",
      en: "the post names several days; the earliest is used, \(day)",
      hint: LocalizedText(
        id: "tulis tanggalnya di bawah judul, misalnya: \(day.indonesian)",
        en: "write its day below the title, such as: \(day.indonesian)"),
      mend: markdown.frontMatter.isBare
        ? markdown.mend(adding: day.indonesian, isExample: false) : nil)
  }

  fileprivate static func endsBeforeItBegins(_ place: Place, _ first: Day) -> Diagnostic {
    Diagnostic(
      .warning, code: "post/wrong-value", at: place,
      id: "'tanggal_selesai' lebih awal daripada 'tanggal', jadi dilewati",
      en: "'tanggal_selesai' is before 'tanggal', so it is left out",
      hint: LocalizedText(
        id: "tulis hari terakhirnya, seperti tanggal_selesai: \(first.indonesian)",
        en: "write its last day, such as tanggal_selesai: \(first)"),
      mend: .write(first.indonesian, at: place, isExample: true))
  }
}
