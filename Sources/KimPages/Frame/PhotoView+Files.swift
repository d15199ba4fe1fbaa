package import KimModel
package import KimTheme

extension PhotoView {
  /// Lists show no photo larger than this, in pixels.
  package static let listWidth = 960

  /// A photo from a page that is `root` below the site's root.
  package init(
    _ files: PhotoFiles, root: String, upTo limit: Int = .max, alt: String, tone: PhotoTone?,
    caption: String? = nil, credit: String? = nil
  ) {
    let shown = files.fallback
    self.init(
      url: root + shown.path.string, sourceSet: files.sourceSet(root: root, upTo: limit),
      largeUrl: root + files.largest.path.string, width: String(shown.width),
      height: String(shown.height), alt: alt, tone: tone?.className ?? "",
      caption: caption ?? "", credit: credit ?? "", hasCaption: caption != nil || credit != nil)
  }
}
