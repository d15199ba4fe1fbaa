import KimDiagnostics
import KimModel
import KimYAML

/// A broadcast with its fields read and its address settled, its text not yet rendered.
struct ParsedBroadcast {
  /// The folder that broadcasts are written in.
  static let folder = "siaran/"

  let markdown: MarkdownFile
  let source: String
  let title: String?
  let summary: String?
  let day: Day
  let region: RegionCode?
  let validUntil: Day?
  let isUrgent: Bool
  let audience: BroadcastAudience?
  private(set) var path: OutputPath
  /// Where it is if another one has its address: the same but for names that are longer than others.
  private let longPath: OutputPath

  /// Nil for a draft, and, with the reason in `diagnostics`, for a broadcast that lacks what it
  /// cannot do without.
  init?(_ markdown: MarkdownFile, source: String, diagnostics: inout Diagnostics) {
    let name = PostFileName(source)
    var fields = markdown.fields
    title = fields.read(BroadcastKeys.title)
    let written = fields.read(BroadcastKeys.date)?.first
    summary = fields.read(BroadcastKeys.summary)
    let end = fields.read(BroadcastKeys.validUntil)
    region = fields.read(BroadcastKeys.region)
    isUrgent = fields.read(BroadcastKeys.publicInformation) == .urgent
    audience = fields.read(BroadcastKeys.audience)
    let visibility = Visibility(&fields)
    Visibility.checkMisspellings(&fields)
    let isUnreadable = written == nil && fields.has(BroadcastKeys.date)
    fields.finish(foreign: KeySets.broadcast.foreign)
    guard !visibility.isHidden else {
      diagnostics = Diagnostics()
      return nil
    }
    diagnostics.add(fields.diagnostics)
    if visibility.publication != nil { diagnostics.add(.publicationOfIndex(markdown.start)) }
    guard let day = written ?? name.day else {
      if !isUnreadable {
        diagnostics.add(.missingDate(markdown.place(ofMissing: BroadcastKeys.date)))
      }
      return nil
    }
    guard let slug = Slug(of: name.stem) ?? title.flatMap({ Slug(of: $0) }) else {
      diagnostics.add(.unusableName(markdown.start))
      return nil
    }
    self.markdown = markdown
    self.source = source
    self.day = day
    validUntil = end?.day(from: day)
    path = IndexPaths.broadcast(slug)
    let long = [name.stem, title].compactMap(\.self).lazy
      .compactMap { Slug(of: $0, limit: Slug.longestName) }.first
    longPath = IndexPaths.broadcast(long ?? slug)
  }

  /// The same at the address that its whole name gives it: what has been at the shorter one stays.
  var underLongName: ParsedBroadcast {
    var broadcast = self
    broadcast.path = longPath
    return broadcast
  }
}

extension Diagnostic {
  fileprivate static func missingDate(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, code: "broadcast/missing-tanggal", at: place,
      id: "siaran ini belum punya 'tanggal'", en: "the broadcast has no 'tanggal'",
      hint: LocalizedText(
        id: "tambahkan baris seperti tanggal: 2024-05-17",
        en: "add a line such as tanggal: 2024-05-17"),
      mend: .field("tanggal: 2024-05-17", at: place, isExample: true))
  }

  /// The index knows days only, and of its own texts only that of a broadcast.
  static func publicationOfIndex(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, code: "province/publication", at: place,
      id: "tanggal terbit tidak dipakai untuk siaran dan halaman indeks; berkas ini ditahan",
      en: "broadcasts and pages of the index have no date of publication; this file is held back",
      hint: LocalizedText(
        id: "untuk siaran tulis tanggal tayangnya di 'tanggal'; untuk halaman tulis draf: ya "
          + "sampai waktunya",
        en: "of a broadcast write that day as 'tanggal'; in a page write draf: ya until then"))
  }

  fileprivate static func unusableName(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, code: "broadcast/unusable-name", at: place,
      id: "nama berkas ini tidak bisa dijadikan alamat siaran",
      en: "this file's name cannot be made an address",
      hint: LocalizedText(
        id: "beri nama dengan huruf a-z dan angka, seperti vaksinasi.md",
        en: "name it with letters a-z and digits, such as vaksinasi.md"),
      mend: .rename("vaksinasi.md"))
  }
}
