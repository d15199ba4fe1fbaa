import KimModel
import KimPages
import KimTemplate
import KimTheme

/// A KIM's year in numbers, with room for two signatures.
struct YearPage {
  let site: Site
  let frame: SiteFrame
  let code: Asset?
  let year: Int

  func output(stylesheet: OutputPath?) -> Output {
    let path = SitePaths.year(year)
    let texts = site.texts
    let title = texts(.lembarKegiatan, String(year))
    let head = PageHead(
      path: path, title: title,
      description: texts(.lembarPengantar, site.profile.name, String(year)), isHidden: true,
      stylesheet: stylesheet)
    return frame.page(.year, head, Record(view(at: path, title: title)))
  }

  private func view(at path: OutputPath, title: String) -> YearView {
    let texts = site.texts
    let numbers = YearNumbers(site.posts, of: year, texts)
    return YearView(
      title: title, period: numbers.days.map(texts.span) ?? "", facts: facts,
      numbers: numbers.totals, types: numbers.types, activities: numbers.activities,
      chart: ColumnChart(
        label: texts(.baganTahun, String(year)), entries: numbers.months, texts: texts
      ).view,
      codeUrl: code.map { path.toRoot + $0.path.string } ?? "", address: site.typedAddress,
      chair: site.profile.chair ?? "",
      mentor: site.profile.mentor ?? site.province.mentor?.name ?? "")
  }

  private var facts: [FactView] {
    let (profile, texts) = (site.profile, site.texts)
    var facts = FactList()
    facts.add(texts[.wilayah], site.place)
    facts.add(texts[.labelNomorKim], profile.number)
    facts.add(texts[.suratKeputusan], profile.decree?.shown(texts))
    facts.add(texts[.labelMasaBakti], profile.termText ?? profile.term?.description)
    facts.add(texts[.labelJumlahAnggota], profile.memberCount?.shown(texts))
    return facts.views
  }
}

/// What the posts of a year add up to.
struct YearNumbers {
  private let posts: [Post]
  private let texts: Texts

  init(_ posts: [Post], of year: Int, _ texts: Texts) {
    self.texts = texts
    self.posts = posts.filter { $0.date.first.year == year }
  }

  /// From the first post to the last; nil without posts.
  var days: DateSpan? {
    let days = posts.map(\.date.first)
    guard let first = days.min(), let last = days.max() else { return nil }
    return DateSpan(first: first, last: last)
  }

  var totals: [NumberView] {
    let photos = Set(posts.flatMap { $0.photos.shown + $0.body.photos }.map(\.hash))
    let months = Set(posts.map(\.date.first.month))
    let totals = [
      (texts[.angkaTulisanTerbit], posts.count), (texts[.angkaBulan], months.count),
      (texts[.angkaFoto], photos.count),
    ]
    return totals.filter { $0.1 > 0 }.map {
      NumberView(label: $0.0, value: texts.number($0.1))
    }
  }

  /// The most first; of as many, in the order of the menu.
  var types: [NumberView] {
    let counts = Dictionary(grouping: posts, by: \.type).mapValues(\.count)
    let types = PostType.allCases.filter { counts[$0] != nil }
    return types.sorted { counts[$0, default: 0] > counts[$1, default: 0] }.map {
      NumberView(label: texts.title(of: $0), value: texts.number(counts[$0, default: 0]))
    }
  }

  /// All six, where a post names one.
  var activities: [NumberView] {
    guard let counts = AdindaCounts(posts) else { return [] }
    return Adinda.allCases.map {
      NumberView(label: texts.label(of: $0), value: texts.number(counts.total(of: $0)))
    }
  }

  /// All twelve.
  var months: [(name: String, values: [Int])] {
    (1...12).map { month in
      (texts.shortMonth(month), [posts.count { $0.date.first.month == month }])
    }
  }
}

extension PostPhotos {
  fileprivate var shown: [Photo] { ([cover].compactMap { $0 } + gallery).map(\.photo) }
}
