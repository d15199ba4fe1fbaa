import Foundation
import KimTestSupport

/// Pictures that were made once, for tests that are not about making them: it takes longer than all
/// the rest. They are kept beside the tests, by their content, so that later runs find them too.
enum LentPictures {
  case sampleContent, project

  /// Puts them into a cache that has not been used yet.
  func lend(to folder: TemporaryFolder, cache: String = ".kim") throws {
    let shelf = try path
    try folder.folder(cache)
    try FileManager.default.copyItem(atPath: shelf + "/foto", toPath: folder.full(cache + "/foto"))
  }

  private var path: String {
    get throws {
      switch self {
      case .sampleContent: try Self.ofSampleContent.get()
      case .project: try Self.ofProject.get()
      }
    }
  }

  private static func shelf(_ name: String) -> String {
    URL(filePath: KimCommand.path).deletingLastPathComponent().path + "/gambar-tes/" + name
  }

  private static let ofSampleContent = Result {
    let shelf = Self.shelf("contoh")
    try TemporaryFolder.with { folder in
      _ = try KimCommand(
        "build", TestTheme.repository.appending(path: "sites").path, "--themes",
        KimCommand.allThemes, "--as-of", "2026-11-21", "--cache", shelf, in: folder)
    }
    return shelf
  }

  private static let ofProject = Result {
    let shelf = Self.shelf("proyek")
    try KimProject.with(lentPictures: false) { project in
      _ = try project.build("--cache", shelf)
    }
    return shelf
  }
}
