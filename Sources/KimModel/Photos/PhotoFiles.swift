/// The files that a photo is published as: names and sizes by formula, so that pages can be laid
/// out, by this site and by the index, before the first of them is made.
package struct PhotoFiles: Sendable, Hashable {
  package struct File: Sendable, Hashable {
    package let slot: PhotoSlot
    package let path: OutputPath
    /// In pixels.
    package let width: Int
    package let height: Int
  }

  /// `foto/panen.3f2a9c11d0`: what the names of all have in common.
  package let stem: OutputPath
  /// Of the photo as it was taken, in pixels as it is shown.
  package let width: Int
  package let height: Int
  /// Whether there is only the JPEG of middle size so far: it then stands for all the others.
  package let isEarly: Bool

  package init(stem: OutputPath, width: Int, height: Int, isEarly: Bool = false) {
    self.stem = stem
    self.isEarly = isEarly
    self.width = max(width, 1)
    self.height = max(height, 1)
  }

  /// What a page chooses from, the smallest first: `foto/panen.3f2a9c11d0-480.webp`.
  package var variants: [File] {
    isEarly
      ? [fallback] : PhotoSlot.variants(of: (width, height)).map { file($0, ending: ".webp") }
  }

  /// A JPEG of middle size.
  package var fallback: File { file(isEarly ? .early : .fallback, ending: ".jpg") }

  /// What "large" links lead to.
  package var largest: File { variants.last ?? fallback }

  package var share: File { isEarly ? fallback : file(.share, ending: "x630.jpg") }

  package var logo: File { file(.logo, ending: ".png") }

  /// `foto/a-480.webp 480w,foto/a-960.webp 960w`, from a page that is `root` below the site.
  ///
  /// Without those that are too wide or too narrow for their place, but with one at least.
  package func sourceSet(root: String, in widths: ClosedRange<Int> = 0...Int.max) -> String {
    var files = variants
    while files.count > 1, let last = files.last, last.width > widths.upperBound {
      files.removeLast()
    }
    while files.count > 1, let first = files.first, first.width < widths.lowerBound {
      files.removeFirst()
    }
    return files.map { "\(root)\($0.path) \($0.width)w" }.joined(separator: ",")
  }

  private func file(_ slot: PhotoSlot, ending: String) -> File {
    let size = slot.size(of: (width, height))
    return File(
      slot: slot, path: stem.appending(suffix: "-\(size.width)", ending), width: size.width,
      height: size.height)
  }
}
