package import KimModel
import KimSystem

/// A photo of a site's folder as its owner handed it in, or a document that can hold a place.
package struct Original: Sendable, Hashable {
  package enum Content: Sendable, Hashable {
    /// In pixels, as it is shown.
    case picture(PhotoFormat, width: Int, height: Int)
    case document
    /// No picture that can be opened.
    case broken
  }

  /// Below the site's folder.
  package let path: String
  package let content: Content
  package let byteCount: Int
  package let traces: CameraTraces
  /// Whether it shows several pictures one after another.
  let isMoving: Bool
  let hash: String

  /// In pixels: what a page shows at most, with a little to spare.
  package static let longestSide = 2048
  /// The formats that are written; others stay as they are.
  package static let written: Set<PhotoFormat> = [.jpeg, .png, .webp]

  init(path: String, photo bytes: [UInt8]) {
    self.path = path
    byteCount = bytes.count
    hash = Fingerprint(of: bytes).string
    traces = CameraTraces(in: bytes)
    let format = PhotoHeader.format(of: bytes)
    isMoving = format == .gif || MovingPicture.isFound(in: bytes, format)
    do {
      let header = try PhotoHeader(parsing: bytes)
      content = .picture(header.format, width: header.width, height: header.height)
    } catch {
      content = .broken
    }
  }

  init(path: String, document bytes: [UInt8]) {
    self.path = path
    byteCount = bytes.count
    hash = Fingerprint(of: bytes).string
    traces = CameraTraces(hasPlace: DocumentPlace.isRemovable(from: bytes))
    isMoving = false
    content = .document
  }

  package var isLarge: Bool {
    guard case .picture(let format, let width, let height) = content, format != .svg else {
      return false
    }
    return max(width, height) > Self.longestSide
  }

  /// Whether a copy without the camera's words, or a smaller one, would do as well.
  package var needsCleaning: Bool { isLarge || traces.hasPlace || traces.hasCamera }

  /// Why no copy of it is written; nil where one is.
  var obstacle: CleaningObstacle? {
    switch content {
    case .document: nil
    case .broken: .broken
    case .picture(let format, _, _):
      isMoving ? .moving : Self.written.contains(format) ? nil : .format
    }
  }
}
