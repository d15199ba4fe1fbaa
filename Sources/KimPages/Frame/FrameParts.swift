import KimModel
import KimTemplate
import KimTheme

/// What a frame says on all of its pages; only the way to the root differs.
struct FrameParts: Sendable {
  let name: String
  let place: String
  let motto: String
  let address: String
  let mentor: String
  let contact: String
  let logo: Photo?
  let menu: [SiteFrame.Entry]
  let foot: [SiteFrame.Entry]
  let addresses: SiteAddresses?

  /// The parts as all pages of one folder show them, made into records once.
  struct Shown: Sendable {
    let site: Prepared<IdentityView>
    let foot: [Prepared<LinkView>]
    /// Each entry as other pages show it, and as its own do.
    fileprivate let menu: [(path: OutputPath?, plain: Prepared<LinkView>, own: Prepared<LinkView>)]

    /// The menu as a page shows it.
    ///
    /// - Parameter section: the entry that the page belongs to.
    func menu(section: OutputPath?) -> MenuRows {
      MenuRows(
        menu.map { entry in
          let isCurrent = entry.path != nil && entry.path == section
          return (isCurrent ? entry.own : entry.plain, isCurrent)
        })
    }
  }

  /// - Parameters:
  ///   - root: where the site's pages are, seen from the page.
  ///   - files: where its files are.
  func shown(root: String, files: String) -> Shown {
    Shown(
      site: Prepared(identity(root: root, files: files)),
      foot: foot.map { Prepared(link($0, root: root, section: nil)) },
      menu: menu.map { entry in
        (
          entry.path, Prepared(link(entry, root: root, section: nil)),
          Prepared(link(entry, root: root, section: entry.path))
        )
      })
  }

  private func identity(root: String, files: String) -> IdentityView {
    IdentityView(
      name: name, initial: initial, place: place, motto: motto,
      logo: logo.map {
        let file = $0.files.logo
        return PhotoView(
          url: files + file.path.string, width: String(file.width), height: String(file.height),
          alt: "")
      },
      address: address, mentor: mentor, contactUrl: contact, homeUrl: root + SitePaths.home.string)
  }

  var initial: String { SiteMark.initial(of: name) }

  func link(_ entry: SiteFrame.Entry, root: String, section: OutputPath?) -> LinkView {
    switch entry.target {
    case .page(let path):
      LinkView(label: entry.label, url: root + path.string, isCurrent: path == section)
    case .address(let url):
      LinkView(label: entry.label, url: url, isExternal: true)
    case .index(let path):
      LinkView(label: entry.label, url: addresses?.url(ofIndexPath: path, toRoot: root) ?? path)
    }
  }
}

extension SiteFrame.Entry {
  /// The page of this site that it leads to.
  fileprivate var path: OutputPath? { if case .page(let path) = target { path } else { nil } }
}
