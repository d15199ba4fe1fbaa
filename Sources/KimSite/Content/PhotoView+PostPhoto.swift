import KimModel
import KimPages
import KimTheme

extension PhotoView {
  /// A photo of a post, from a page that is `root` below the site's root.
  init(_ post: PostPhoto, root: String, in widths: ClosedRange<Int>) {
    guard !post.photo.isBroken else {
      self.init(url: "", width: "", height: "", alt: post.alt, isBroken: true)
      return
    }
    self.init(
      post.photo.files, root: root, in: widths, alt: post.alt, tone: post.photo.tone,
      caption: post.caption,
      credit: post.credit)
  }
}
