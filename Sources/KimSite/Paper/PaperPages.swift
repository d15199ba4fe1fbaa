import KimModel
import KimPages
import KimTheme

/// What a KIM prints, signs and hangs up: a poster, a screen for the village's office, and a sheet
/// for each year. They have a style sheet of their own, and no menu.
struct PaperPages {
  let site: Site
  let frame: SiteFrame
  let stylesheet: Asset?
  /// The picture that leads to the site; nil while that has no address.
  let code: Asset?

  /// The pages, and the files that they show.
  var outputs: [Output] {
    var outputs: [Output] = []
    if site.hasPoster {
      let chatCode = SiteCode(site: site).chat
      let poster = PosterPage(site: site, frame: frame, code: code, chatCode: chatCode)
      outputs.append(poster.output(stylesheet: stylesheet?.path))
      if let chat = chatCode { outputs.append(Output(chat.path, .bytes(chat.bytes))) }
    }
    if site.hasBoard {
      let board = BoardPage(site: site, frame: frame, code: code)
      outputs.append(board.output(stylesheet: stylesheet?.path))
    }
    outputs += site.years.map { year in
      YearPage(site: site, frame: frame, code: code, year: year)
        .output(stylesheet: stylesheet?.path)
    }
    if let stylesheet, !outputs.isEmpty {
      outputs.append(Output(stylesheet.path, .bytes(stylesheet.bytes)))
    }
    return outputs
  }

  /// What a profile leads to.
  static func links(of site: Site) -> [LinkView] {
    var links: [LinkView] = []
    if site.hasPoster {
      links.append(LinkView(label: site.texts[.posterAjakan], url: SitePaths.poster.string))
    }
    if site.hasBoard {
      links.append(LinkView(label: site.texts[.layarKantor], url: SitePaths.board.string))
    }
    if let year = site.years.first {
      links.append(
        LinkView(
          label: site.texts(.lembarTahun, String(year)), url: SitePaths.year(year).string))
    }
    return links
  }
}

extension Site {
  /// A poster that says neither where to read nor whom to write to would be none.
  fileprivate var hasPoster: Bool {
    (home != nil || profile.whatsapp != nil) && isFree(SitePaths.poster)
  }

  fileprivate var hasBoard: Bool { !posts.isEmpty && isFree(SitePaths.board) }

  /// Those that have posts, the latest first.
  fileprivate var years: [Int] { Set(posts.map(\.date.first.year)).sorted(by: >) }

  /// Whether no writer has put a page there, or a way from a former address.
  private func isFree(_ path: OutputPath) -> Bool {
    !pages.contains { $0.path == path }
      && !posts.contains { $0.fields.aliases.contains(path) }
  }

  /// Its address as people type it, which lines may break behind its slashes and at no hyphen.
  var typedAddress: String {
    guard let home else { return "" }
    let parts = home.string.split(separator: "/", omittingEmptySubsequences: true).dropFirst()
    return parts.joined(separator: "/\u{200B}").replacing("-", with: "-\u{2060}")
  }
}
