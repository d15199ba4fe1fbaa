import KimDiagnostics
import KimSystem

/// What a click on a message changes: its mend, where that needs no decision.
struct ProblemMend {
  private let edit: Mend.Edit
  private let place: Place
  private let root: TypedPath
  let file: ContentFile

  /// Nil for a problem whose mend is an example, another name, or outside of KIM's texts.
  init?(of problem: Diagnostic, in root: TypedPath) {
    guard case .edit(let edit) = problem.mend, !edit.isExample, problem.place.excerpt != nil,
      let file = ContentFile(shown: problem.place.path, in: root)
    else { return nil }
    self.edit = edit
    self.file = file
    self.root = root
    place = problem.place
  }

  /// Changes the file, unless its line is another one by now.
  func apply() throws(DiskError) -> ContentFile.Outcome {
    try file.change(in: root) { MendedText($0, edit, of: place)?.bytes }
  }
}
