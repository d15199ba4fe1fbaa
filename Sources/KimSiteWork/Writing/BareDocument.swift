import KimPhotos
import KimSystem

/// A site's document as it is published: without the place that a camera put into it.
enum BareDocument {
  /// In bytes: longer documents are published as they are.
  private static let longest = 256 << 20

  /// Nil for a document that is published as it is.
  static func bytes(of file: String, in place: SourcePlace) throws(DiskError) -> [UInt8]? {
    guard DocumentPlace.isPossible(in: file) else { return nil }
    return try content(of: file, in: place, limit: longest).flatMap(DocumentPlace.removed)
  }

  /// Nil for what cannot be read any more, or is longer than the limit.
  static func content(
    of file: String, in place: SourcePlace, limit: Int
  ) throws(DiskError) -> [UInt8]? {
    var names = file.split(separator: "/").map(String.init)
    let name = names.removeLast()
    do {
      let folder = try place.open().folder(at: names)
      guard case .bytes(let bytes, _) = try FileBytes(reading: name, in: folder, limit: limit)
      else { return nil }
      return bytes
    } catch {
      guard error.isAboutOneFile || error.isNotAFolder else { throw error }
      return nil
    }
  }
}
