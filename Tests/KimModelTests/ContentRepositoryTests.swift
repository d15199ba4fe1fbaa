import KimModel
import Testing

struct ContentRepositoryTests {
  @Test(arguments: [
    (
      "https://github.com/kominfo/kim/tree/main/sites", "github", "https://github.com/kominfo/kim",
      "main", "sites"
    ),
    (
      "https://github.com/kominfo/kim.git", "github", "https://github.com/kominfo/kim", "main",
      "sites"
    ),
    (
      "https://gitlab.com/kab/kominfo/kim/-/tree/utama/isi/situs", "gitlab",
      "https://gitlab.com/kab/kominfo/kim", "utama", "isi/situs"
    ),
    (
      "https://codeberg.org/kominfo/kim/src/branch/main", "gitea",
      "https://codeberg.org/kominfo/kim", "main", ""
    ),
    (
      "https://git.kab.go.id/kominfo/kim/", "gitea", "https://git.kab.go.id/kominfo/kim", "main",
      "sites"
    ),
  ])
  func `an address of a folder is read as browsers show it`(
    text: String, service: String, root: String, branch: String, folder: String
  ) throws {
    let repository = try #require(ContentRepository(text))
    #expect(repository.service.rawValue == service)
    #expect(repository.root == root)
    #expect(repository.branch == branch)
    #expect(repository.folder == folder)
  }

  @Test(arguments: [
    "http://github.com/kominfo/kim", "https://github.com/kominfo", "https://github.com",
    "javascript:alert(1)", "https://github.com/a/b\"><script>", "https://github.com/a/b/issues",
    "https://github.com/a/b/tree", "",
  ])
  func `anything else is none`(text: String) {
    #expect(ContentRepository(text) == nil)
  }
}
