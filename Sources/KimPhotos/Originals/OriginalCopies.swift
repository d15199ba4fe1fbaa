import KimModel
import KimSystem

/// Has the copies of some originals made, and each opened once more.
struct OriginalCopies {
  let photos: [Original]

  static func input(_ hash: String) -> String { "\(hash).foto" }

  static func output(_ hash: String, _ format: PhotoFormat) -> String {
    "\(hash).\(format.rawValue)"
  }

  private static func pixel(_ hash: String) -> String { "\(hash)-periksa.ppm" }

  /// Those of which no whole copy came.
  func failures(in folder: borrowing Folder) throws -> VipsFailures {
    var failures = VipsFailures()
    for format in Original.written.sorted(by: { $0.rawValue < $1.rawValue }) {
      let hashes = Set(photos.filter { $0.has(format) }.map(\.hash)).sorted()
      try failures.add(make(format).failures(of: hashes, in: folder))
      let made = hashes.filter { !failures.contains($0) }
      try failures.add(check(format).failures(of: made, in: folder))
    }
    return failures
  }

  private func make(_ format: PhotoFormat) -> VipsStep {
    let side = Original.longestSide
    return VipsStep(
      options: [
        "--size", "\(side)x\(side)>", "--export-profile", "srgb", "--output",
        "%s.\(format.rawValue)\(format.copySaving)",
      ],
      source: .photos, input: Self.input, output: { Self.output($0, format) },
      made: .copy(format))
  }

  /// All of a picture has to be opened to make one pixel of it.
  private func check(_ format: PhotoFormat) -> VipsStep {
    VipsStep(
      options: ["--size", "1x1!", "--output", "%s-periksa.ppm"], source: .pictures,
      input: { Self.output($0, format) }, output: Self.pixel, made: .pixel)
  }
}

extension Original {
  fileprivate func has(_ wanted: PhotoFormat) -> Bool {
    guard case .picture(let format, _, _) = content else { return false }
    return format == wanted
  }
}

extension PhotoFormat {
  /// How the tool is to save a copy that all pictures of a site will be made of.
  fileprivate var copySaving: String {
    switch self {
    case .jpeg: "[strip,Q=88,optimize-coding]"
    case .webp: "[strip,Q=88]"
    case .png, .gif, .tiff, .bmp, .heif, .svg: "[strip]"
    }
  }
}
