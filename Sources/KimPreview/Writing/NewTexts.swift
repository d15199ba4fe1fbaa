import KimContent
import KimIntake
import KimModel
import KimReceive
import KimSiteWork
import KimSystem
import KimWorkspace

/// Makes new posts and pages of a content root, over nothing that is there.
struct NewTexts {
  let root: TypedPath
  let moment: Moment?

  private static let pageFolder = "halaman"
  private static let mostNames = 99

  private func site(_ name: String?) throws -> SiteFolder {
    let content = try ContentRoot(discovering: root)
    guard let site = content.sites.first(where: { $0.id.string == name }) else {
      throw ReceiveProblem.unknownSite(name ?? "")
    }
    return site
  }

  /// - Parameter parcel: as the writing page makes it.
  func makePost(_ parcel: [UInt8]) throws -> SavedChange {
    let received = try SentParcel.received(parcel)
    let site = try site(received.site)
    let posts = try FormPosts(IndexContent.province(of: root), today: moment)
    let path = try "\(site.id)/\(posts.make(received, in: site))"
    let title = try TextDesk(root: root, moment: moment).open(path).text.title
    let folder = path.prefix(upTo: path.lastIndex(of: "/") ?? path.endIndex)
    return SavedChange(kind: .newPost, title: title ?? "", paths: [path, String(folder)])
  }

  /// A page without photos: its title gives the file its name.
  func makePage(_ parcel: [UInt8]) throws -> SavedChange {
    let received = try SentParcel.received(parcel)
    let site = try site(received.site)
    let province = try IndexContent.province(of: root)
    let name = "\(Self.pageFolder)/baru.md"
    guard received.photos.isEmpty, let change = ParcelChange(received.text, of: .page) else {
      throw WritingFailure.notSent
    }
    let edited = try EditedText(
      Array("---\n---\n".utf8), changing: change.changes, text: change.text, source: name,
      province: province)
    guard let title = try OpenedText(edited.bytes, source: name, province: province).title,
      let slug = Slug(of: title, limit: 60)
    else { throw WritingFailure.untitledPage }
    let folder = try site.place.open().folder(creating: Self.pageFolder)
    let file = try Self.free(slug, in: folder)
    try folder.create(file, edited.bytes)
    let path = "\(site.id)/\(Self.pageFolder)/\(file)"
    return SavedChange(kind: .newPage, title: title, paths: [path])
  }

  private static func free(_ slug: Slug, in folder: borrowing Folder) throws -> String {
    let names = ["\(slug).md"] + (2...mostNames).map { "\(slug)-\($0).md" }
    guard let name = names.first(where: { folder.status(of: $0) == nil }) else {
      throw WritingFailure.notSent
    }
    return name
  }
}

extension FormPosts {
  init(_ province: Province, today moment: Moment?) throws {
    self.init(
      province: province, today: try BuildClock.moment(moment, in: province.zone).day)
  }
}

extension WritingFailure {
  fileprivate static var untitledPage: WritingFailure {
    WritingFailure(id: "beri halaman ini judul", en: "give this page a title")
  }
}
