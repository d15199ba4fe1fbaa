import KimModel
import KimPages
import KimTemplate
import KimTheme

/// Former addresses of posts, each a small page that leads to the present one.
struct RedirectPages {
  let site: Site
  let frames: SiteFrames

  var outputs: [Output] {
    site.posts.flatMap { post in post.fields.aliases.map { redirect(from: $0, to: post) } }
  }

  private func redirect(from alias: OutputPath, to post: Post) -> Output {
    let frame = frames.frame(of: post)
    let head = PageHead(
      path: alias, title: post.title, description: post.summary, isHidden: true)
    return frame.page(
      .redirect, head,
      Record(
        RedirectView(
          title: post.title, url: alias.link(to: post.path),
          canonical: frame.canonical(post.path) ?? "")),
      source: post.source)
  }
}
