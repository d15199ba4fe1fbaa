import KimContent
import KimModel
import KimTheme

extension Post {
  /// The title as it stands alone, in a messenger or among results: a claim that was checked has its
  /// verdict before it, `[HOAKS] Bantuan lewat tautan`, or it would be spread once more.
  func sharedTitle(_ texts: Texts) -> String {
    guard type == .klarifikasi else { return title }
    let safe = checkedAddresses?.broken(in: title) ?? title
    let verdict = (details as? Clarification)?.verdict
    let label = verdict.map(texts.label) ?? texts[.cekFakta]
    return Self.begins(title, with: label) ? safe : "[\(label.uppercased())] \(safe)"
  }

  /// Whether a title tells the verdict before the claim: by its first words. "Hoaks" means nothing else
  /// among the first three.
  private static func begins(_ title: String, with label: String) -> Bool {
    let words = title.lowercased().split { !$0.isLetter }.prefix(3)
      .map { $0 == "hoax" ? "hoaks" : String($0) }
    let wanted = label.lowercased().split(separator: " ").map(String.init)
    return words.starts(with: wanted) || wanted == ["hoaks"] && words.contains("hoaks")
  }
}
