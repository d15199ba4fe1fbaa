/// A part of a page with its names resolved.
indirect enum Step {
  case literal([UInt8])
  case text(Path)
  case html(Path)
  case section(Test, Path, [Step])

  /// When, and how often, a section is shown.
  enum Test {
    case shown
    case notShown
    /// Once for each record of a list.
    case each
    /// With a record, if there is one.
    case with
  }
}
