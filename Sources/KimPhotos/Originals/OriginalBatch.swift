import KimDiagnostics
import KimModel
package import KimSystem

/// Replaces a few originals of one site by copies: turned, of at most 2,048 pixels, in sRGB and
/// without metadata.
///
/// The copies are made apart, as a build makes its pictures, and opened once more. An original is
/// replaced only by a copy that is whole, and only if it is still the file that the copy was made of.
package struct OriginalBatch: Sendable {
  package let originals: [Original]
  package let place: SourcePlace
  /// Whether the copies are made and thrown away.
  package let isDry: Bool

  package init(_ originals: [Original], in place: SourcePlace, isDry: Bool) {
    self.originals = originals
    self.place = place
    self.isDry = isDry
  }

  /// Whether copies of photos can be made on this machine.
  package static var isPossible: Bool { VipsCall.isInstalled }

  /// Throws a `DiskError` if the machine is to blame; what is replaced by then stays.
  package func run() throws -> CleanedOriginals {
    try ScratchFolder.with { scratch in
      var cleaned = CleanedOriginals()
      let source = try place.open()
      let fetched = try fetch(from: source, into: scratch, &cleaned)
      let failures = try OriginalCopies(photos: fetched.map(\.original))
        .failures(in: scratch)
      for (original, stamp) in fetched {
        guard let copy = try copy(of: original, in: scratch, failures) else {
          cleaned.add(
            obstacle(failures.broken.contains(original.hash) ? .broken : .failed, original))
          continue
        }
        try exchange(original, stamp, for: copy, in: source, &cleaned)
      }
      return cleaned
    }
  }

  private func obstacle(_ obstacle: CleaningObstacle, _ original: Original) -> Diagnostic {
    .notCleaned(original, at: place.path.appending(original.path).string, because: obstacle)
  }

  /// Copies those over that can be written, under names of ours.
  private func fetch(
    from source: borrowing Folder, into scratch: borrowing Folder, _ cleaned: inout CleanedOriginals
  ) throws(DiskError) -> [(original: Original, stamp: FileStamp)] {
    var fetched: [(original: Original, stamp: FileStamp)] = []
    for original in originals {
      let folder = try source.folder(at: original.folders)
      if let obstacle = original.obstacle {
        cleaned.add(self.obstacle(obstacle, original))
      } else if folder.status(of: original.name)?.isProtected ?? false {
        cleaned.add(obstacle(.protected, original))
      } else if case .bytes(let bytes, let stamp) = try FileBytes(
        reading: original.name, in: folder, limit: OriginalSurvey.longest),
        Fingerprint(of: bytes).string == original.hash
      {
        try scratch.put(bytes, as: OriginalCopies.input(original.hash))
        fetched.append((original, stamp))
      } else {
        cleaned.add(obstacle(.changed, original))
      }
    }
    return fetched
  }

  /// The whole copy, without any trace; nil if there is none.
  private func copy(
    of original: Original, in scratch: borrowing Folder, _ failures: VipsFailures
  ) throws(DiskError) -> [UInt8]? {
    guard case .picture(let format, let width, let height) = original.content else {
      let bytes = try Self.bytes(OriginalCopies.input(original.hash), in: scratch)
      return bytes.flatMap { DocumentPlace.removed(from: $0) }
    }
    guard !failures.contains(original.hash),
      var bytes = try Self.bytes(OriginalCopies.output(original.hash, format), in: scratch)
    else { return nil }
    if format == .webp { bytes = BareWebP.bytes(of: bytes) ?? [] }
    return CopyCheck(format: format, width: width, height: height).isLike(bytes) ? bytes : nil
  }

  private func exchange(
    _ original: Original, _ stamp: FileStamp, for copy: [UInt8], in source: borrowing Folder,
    _ cleaned: inout CleanedOriginals
  ) throws(DiskError) {
    guard original.traces.isThere || copy.count < original.byteCount else {
      return cleaned.add(obstacle(.larger, original))
    }
    do {
      let folder = try source.folder(at: original.folders)
      let isDone = isDry ? true : try folder.exchange(original.name, for: copy, ifStill: stamp)
      guard isDone else { return cleaned.add(obstacle(.changed, original)) }
      cleaned.add(original, replacedBy: copy)
    } catch {
      guard error.isAboutOneFile || error.isNotAFolder else { throw error }
      cleaned.add(obstacle(.protected, original))
    }
  }

  private static func bytes(
    _ name: String, in folder: borrowing Folder
  ) throws(DiskError) -> [UInt8]? {
    let read = try FileBytes(reading: name, in: folder, limit: OriginalSurvey.longest)
    guard case .bytes(let bytes, _) = read else { return nil }
    return bytes
  }
}

extension Original {
  private var names: [String] { path.split(separator: "/").map(String.init) }
  fileprivate var name: String { names.last ?? path }
  /// Those that it lies in, from the site's folder.
  fileprivate var folders: [String] { names.dropLast() }
}
