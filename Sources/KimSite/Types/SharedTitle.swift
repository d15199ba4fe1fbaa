import KimContent
import KimModel

extension Post {
  /// The title as it stands alone, in a messenger or among results: a claim that was checked has its
  /// verdict before it, `[HOAKS] Bantuan lewat tautan`, or it would be spread once more.
  var sharedTitle: String {
    guard type == .klarifikasi, let verdict = (details as? Clarification)?.verdict else {
      return title
    }
    let words = title.lowercased().replacing("hoax", with: "hoaks")
    guard !words.contains(verdict.label.lowercased()) else { return title }
    return "[\(verdict.label.uppercased())] \(title)"
  }
}
