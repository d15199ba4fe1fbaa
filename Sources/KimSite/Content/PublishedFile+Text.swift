import KimModel
import KimTheme

extension PublishedFile {
  /// `PDF, 850 kB`.
  func kindAndSize(_ texts: Texts) -> String {
    let ending = path.string.split(separator: ".").last?.uppercased() ?? ""
    guard let byteCount else { return ending }
    return "\(ending), \(texts.fileSize(byteCount))"
  }
}
