package import KimModel
package import KimTheme

extension PhotoView {
  /// What lists and galleries choose from, in pixels of width.
  package static let small = 0...960
  /// What a photo as wide as the page chooses from: even a cheap phone's screen has 700 pixels.
  package static let large = 481...Int.max

  /// A photo from a page that is `root` below the site's root.
  package init(
    _ files: PhotoFiles, root: String, in widths: ClosedRange<Int>, alt: String, tone: PhotoTone?,
    caption: String? = nil, credit: String? = nil
  ) {
    let shown = files.fallback
    self.init(
      url: root + shown.path.string, sourceSet: files.sourceSet(root: root, in: widths),
      largeUrl: root + files.largest.path.string, width: String(shown.width),
      height: String(shown.height), alt: alt, tone: tone?.className ?? "",
      isTall: shown.height > shown.width,
      caption: caption ?? "", credit: credit ?? "", hasCaption: caption != nil || credit != nil)
  }
}
