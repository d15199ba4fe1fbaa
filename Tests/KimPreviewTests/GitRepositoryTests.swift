import Foundation
import KimSystem
import KimTestSupport
import Testing

@testable import KimPreview

/// A content root in a repository of its own, with a host beside it that it is sent to, and another clone.
struct GitHouse {
  let folder: TemporaryFolder

  static func with(_ body: (GitHouse) throws -> Void) throws {
    try TemporaryFolder.with { folder in
      let house = GitHouse(folder: folder)
      try folder.write("isi/sites/kim-a/kim.yml", "nama: KIM A\n")
      try folder.write("isi/sites/kim-a/berita/lama.md", "Lama.\n")
      try folder.write("isi/catatan.txt", "satu\n")
      try GitCall(folder: folder.full(".")).expect(
        "init", "--quiet", "--bare", "-b", "main", "tuan")
      try house.begin("isi")
      let own = house.git("isi")
      try own.expect("add", ".")
      try own.expect("commit", "--quiet", "--message=Awal")
      try own.expect("remote", "add", "origin", folder.full("tuan"))
      try own.expect("push", "--quiet", "--set-upstream", "origin", "main")
      try body(house)
    }
  }

  private func begin(_ name: String) throws {
    try GitCall(folder: folder.full(".")).expect("init", "--quiet", "-b", "main", name)
    try settle(name)
  }

  private func settle(_ name: String) throws {
    for (key, value) in [("user.name", "Pengelola"), ("user.email", "pengelola@desa.example")] {
      try git(name).expect("config", key, value)
    }
  }

  func git(_ name: String) -> GitCall { GitCall(folder: folder.full(name)) }

  func repository() throws -> GitRepository {
    try GitRepository(around: TypedPath(folder.full("isi/sites")))
  }

  /// Another person's clone sends a change first.
  func sendElsewhere(_ path: String, _ text: String) throws {
    try GitCall(folder: folder.full(".")).expect("clone", "--quiet", folder.full("tuan"), "lain")
    try settle("lain")
    try folder.write("lain/\(path)", text)
    try git("lain").expect("add", ".")
    try git("lain").expect("commit", "--quiet", "--message=Orang lain")
    try git("lain").expect("push", "--quiet")
  }

  /// A post is saved and recorded.
  func record(_ path: String, _ text: String, by name: String = "Siti") throws {
    try folder.write("isi/sites/\(path)", text)
    _ = try repository().record(
      SavedChange(kind: .post, title: "Kabar", paths: [path]), by: WriterName(name))
  }

  func send() throws(GitProblem) -> Bool {
    let repository: GitRepository
    do { repository = try self.repository() } catch { throw .other("\(error)") }
    return try GitSending(repository) { (body) throws(GitProblem) in try body() }.run()
  }

  /// A hook of whoever owns a repository.
  func write(hook path: String, _ script: String) throws {
    try folder.write(path, "#!/bin/sh\n\(script)\n")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder.full(path))
  }

  /// The subjects of a branch, the newest first.
  func subjects(of name: String, _ branch: String = "main") throws -> [String] {
    try git(name).expect("log", "--format=%s", branch).split(separator: "\n").map(String.init)
  }
}

extension GitCall {
  @discardableResult
  func expect(_ arguments: String...) throws -> String {
    let answer = try run(arguments)
    guard answer.isGood else { throw GitProblem(answer) }
    return answer.output
  }
}

