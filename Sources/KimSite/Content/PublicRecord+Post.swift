import KimModel
import KimPages
import KimTheme

extension PublicRecord {
  /// The line of a post; nil for one whose writer gave no class of information.
  ///
  /// - Parameter place: where it was made, where its writer does not say.
  init?(_ post: Post, of publisher: String, place: String, _ texts: Texts) {
    let fields = post.fields
    guard let kind = fields.publicInformation else { return nil }
    let responsible = fields.editor ?? fields.author ?? publisher
    let kept =
      fields.retention ?? fields.validUntil.map { texts(.sampai, texts.date($0)) }
      ?? texts[.selamaBerlaku]
    self.init(
      kind: kind, title: ShortText.bounded(post.sharedTitle(texts), to: 120), url: post.path.string,
      summary: ShortText.bounded(post.summary, to: 160),
      responsible: ShortText.bounded(responsible, to: 80), day: post.date.first,
      place: ShortText.bounded(fields.location ?? place, to: 80), form: Self.form(of: post, texts),
      kept: ShortText.bounded(kept, to: 60))
  }

  /// A page can be read and printed; where it has a file, that is what is kept.
  private static func form(of post: Post, _ texts: Texts) -> String {
    guard let file = post.publicFiles.first else { return texts[.bentukHalaman] }
    return texts(.bentukBerkas, file.kindAndSize(texts))
  }
}

extension Post {
  /// The documents that it is about or links to.
  fileprivate var publicFiles: [PublishedFile] {
    type.presentation.files(of: self) + body.documents
  }

  /// What says of what kind of information it is: its title, and the names of its documents.
  var informationTitles: [PlainTitle] {
    [PlainTitle(title)] + publicFiles.map { PlainTitle($0.source.fileName) }
  }
}

extension Site {
  /// What the government of its village has to publish, as far as it is here; nothing for a KIM that
  /// is not of a `desa`.
  ///
  /// News of a budget is no budget: only posts that are documents or public information count, and
  /// pages.
  var disclosed: [VillageInformation] {
    guard profile.level == .village else { return [] }
    let posts = posts.filter { $0.type == .dokumen || $0.fields.publicInformation != nil }
    let titles =
      posts.flatMap(\.informationTitles)
      + pages.flatMap { page in
        [PlainTitle(page.title)] + page.body.documents.map { PlainTitle($0.source.fileName) }
      }
    return VillageInformation.allCases.filter { kind in
      titles.contains { kind.isNamed(in: $0) }
    }
  }
}

extension String {
  fileprivate var fileName: String { split(separator: "/").last.map(String.init) ?? self }
}
