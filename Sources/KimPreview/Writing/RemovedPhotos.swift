import KimModel
import KimSystem

/// Photos that a text does not name any more: they go to the wastebasket, unless another text names them.
enum RemovedPhotos {
  /// Returns the paths below the KIM's folder of those that went there.
  static func discard(
    _ names: [String], of opened: borrowing ContentFile.Opened
  ) throws(DiskError) -> [String] {
    var gone: [String] = []
    for name in names {
      guard let photo = try NamedPhoto(name, in: opened.source, of: opened.site),
        try !PhotoNamers(photo).isNamed(in: opened.site)
      else { continue }
      let basket = try Wastebasket(of: opened.site)
      let flat = photo.path.replacing("/", with: "-")
      _ = try basket.take(photo.name, from: photo.openFolder(in: opened.site), as: flat)
      gone.append(photo.path)
    }
    return gone
  }
}
