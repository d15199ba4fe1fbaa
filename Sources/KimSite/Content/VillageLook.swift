import KimModel
import KimPages
import KimTheme

extension Site {
  /// The classes of its region's pattern. Class names have no blanks: `pucuk rebung` is one of two
  /// words.
  var motifClasses: String {
    let motif = profile.motif ?? Motif(of: profile.code)
    let name = motif.rawValue.replacing(" ", with: "-")
    return "motif-\(name) ragam-\(Motif.variant(of: profile.code))"
  }

  /// The wide photo of its place, seen from pages in its root.
  var coverView: PhotoView? {
    guard let cover = profile.cover, !cover.isBroken else { return nil }
    return PhotoView(cover.files, root: "", in: PhotoView.large, alt: "", tone: cover.tone)
  }
}
