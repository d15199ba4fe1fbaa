/// What came of saving.
enum SaveOutcome {
  case saved(SavedChange)
  /// It lies in the KIM's wastebasket.
  case removed(Removal)
  /// Somebody else has saved it: its text and its mark now.
  case changed(text: String, mark: String)

  /// Nil where nothing was saved.
  var change: SavedChange? {
    switch self {
    case .saved(let change): change
    case .removed(let removal): removal.change
    case .changed: nil
    }
  }
}
