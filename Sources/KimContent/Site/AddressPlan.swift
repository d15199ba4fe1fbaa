import KimDiagnostics
import KimModel

/// Gives every post and page of a site its address.
///
/// Who was at an address stays there. Else it goes to a page, then to the post whose `slug` names
/// it, then to the first path by its bytes; other posts get a name beside it. The same sources and
/// the book of what came of them give the same addresses again.
struct AddressPlan {
  /// The claims of posts and pages: what is left is for aliases.
  private(set) var claims: OutputClaims
  /// The addresses of the posts, by their sources.
  private(set) var paths: [String: OutputPath] = [:]
  /// Posts and pages that cannot be published where they have to be.
  private(set) var broken: Set<String> = []
  private(set) var diagnostics = Diagnostics()
  private let book: AddressBook
  /// What some source wishes before all else.
  private var wishes: Set<OutputPath>
  /// The next number to try after a name.
  private var numbers: [OutputPath: Int] = [:]

  /// - Parameter failing: posts and pages that will not be published after all.
  init(
    _ claimants: AddressClaimants, book: AddressBook, failing: Set<String> = [],
    claims: OutputClaims
  ) {
    self.book = book
    self.claims = claims
    wishes = Set(claimants.posts.map(\.addresses.wish))
      .union(claimants.waiting.map(\.addresses.wish)).union(claimants.pages.map(\.path))
    for failed in claimants.failed { hold(failed.source, besides: failed.aliases) }
    for post in claimants.posts where failing.contains(post.source) {
      hold(post.source, besides: post.frontMatter.fields.aliases)
    }
    for post in claimants.waiting {
      if let path = kept(post) { self.claims.hold(path, for: post.source) }
    }
    refuse(claimants)
    keep(claimants.posts)
    place(claimants.pages)
    keepGiven(claimants.posts)
    fulfil(claimants.posts)
    for post in open(claimants.posts) { give(post) }
    for post in claimants.posts { tell(post) }
  }

  // MARK: Those that exist and are not published

  /// Keeps the last pages of a broken source from being replaced by another's.
  private mutating func hold(_ source: String, besides aliases: [OutputPath]) {
    for path in book.paths(of: source) where !aliases.contains(path) {
      claims.hold(path, for: source)
    }
  }

  /// Refuses posts whose writers chose the same name, all but one, and those at the site's own
  /// addresses.
  private mutating func refuse(_ claimants: AddressClaimants) {
    var first: [OutputPath: String] = [:]
    for failed in claimants.failed {
      guard let wish = failed.wish, claims.owner(of: wish) == failed.source else { continue }
      first[wish] = failed.source
    }
    let explicit = claimants.posts.filter(\.addresses.isExplicit)
    for rank in 0...2 {
      for post in explicit where self.rank(of: post) == rank && first[post.addresses.wish] == nil {
        first[post.addresses.wish] = post.source
      }
    }
    for post in claimants.posts {
      let wish = post.addresses.wish
      if claims.isReserved(wish) {
        diagnostics.add(.reserved(post.markdown.start, wish))
      } else if post.addresses.isExplicit, let owner = first[wish], owner != post.source {
        diagnostics.add(.taken(post.markdown.start, wish, by: claims.shown(owner)))
      } else {
        continue
      }
      broken.insert(post.source)
      hold(post.source, besides: post.frontMatter.fields.aliases)
    }
  }

  private func rank(of post: ParsedPost) -> Int {
    let paths = pages(of: post)
    if post.addresses.own(among: paths) != nil { return 0 }
    return post.addresses.given(among: paths) != nil ? 1 : 2
  }

  // MARK: Those that have an address

  /// What a post names as its former address, it does not want to keep.
  private func pages(of post: ParsedPost) -> [OutputPath] {
    let paths = book.paths(of: post.source)
    let aliases = post.frontMatter.fields.aliases
    return aliases.isEmpty ? paths : paths.filter { !aliases.contains($0) }
  }

