import KimModel
import KimSearch
import KimTheme

/// The posts of all KIM by their titles, the newest first: more than summaries can hold.
struct IndexPosts {
  /// A class: lists of all KIM are sorted, filtered and cut.
  final class Entry: Sendable {
    /// Among all summaries.
    let site: Int
    let type: PostType
    let title: String
    /// Below its site.
    let url: String
    let day: Day

    init(site: Int, type: PostType, title: String, url: String, day: Day) {
      self.site = site
      self.type = type
      self.title = title
      self.url = url
      self.day = day
    }
  }

  private let sites: [SiteSummary]
  private let texts: Texts
  let entries: [Entry]

  /// The types that lists of titles show.
  private static let types = Set(IndexPaths.titleListTypes + newsTypes)
  static let newsTypes: [PostType] = [.berita, .kegiatan, .pengumuman]

  init<Failure: Error>(
    index: ProvinceIndex, part: (SiteID, Int) throws(Failure) -> [UInt8]
  ) throws(Failure) {
    var entries: [Entry] = []
    for (number, site) in index.summaries.enumerated() {
      SearchData.posts(in: try part(site.id, 0)) { type, title, url, day in
        guard Self.types.contains(type) else { return }
        entries.append(Entry(site: number, type: type, title: title, url: url, day: day))
      }
    }
    sites = index.summaries
    texts = index.texts
    self.entries = entries.sorted(by: Self.isBefore)
  }

  private static func isBefore(_ left: Entry, _ right: Entry) -> Bool {
    if left.day != right.day { return left.day > right.day }
    return left.site == right.site ? left.url < right.url : left.site < right.site
  }

  func of(_ types: [PostType]) -> [Entry] { entries.filter { types.contains($0.type) } }

  func site(of entry: Entry) -> SiteSummary { sites[entry.site] }

  func isWithin(_ entry: Entry, _ code: RegionCode) -> Bool {
    sites[entry.site].locality.code.isWithin(code)
  }

  /// - Parameter toRoot: from the page to the index's root.
  func row(_ entry: Entry, toRoot: String, showsType: Bool) -> ReportRowView {
    let site = sites[entry.site]
    return ReportRowView(
      url: site.root(from: toRoot) + entry.url, title: entry.title, origin: site.name,
      date: entry.day.description, dateText: texts.date(entry.day),
      note: showsType ? texts.label(of: entry.type) : "")
  }
}
