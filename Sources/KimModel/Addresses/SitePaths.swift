/// The map of a site's addresses: where its pages, lists, feeds and files are, from its own root.
///
/// Makers, claims, links and pruning ask it, so that no other file spells such a path.
package enum SitePaths {
  package static let home = OutputPath(known: "index.html")
  package static let archive = OutputPath(known: "arsip.html")
  /// Every site has one, written by its KIM or not.
  package static let profile = OutputPath(known: "profil.html")
  package static let broadcasts = OutputPath(known: "siaran.html")
  /// Where its KIM wrote one: how to reach it.
  package static let contact = OutputPath(known: "kontak.html")
  /// How readers with weak eyes, ears, hands or telephones get along; every site has one, written
  /// by its KIM or not.
  package static let accessibility = OutputPath(known: "aksesibilitas.html")
  /// The list of its public information, where it has any; its KIM may write an introduction.
  package static let publicInformation = OutputPath(known: "informasi-publik.html")
  /// The same as data.
  package static let publicInformationCSV = OutputPath(known: "informasi-publik.csv")
  /// How to send news and join, to hang up; unless its KIM wrote a page of that name.
  package static let poster = OutputPath(known: "poster.html")
  /// What a screen in the village's office shows; unless its KIM wrote a page of that name.
  package static let board = OutputPath(known: "papan.html")
  package static let notFound = OutputPath(known: "404.html")
  /// Where writers write; on the index, where they choose their KIM.
  package static let writing = OutputPath(known: "tulis.html")
  /// What keeps that page for when there is no signal.
  package static let writingWorker = OutputPath(known: "tulis-kerja.js")
  /// Where readers search; on the index, in all KIM.
  package static let search = OutputPath(known: "cari.html")
  package static let calendar = OutputPath(known: "agenda.ics")
  package static let feed = OutputPath(known: "feed.xml")
  package static let jsonFeed = OutputPath(known: "feed.json")
  package static let sitemap = OutputPath(known: "sitemap.xml")
  private static let robots = OutputPath(known: "robots.txt")

  // MARK: Pages

  /// `kegiatan/panen.html`.
  package static func post(_ type: PostType, _ name: Slug) -> OutputPath {
    OutputPath(safe: "\(type.rawValue)/\(name).html")
  }

  /// A page of the list of a type, counted from 1: `berita/index.html`, `berita/halaman-2.html`.
  package static func list(of type: PostType, page: Int = 1) -> OutputPath {
    listPage(page, first: "\(type.rawValue)/index.html", folder: type.rawValue)
  }

  /// A page of the list of a topic, counted from 1: `topik/padi.html`, `topik/padi/halaman-2.html`.
  package static func topic(_ topic: Slug, page: Int = 1) -> OutputPath {
    listPage(page, first: "topik/\(topic).html", folder: "topik/\(topic)")
  }

  /// The sheet of the month that a day is in: `buletin/2023-06.html`.
  package static func bulletin(of day: Day) -> OutputPath {
    OutputPath(safe: "buletin/\(day.description.prefix("2023-06".utf8.count)).html")
  }

  /// The sheet of a year: `tahun/2023.html`.
  package static func year(_ year: Int) -> OutputPath {
    OutputPath(safe: "tahun/\(year).html")
  }

  /// The news of a day as a text to send: `sebarkan/2026-11-21.txt`.
  package static func dayText(of day: Day) -> OutputPath {
    OutputPath(safe: "sebarkan/\(day).txt")
  }

  /// A page that somebody writes: `kontak.html`, `cara/daftar.html`; nil if there are so many
  /// folders that no system takes the path.
  package static func page(_ names: [Slug]) -> OutputPath? {
    OutputPath(names.map(\.string).joined(separator: "/") + ".html")
  }

  /// Where a redirect from a former address stands: of `lama/kabar` at `lama/kabar/index.html`.
  ///
  /// Takes `/lama/kabar.html`, `lama/kabar/` and `lama/kabar`; nil for what no path can be.
  package static func redirect(from written: String) -> OutputPath? {
    var path = written[...]
    if path.hasPrefix("/") { path.removeFirst() }
    if path.hasSuffix("/") { path.removeLast() }
    guard !path.isEmpty else { return nil }
    let isFile = path.hasSuffix(".html") || path.hasSuffix(".htm")
    return OutputPath(isFile ? String(path) : path + "/index.html")
  }

  private static func listPage(_ number: Int, first: String, folder: String) -> OutputPath {
    OutputPath(safe: number > 1 ? "\(folder)/halaman-\(number).html" : first)
  }

  // MARK: Files

  /// What the search reads, a script: a page that is opened from a disk cannot fetch.
  ///
  /// - Parameter name: made of lower-case letters, digits, `-` and `_`.
  package static func searchData(named name: String) -> OutputPath {
    OutputPath(safe: "\(searchFolder)\(name).js")
  }

  /// From the root of the site, or of the index.
  package static let searchFolder = "cari/"

  package static func isSearchData(_ path: OutputPath) -> Bool {
    path.string.hasPrefix(searchFolder)
  }

  /// What the names of a photo's pictures begin with: `foto/panen.3f2a9c11d0`.
  package static func photo(named name: String, hash: String) -> OutputPath? {
    OutputPath("foto/\(name).\(hash)")
  }

  /// The picture of link previews where a page has no photo.
  package static func card(hash: String) -> OutputPath? {
    photo(named: "kartu", hash: "\(hash).png")
  }

  /// The picture of a site without a logo on a phone's home screen.
  package static func icon(hash: String) -> OutputPath? {
    photo(named: "ikon", hash: "\(hash).png")
  }

  /// - Parameter ending: without its dot.
  package static func document(named name: String, hash: String, ending: String) -> OutputPath? {
    OutputPath("berkas/\(name).\(hash).\(ending)")
  }

  /// A file of the theme.
  ///
  /// - Parameter ending: without its dot.
  package static func asset(
    named name: some StringProtocol, hash: String, ending: some StringProtocol
  ) -> OutputPath? {
    OutputPath("aset/\(name).\(hash).\(ending)")
  }

  /// Whether it is the picture of a photo, or a card.
  package static func isPhoto(_ path: OutputPath) -> Bool { path.topFolder == "foto" }

  /// Whether it is a photo, a document or a file of the theme, of a site or of the index: what
  /// pages show, and what stays while one of them does.
  package static func isShownByPages(_ path: OutputPath) -> Bool {
    path.topFolder.map { fileFolders.contains(String($0)) } ?? false
  }

  static let fileFolders: Set = ["aset", "foto", "berkas"]

  // MARK: What is a site's own

  /// Pages that a site has, or may have, also where nobody wrote them.
  package static let certain: Set = [profile, accessibility, publicInformation]

  /// Pages that a site makes only where its KIM put nothing of that name.
  package static let yielding: Set = [poster, board]

  /// Folders that only the site itself puts files into.
  private static let generatedFolders = fileFolders.union([
    "topik", "buletin", "tahun", "cari", "sebarkan",
  ])

  /// Folders of a site's own pages and files: no other site is in one of them.
  package static let folders = generatedFolders.union(PostType.allCases.map(\.rawValue))

  private static let pages = Set(
    [
      home, archive, broadcasts, notFound, writing, writingWorker, search, calendar, feed, jsonFeed,
      sitemap,
      robots, publicInformationCSV,
    ].map(\.string))

  /// Whether the site itself may put something there, so that nobody can write a page there.
  ///
  /// - Parameter path: of a file or of a folder, in lower case.
  package static func isReserved(_ path: String) -> Bool {
    let utf8 = path.utf8
    guard let slash = utf8.firstIndex(of: UInt8(ascii: "/")) else { return pages.contains(path) }
    let first = String(path[..<slash])
    if generatedFolders.contains(first) { return true }
    let rest = path[utf8.index(after: slash)...]
    guard PostType(rawValue: first) != nil, !rest.utf8.contains(UInt8(ascii: "/")) else {
      return false
    }
    return rest == "index.html" || isListPage(rest)
  }

  /// `halaman-2.html` and so on.
  static func isListPage(_ name: Substring) -> Bool {
    guard name.utf8.starts(with: "halaman-".utf8), name.hasSuffix(".html") else { return false }
    return name.dropFirst("halaman-".count).dropLast(".html".count).allSatisfy(\.isNumber)
  }
}

extension OutputPath {
  /// The home page of every site, and of the index.
  package static let home = SitePaths.home
  package static let archive = SitePaths.archive
  package static let profile = SitePaths.profile
  package static let broadcasts = SitePaths.broadcasts
  package static let contact = SitePaths.contact
  package static let accessibility = SitePaths.accessibility
  package static let publicInformation = SitePaths.publicInformation
  package static let notFound = SitePaths.notFound
}
