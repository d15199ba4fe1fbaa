import KimModel
import KimPhotos
import KimReceive
import KimSystem

/// Takes in the photos of one text: looks what they are, gives them names, and has copies made of those
/// that tell of a place or a camera, or are larger than any page shows.
struct PhotoIntake {
  private(set) var kept: [KeptPhoto] = []
  private(set) var lost: [LostPhoto] = []

  /// Kinds that can be cleaned or hold nothing, with the ends of their names.
  private static let endings: [PhotoFormat: String] = [
    .jpeg: "jpg", .png: "png", .webp: "webp", .gif: "gif", .heif: "heic",
  ]

  /// Throws a `UsageError` if a photo has to be cleaned and cannot be here, and a `DiskError`.
  ///
  /// - Parameters:
  ///   - folder: where the files are that photos name; nil where there is none.
  ///   - isExact: whether each is kept, also one that is the same as another.
  init(
    _ photos: [ReceivedPhoto], beside folder: TypedPath?, limit: Int, isExact: Bool
  ) throws {
    for photo in photos {
      switch try Self.bytes(of: photo, beside: folder, limit: limit) {
      case .success(let bytes):
        if !isExact, let same = kept.firstIndex(where: { $0.bytes == bytes }) {
          kept[same].copies.append(photo.name)
          lost.append(LostPhoto(name: photo.name, reason: .copy(of: kept[same].given)))
        } else {
          add(photo.name, bytes)
        }
      case .failure(let reason): lost.append(LostPhoto(name: photo.name, reason: reason))
      }
    }
    try clean()
  }

  private enum Content {
    case success([UInt8])
    case failure(LostPhoto.Reason)
  }

  private static func bytes(
    of photo: ReceivedPhoto, beside folder: TypedPath?, limit: Int
  ) throws -> Content {
    switch photo.content {
    case .bytes(let bytes):
      return bytes.count <= limit ? .success(bytes) : .failure(.tooLarge)
    case .file(let name):
      // Whoever wrote the text chose this name.
      guard let folder, !name.contains("/"), !name.hasPrefix("."), !name.utf8.contains(0) else {
        return .failure(.missing)
      }
      switch try FileBytes(reading: name, in: Folder(opening: folder.string), limit: limit) {
      case .bytes(let bytes, _): return .success(bytes)
      case .gone: return .failure(.missing)
      case .refused: return .failure(.tooLarge)
      }
    }
  }

  private mutating func add(_ given: String, _ bytes: [UInt8]) {
    do {
      let header = try PhotoHeader(parsing: bytes)
      guard let ending = Self.endings[header.format] else {
        return lost.append(LostPhoto(name: given, reason: .broken))
      }
      kept.append(
        KeptPhoto(given: given, name: "foto-\(kept.count + 1).\(ending)", bytes: bytes))
    } catch {
      lost.append(LostPhoto(name: given, reason: .broken))
    }
  }

  // MARK: Cleaning

  private mutating func clean() throws {
    guard !kept.isEmpty else { return }
    let cleaned = try ScratchFolder.with { scratch in
      for photo in kept { try scratch.put(photo.bytes, as: photo.name) }
      var survey = OriginalSurvey()
      for photo in kept { try survey.visit(scratch, photo.name, photo.name) }
      guard !survey.originals.isEmpty else { return kept }
      guard OriginalBatch.isPossible else { throw UsageError.noTool }
      let place = SourcePlace("", in: TypedPath(scratch.path))
      _ = try OriginalBatch(survey.originals, in: place, isDry: false).run()
      return try Self.reread(kept, in: scratch)
    }
    // What still tells of a place is of a kind that no copy is made of.
    for photo in cleaned where CameraTraces(in: photo.bytes).hasPlace {
      lost.append(LostPhoto(name: photo.given, reason: .hasPlace))
    }
    kept = cleaned.filter { !CameraTraces(in: $0.bytes).hasPlace }
  }
}

extension PhotoIntake {
  /// In bytes: a copy may be larger than what it is of.
  private static let largest = 100_000_000

  private static func reread(
    _ photos: [KeptPhoto], in folder: borrowing Folder
  ) throws -> [KeptPhoto] {
    var reread: [KeptPhoto] = []
    for photo in photos {
      let read = try FileBytes(reading: photo.name, in: folder, limit: largest)
      guard case .bytes(let bytes, _) = read else { continue }
      reread.append(
        KeptPhoto(given: photo.given, name: photo.name, bytes: bytes, copies: photo.copies))
    }
    return reread
  }
}

extension UsageError {
  fileprivate static var noTool: UsageError {
    UsageError(
      id: "foto kiriman memuat data kamera dan tidak dapat dibersihkan di komputer ini; pasang "
        + "paket libvips-tools (Debian, Ubuntu: sudo apt install libvips-tools), lalu jalankan "
        + "lagi",
      en: "a photo that came tells of its camera and cannot be cleaned here; install the package "
        + "libvips-tools (Debian, Ubuntu: sudo apt install libvips-tools) and run again")
  }
}
