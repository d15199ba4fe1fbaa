import KimModel
import KimPages

extension PublishedFile {
  /// `PDF, 850 kB`.
  var kindAndSize: String {
    let ending = path.string.split(separator: ".").last?.uppercased() ?? ""
    guard let byteCount else { return ending }
    return "\(ending), \(NumberText.fileSize(byteCount))"
  }
}
