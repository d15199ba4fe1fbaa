import KimModel

/// What a copy has to be to stand in for its original.
struct CopyCheck {
  let format: PhotoFormat
  /// Of the original, as it is shown.
  let width: Int
  let height: Int

  /// Whether the copy is whole, stands as the original does, and tells nothing.
  func isLike(_ copy: [UInt8]) -> Bool {
    let header: PhotoHeader
    do { header = try PhotoHeader(parsing: copy) } catch { return false }
    let scale = min(1, Double(Original.longestSide) / Double(max(width, height, 1)))
    return header.format == format && isNear(header.width, Double(width) * scale)
      && isNear(header.height, Double(height) * scale) && !CameraTraces(in: copy).isThere
  }

  /// The tool rounds to whole pixels, and never to none.
  private func isNear(_ side: Int, _ wanted: Double) -> Bool {
    side > 0 && abs(Double(side) - wanted) <= 1.5
  }
}
