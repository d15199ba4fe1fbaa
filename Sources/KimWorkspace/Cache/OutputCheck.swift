import Glibc
import KimModel

/// Compares the output folder with what a build left in it.
struct OutputCheck: ~Copyable {
  private let folder: Folder

  /// `path` is the output folder.
  init(_ path: TypedPath) throws(DiskError) { folder = try Folder(opening: path.string) }

  /// The files as they are now; a missing one has a stamp that no file has.
  func files(at paths: some Sequence<String>) -> [OutputFile] {
    paths.map { OutputFile(path: $0, stamp: folder.status(of: $0)?.stamp ?? .unknown) }
  }

  /// Whether all are there, and nobody has changed one since.
  func areUntouched(_ files: [OutputFile]) -> Bool {
    files.allSatisfy { file in
      guard let stamp = folder.status(of: file.path)?.stamp else { return false }
      return OutputFile(path: file.path, stamp: stamp) == file
    }
  }
}