/// What is recorded of a save.
struct GitRepositoryTests {
  @Test func `a save is a record of its files alone, under its writer's name`() throws {
    try GitHouse.with { house in
      let folder = house.folder
      try folder.write("isi/catatan.txt", "dua\n")
      try house.git("isi").expect("add", "catatan.txt")
      try folder.write("isi/sites/kim-a/berita/lama.md", "Diubah di luar.\n")
      try folder.write("isi/sites/kim-a/berita/panen/index.md", "Panen.\n")
      try folder.write("isi/sites/kim-a/berita/panen/foto-1.jpg", "foto")
      let post = "kim-a/berita/panen/index.md"
      let isRecorded = try house.repository().record(
        SavedChange(
          kind: .newPost, title: "Panen \n raya", paths: [post, "kim-a/berita/panen"]),
        by: WriterName("Siti Aminah"))
      let git = house.git("isi")
      #expect(isRecorded)
      #expect(
        try git.expect("log", "-1", "--format=%an|%ae|%cn|%B")
          == "Siti Aminah|siti-aminah@kim.invalid|Pengelola|Tulisan baru: Panen raya\n\n\(post)\n\n"
      )
      #expect(
        try git.expect("show", "--format=", "--name-only").split(separator: "\n") == [
          "sites/kim-a/berita/panen/foto-1.jpg", "sites/kim-a/berita/panen/index.md",
        ])
      #expect(
        try git.expect("status", "--porcelain")
          == "M  catatan.txt\n M sites/kim-a/berita/lama.md\n")
    }
  }

  @Test func `what was removed is recorded, and what lies in the wastebasket is not`() throws {
    try GitHouse.with { house in
      let folder = house.folder
      try house.record("kim-a/berita/panen/index.md", "Panen.\n")
      try house.git("isi").expect("mv", "sites/kim-a/berita/panen", "sites/kim-a/panen-lama")
      try house.git("isi").expect("reset", "--quiet")
      try folder.write("isi/sites/kim-a/_sampah/panen/index.md", "Panen.\n")
      _ = try house.repository().record(
        SavedChange(kind: .removal, title: "Panen", paths: ["kim-a/berita/panen"]),
        by: WriterName("Siti"))
      let git = house.git("isi")
      #expect(
        try git.expect("show", "--format=%s", "--name-status")
          == "Hapus: Panen\n\nD\tsites/kim-a/berita/panen/index.md\n")
    }
  }

  @Test func `the same file twice is recorded once`() throws {
    try GitHouse.with { house in
      try house.record("kim-a/berita/lama.md", "Baru.\n")
      let again = try house.repository().record(
        SavedChange(kind: .post, title: "", paths: ["kim-a/berita/lama.md"]), by: nil)
      #expect(!again)
      #expect(try house.subjects(of: "isi") == ["Ubah tulisan: Kabar", "Awal"])
    }
  }

  @Test(arguments: [
    "--amend.md", ":(glob)*.md", "$(touch a).md", "dua kata; rm -rf.md", "*.md", "-A.txt",
  ])
  func `no file name is an option, a pattern or a word of a shell`(name: String) throws {
    try GitHouse.with { house in
      try house.folder.write("isi/sites/kim-a/berita/lama.md", "Diubah di luar.\n")
      try house.record("kim-a/berita/\(name)", "Isi.\n", by: "--author=x <y@z>")
      let git = house.git("isi")
      #expect(try git.expect("log", "-1", "--format=%an").contains("author=x"))
      #expect(
        try git.expect("show", "--format=", "--name-only", "-z") == "sites/kim-a/berita/\(name)\0\n"
      )
      #expect(try git.expect("status", "--porcelain") == " M sites/kim-a/berita/lama.md\n")
    }
  }

  @Test func `a hook of the owner's that refuses is told, and the file stays saved`() throws {
    try GitHouse.with { house in
      try house.write(
        hook: "isi/.git/hooks/pre-commit", "echo 'error: judul terlalu panjang' >&2; exit 1")
      #expect(throws: GitProblem.other("error: judul terlalu panjang")) {
        try house.record("kim-a/berita/lama.md", "Baru.\n")
      }
      #expect(house.folder.text("isi/sites/kim-a/berita/lama.md") == "Baru.\n")
    }
  }

  @Test func `content in no repository is told before anything is served`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("sites/kim-a/kim.yml", "nama: A\n")
      #expect(throws: UsageError.self) { try GitDesk(TypedPath(folder.full("sites"))) }
    }
  }

  @Test(arguments: [
    ("Siti Aminah", "Siti Aminah <siti-aminah@kim.invalid>"),
    ("  H. M. Yusuf, S.Pd. ", "H M Yusuf S.Pd <h-m-yusuf-s-pd@kim.invalid>"),
    ("a\nCo-authored-by: b <c@d>", "a Co-authored-by b c@d <a-co-authored-by-b-c-d@kim.invalid>"),
    ("محمد", "محمد <penulis@kim.invalid>"), ("", nil), ("<>", nil), (" . ", nil), ("123", nil),
    ("\u{202E}Siti", "Siti <siti@kim.invalid>"),
  ])
  func `a writer's name is one line of a name`(written: String, author: String?) {
    #expect(WriterName(written)?.author == author)
  }
}
