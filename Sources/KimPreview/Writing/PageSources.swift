import KimModel
import KimSiteWork
import KimSystem

/// Which post a page of the build is of, and where a post is shown.
struct PageSources {
  let root: TypedPath
  let output: TypedPath

  /// The KIM that a page belongs to; nil for the index.
  func site(of names: [String]) -> SiteID? {
    do {
      guard let root = try Folder.existing(root) else { return nil }
      for count in stride(from: names.count, to: 0, by: -1) {
        let path = names.prefix(count).joined(separator: "/")
        if root.status(of: path + "/kim.yml")?.kind == .file { return SiteID(path) }
      }
    } catch {
      // Nothing is known of a root that cannot be opened; the rounds tell why.
    }
    return nil
  }

  /// The path below the content root of the post that a page shows; nil for other pages.
  func post(of names: [String]) throws(DiskError) -> String? {
    guard let site = site(of: names), let state = try OutputReader.lastState(of: site, in: output),
      let path = OutputPath(
        names.dropFirst(site.string.split(separator: "/").count)
          .joined(separator: "/")),
      let source = state.outputs[path] ?? nil
    else { return nil }
    let post = "\(site)/\(source)"
    return try ContentFile(post)?.open(in: root) == nil ? nil : post
  }

  /// The address of a post's page, from the root of the server; nil while none is built.
  func address(of post: String) throws(DiskError) -> String? {
    guard let opened = try ContentFile(post)?.open(in: root),
      let site = SiteID(opened.id), let state = try OutputReader.lastState(of: site, in: output)
    else { return nil }
    let pages = state.outputs.filter {
      $0.value == opened.source && $0.key.string.hasSuffix(".html")
    }
    .keys.sorted()
    // Of several the others lead to the first: addresses that it had before.
    let own = pages.first { page in
      PostType(rawValue: String(page.string.prefix { $0 != "/" })) != nil
    }
    return (own ?? pages.first).map { "/\(site)/\($0.string)" }
  }
}
