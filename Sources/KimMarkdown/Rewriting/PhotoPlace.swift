/// Where a photo of a text stands, which says how wide it is shown.
enum PhotoPlace {
  case figure, gallery, text

  /// What `sizes` says: as wide as the column of text at most, in a gallery half of it.
  var sizes: Markup.Literal {
    switch self {
    case .figure, .text: "min(46em,100vw)"
    case .gallery: "min(23em,50vw)"
    }
  }
}
