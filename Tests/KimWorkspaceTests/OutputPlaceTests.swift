import KimSystem
import KimTestSupport
import Testing

@testable import KimWorkspace

struct OutputPlaceTests {
  private func check(_ output: String, _ root: String) throws {
    try TemporaryFolder.with { folder in
      try folder.folder("kerja/sites/kim")
      try folder.folder("kerja/public")
      try folder.link("kerja/tautan", to: "sites")
      try folder.link("isi", to: "kerja/sites")
      try OutputPlace.check(
        TypedPath(folder.full(output)), against: TypedPath(folder.full(root)))
    }
  }

  @Test(arguments: [
    ("kerja/public", "kerja/sites"), ("kerja/belum/ada", "kerja/sites"),
    ("kerja/sites-publik", "kerja/sites"), ("public", "isi"),
  ])
  func `folders apart are fine`(_ output: String, _ root: String) throws {
    try check(output, root)
  }

  @Test(arguments: [
    ("kerja/sites", "kerja/sites"), ("kerja/sites/public", "kerja/sites"),
    ("kerja/sites/kim/belum/ada", "kerja/sites"), ("kerja/tautan/x", "kerja/sites"),
    ("kerja/public/../sites/x", "kerja/sites"), ("kerja", "kerja/sites"), ("", "kerja/sites"),
    ("kerja", "isi"), ("kerja/sites/x", "isi"),
  ])
  func `one folder inside the other is misuse`(_ output: String, _ root: String) {
    #expect(throws: UsageError.self) { try check(output, root) }
  }
}
