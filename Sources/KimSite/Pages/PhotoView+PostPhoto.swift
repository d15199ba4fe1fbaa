import KimModel
import KimTheme

extension PhotoView {
  /// A photo of a post, from a page that is `root` below the site's root.
  init(_ photo: PostPhoto, root: String) {
    self.init(
      url: root + photo.photo.path.string, width: String(photo.photo.width),
      height: String(photo.photo.height), alt: photo.alt, caption: photo.caption ?? "",
      credit: photo.credit ?? "", hasCaption: photo.caption != nil || photo.credit != nil)
  }
}