  /// A writer who chose a name gets it as soon as it is free; others stay where they are.
  private func kept(_ post: ParsedPost) -> OutputPath? {
    let paths = pages(of: post)
    return post.addresses.own(among: paths)
      ?? (post.addresses.isExplicit ? nil : post.addresses.given(among: paths))
  }

  private mutating func keep(_ posts: [ParsedPost]) {
    for post in open(posts) {
      if let path = kept(post) { take(path, for: post) }
    }
  }

  private mutating func keepGiven(_ posts: [ParsedPost]) {
    for post in open(posts) where claims.owner(of: post.addresses.wish) != nil {
      if let path = post.addresses.given(among: pages(of: post)) { take(path, for: post) }
    }
  }

  private mutating func place(_ pages: [ParsedPage]) {
    let isKept = pages.map { book.paths(of: $0.source).contains($0.path) }
    for keeps in [true, false] {
      for (page, wasThere) in zip(pages, isKept) where wasThere == keeps {
        let isFree = claims.claim(
          page.path, for: page.source, at: page.markdown.start, diagnostics: &diagnostics)
        if !isFree { broken.insert(page.source) }
      }
    }
  }

  // MARK: Those that have none

  private func open(_ posts: [ParsedPost]) -> [ParsedPost] {
    posts.filter { paths[$0.source] == nil && !broken.contains($0.source) }
  }

  private mutating func fulfil(_ posts: [ParsedPost]) {
    for isExplicit in [true, false] {
      for post in open(posts) where post.addresses.isExplicit == isExplicit {
        take(post.addresses.wish, for: post)
      }
    }
  }

  /// Gives a post a name beside the one that it wished.
  private mutating func give(_ post: ParsedPost) {
    for path in post.addresses.named where !wishes.contains(path) && take(path, for: post) {
      return
    }
    let wish = post.addresses.wish
    var number = numbers[wish] ?? 2
    while wishes.contains(post.addresses.numbered(number))
      || !take(post.addresses.numbered(number), for: post)
    { number += 1 }
    numbers[wish] = number + 1
  }

  @discardableResult
  private mutating func take(_ path: OutputPath, for post: ParsedPost) -> Bool {
    guard !claims.isReserved(path),
      claims.owner(of: path) == post.source || claims.hold(path, for: post.source)
    else { return false }
    paths[post.source] = path
    return true
  }

  private mutating func tell(_ post: ParsedPost) {
    let wish = post.addresses.wish
    guard let path = paths[post.source], path != wish, let owner = claims.owner(of: wish),
      owner != post.source
    else { return }
    diagnostics.add(.twin(post.markdown, wish, of: claims.shown(owner), at: path))
  }
}

/// All sources of a site that may be at an address, each in the order of its path.
struct AddressClaimants {
  var posts: [ParsedPost] = []
  var pages: [ParsedPage] = []
  /// Posts that wait for their day.
  var waiting: [ParsedPost] = []
  var failed: [FailedSource] = []
}

/// A file that is there and cannot be published, with what could be read of it.
struct FailedSource {
  let source: String
  var aliases: [OutputPath] = []
  /// The address that its `slug` names.
  var wish: OutputPath?
}

extension Diagnostic {
  fileprivate static func twin(
    _ markdown: MarkdownFile, _ wish: OutputPath, of owner: String, at path: OutputPath
  ) -> Diagnostic {
    let name = path.string.dropFirst((path.topFolder?.count ?? -1) + 1).dropLast(".html".count)
    return Diagnostic(
      .warning, code: "site/twin-address", at: markdown.start,
      id: "alamat \(wish) sudah dipakai oleh \(owner), jadi tulisan ini terbit di \(path)",
      en: "\(wish) is already taken by \(owner), so this post is published at \(path)",
      hint: LocalizedText(
        id: "untuk memakai alamat itu seterusnya, tambahkan baris slug: \(name) "
          + (markdown.hasFences ? "di antara garis '---'" : "di bawah judul dan tanggal"),
        en: "to have that address for good, add a line slug: \(name) "
          + (markdown.hasFences ? "between the lines '---'" : "below title and day")),
      mend: markdown.mend(adding: "slug: \(name)", isExample: false))
  }
}
