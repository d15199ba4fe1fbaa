import KimDiagnostics
import KimSystem
import KimTestSupport
import Testing

@testable import KimPreview

/// Sending what was recorded.
struct GitSendingTests {
  @Test func `what was recorded reaches the host, once`() throws {
    try GitHouse.with { house in
      try house.record("kim-a/berita/lama.md", "Baru.\n")
      #expect(try house.repository().unsent == 1)
      #expect(try house.send())
      #expect(try house.subjects(of: "tuan") == ["Ubah tulisan: Kabar", "Awal"])
      #expect(try !house.send())
      #expect(try house.repository().unsent == 0)
    }
  }

  @Test func `what others have sent first comes in, and both are there`() throws {
    try GitHouse.with { house in
      try house.record("kim-a/berita/lama.md", "Baru.\n")
      try house.sendElsewhere("sites/kim-a/berita/lain.md", "Lain.\n")
      #expect(try house.send())
      #expect(
        try house.subjects(of: "tuan") == ["Ubah tulisan: Kabar", "Orang lain", "Awal"])
      #expect(house.folder.text("isi/sites/kim-a/berita/lain.md") == "Lain.\n")
      #expect(
        try house.git("isi").expect("log", "-1", "--format=%an|%cn") == "Siti|Pengelola\n")
    }
  }

  @Test func `where the same lines were changed all stays as it was`() throws {
    try GitHouse.with { house in
      try house.record("kim-a/berita/lama.md", "Baru.\n")
      try house.sendElsewhere("sites/kim-a/berita/lama.md", "Lain.\n")
      #expect(throws: GitProblem.othersFirst(.sameLines)) { try house.send() }
      #expect(house.folder.text("isi/sites/kim-a/berita/lama.md") == "Baru.\n")
      #expect(try house.git("isi").expect("status", "--porcelain") == "")
      #expect(try house.subjects(of: "isi") == ["Ubah tulisan: Kabar", "Awal"])
    }
  }

  @Test func `files that were changed outside of the form stay, and are told`() throws {
    try GitHouse.with { house in
      try house.record("kim-a/berita/lama.md", "Baru.\n")
      try house.sendElsewhere("sites/kim-a/berita/lain.md", "Lain.\n")
      try house.folder.write("isi/catatan.txt", "di luar\n")
      #expect(throws: GitProblem.othersFirst(.otherChanges)) { try house.send() }
      #expect(house.folder.text("isi/catatan.txt") == "di luar\n")
    }
  }

  @Test func `files that nobody records are in nobody's way`() throws {
    try GitHouse.with { house in
      try house.record("kim-a/berita/lama.md", "Baru.\n")
      try house.sendElsewhere("sites/kim-a/berita/lain.md", "Lain.\n")
      try house.folder.write("isi/sites/kim-a/_sampah/a.md", "a")
      #expect(try house.send())
    }
  }

  @Test func `a branch without a host, and no branch at all, are told`() throws {
    try GitHouse.with { house in
      try house.git("isi").expect("switch", "--quiet", "--create", "baru")
      #expect(throws: GitProblem.noUpstream(branch: "baru")) { try house.send() }
      #expect(try house.repository().unsent == nil)
      try house.git("isi").expect("remote", "remove", "origin")
      #expect(throws: GitProblem.noRemote(branch: "baru")) { try house.send() }
      try house.git("isi").expect("checkout", "--quiet", "--detach")
      #expect(throws: GitProblem.noBranch) { try house.send() }
    }
  }

  @Test func `a host that refuses is told with its reason`() throws {
    try GitHouse.with { house in
      try house.write(hook: "tuan/hooks/pre-receive", "exit 1")
      try house.record("kim-a/berita/lama.md", "Baru.\n")
      #expect(throws: GitProblem.refused("[remote rejected] (pre-receive hook declined)")) {
        try house.send()
      }
    }
  }

  @Test func `a host that is not there is told, and a name that is an option is none`() throws {
    try GitHouse.with { house in
      try house.record("kim-a/berita/lama.md", "Baru.\n")
      // Nothing listens at the port of a service that nobody has.
      try house.git("isi").expect("remote", "set-url", "origin", "http://127.0.0.1:9/a.git")
      #expect(throws: GitProblem.noNetwork) { try house.send() }
      try house.git("isi").expect("config", "branch.main.remote", "--receive-pack=false")
      #expect(throws: GitProblem.self) { try house.send() }
    }
  }

  @Test(arguments: [
    ("To x\n=\tHEAD:refs/heads/main\t[up to date]\nDone\n", PushReport.upToDate),
    ("To x\n \tHEAD:refs/heads/main\t1a2b..3c4d\nDone\n", .sent),
    ("To x\n*\tHEAD:refs/heads/main\t[new branch]\nDone\n", .sent),
    ("To x\n!\tHEAD:refs/heads/main\t[rejected] (fetch first)\nDone\n", .behind),
    ("To x\n!\tHEAD:refs/heads/main\t[rejected] (non-fast-forward)\n", .behind),
    (
      "To x\n!\tHEAD:refs/heads/main\t[remote rejected] (protected branch)\n",
      .refused("[remote rejected] (protected branch)")
    ), ("", nil), ("To x\n", nil),
  ])
  func `what a push says is understood`(output: String, report: PushReport?) {
    #expect(PushReport(output) == report)
  }

  @Test(arguments: [
    (
      "fatal: could not read Username for 'https://a': terminal prompts disabled\n",
      GitProblem.noAccess
    ),
    (
      "git@a: Permission denied (publickey).\nfatal: Could not read from remote repository.\n",
      .noAccess
    ),
    ("ssh: Could not resolve hostname a: Name or service not known\n", .noNetwork),
    (
      "Host key verification failed.\nfatal: Could not read from remote repository.\n", .unknownHost
    ),
    ("*** Please tell me who you are.\n", .noCommitter),
    ("fatal: cannot do a partial commit during a merge.\n", .underWay),
    ("fatal: Unable to create '/a/.git/index.lock': File exists.\n", .locked),
    (
      "hint: a\nfatal: unable to access 'https://kim:rahasia@tuan.example/a.git/': aneh\n",
      .other("fatal: unable to access 'https://tuan.example/a.git/': aneh")
    ),
  ])
  func `what git says is told in other words, and without a password`(
    said: String, problem: GitProblem
  ) {
    #expect(GitProblem(GitCall.Answer(status: 128, output: "", errors: said)) == problem)
  }

  @Test func `who saves and who sends ask with their numbers what came of it`() throws {
    try GitHouse.with { house in
      let desk = try GitDesk(house.repositoryRoot)
      try house.folder.write("isi/sites/kim-a/berita/lama.md", "Baru.\n")
      let change = SavedChange(kind: .post, title: "Lama", paths: ["kim-a/berita/lama.md"])
      let numbers = [desk.record(change, by: WriterName("Siti")), desk.send()]
      desk.finish()
      let told = numbers.compactMap { desk.outcome(of: $0) }
      #expect(told.map(\.isGood) == [true, true])
      #expect(told.map(\.message.id) == ["Tersimpan dan dicatat.", "Terkirim."])
      #expect(told.map(\.unsent) == [1, 0] && desk.unsent == 0)
      #expect(desk.outcome(of: 99) == nil)
      let saved = try desk.saving { 7 }
      #expect(saved == 7)
    }
  }
}

extension GitHouse {
  fileprivate var repositoryRoot: TypedPath { TypedPath(folder.full("isi/sites")) }
}
