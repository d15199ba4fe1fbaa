/// What is known of a photo's pixels.
package enum PhotoState: Sendable, Hashable {
  /// Nobody has looked at them: pages name its renditions by formula, and the workspace makes them.
  case unseen
  case ready(PhotoTone?)
  /// There is one picture of it so far, of middle size; a later build makes the others.
  case early(PhotoTone?)
  /// Its header says that no picture can be made of it; whoever read it has said so.
  case refused
  /// No picture came of it.
  case broken

  package var isEarly: Bool {
    if case .early = self { true } else { false }
  }
}
