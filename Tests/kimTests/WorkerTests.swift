import KimTestSupport
import Testing

struct WorkerTests {
  private func post(_ number: Int, paragraphs: Int) -> String {
    let text = "Warga desa bergotong royong *memperbaiki* jalan **usaha tani** di [Toman](x.md). "
    return """
      ---
      judul: Tulisan \(number)
      tanggal: 2024-05-01
      ---
      """ + String(repeating: "\n\n" + text, count: paragraphs)
  }

  /// A site that takes far more than a second, or than a few megabytes.
  private func writeLargeSite(in project: KimProject, limit: String) throws {
    try project.write(
      """
      -- _provinsi/provinsi.yml --
      \(ProvinceText.settings)batas:
        \(limit)
      -- kim-besar/kim.yml --
      nama: KIM Besar
      kode_wilayah: "16.06.06.2008"
      tingkat: desa
      """)
    for number in 0..<40 {
      try project.folder.write(
        "sites/kim-besar/berita/b-\(number).md", post(number, paragraphs: 2500))
    }
  }

  private func expectOneLoss(limit: String, code: String, words: String) throws {
    try KimProject.with { project in
      _ = try project.build()
      let healthy = project.published(of: "kim-ilir")
      try writeLargeSite(in: project, limit: limit)
      let run = try project.build()
      #expect(run.status == 1)
      #expect(run.errors.contains("sites/kim-besar: kesalahan: "), "\(run.errors)")
      #expect(run.errors.contains("[\(code)]"), "\(run.errors)")
      #expect(run.errors.contains(words), "\(run.errors)")
      #expect(run.output.contains("3 situs (1 dibiarkan seperti semula)"), "\(run.output)")
      #expect(project.published(of: "kim-ilir") == healthy)
      #expect(project.published(of: "kim-besar").isEmpty)
    }
  }

  @Test func `a site that takes too long costs itself, and says how to mend it`() throws {
    try expectOneLoss(
      limit: "detik_per_situs: 1", code: "site/too-slow", words: "naikkan 'detik_per_situs'")
  }

  @Test func `a site that takes too much memory costs itself, and says how to mend it`() throws {
    try expectOneLoss(
      limit: "memori_mib: 16", code: "site/too-large", words: "naikkan 'memori_mib'")
  }

  @Test(arguments: ["1", "3", "8"])
  func `any number of workers gives the same files and the same report`(_ jobs: String) throws {
    try KimProject.with { project in
      try project.write(
        """
        -- muba/kim-toman/berita/salah.md --
        ---
        judul: Tanpa tanggal
        ---
        -- kim-ilir/berita/aneh.md --
        ---
        judul: Aneh
        tanggal: 2024-05-02
        jduul: Aneh
        ---
        <b>Isi</b> [x](tidak-ada.md)
        -- rusak/kim.yml --
        nama: [
        """)
      let first = try project.build("--jobs", "2", "--output", "a", "--cache", "c1")
      let other = try project.build("--jobs", jobs, "--output", "b", "--cache", "c2")
      #expect(first.status == 1 && other.status == 1)
      #expect(first.errors == other.errors)
      #expect(first.errors.contains("post/missing-tanggal"))
      #expect(project.folder.contents(of: "a") == project.folder.contents(of: "b"))
    }
  }

  @Test(arguments: ["0", "-1", "257", "banyak"])
  func `a number of workers that makes no sense is misuse`(_ jobs: String) throws {
    try KimProject.with { project in
      let run = try project.build("--jobs", jobs)
      #expect(run.status == 64)
    }
  }

  @Test func `a second build tells the same problems and writes nothing`() throws {
    try KimProject.with { project in
      try project.write(
        """
        -- kim-ilir/berita/aneh.md --
        ---
        judul: Aneh
        tanggal: 2024-05-02
        jduul: Aneh
        ---
        Isi [x](tidak-ada.md)
        """)
      let first = try project.build()
      let second = try project.build()
      #expect(second.errors == first.errors && !first.errors.isEmpty)
      #expect(second.output.contains(": 0 ditulis,"))
    }
  }

  @Test func `records are beside the content, and no version control sees them`() throws {
    try KimProject.with { project in
      _ = try project.build()
      #expect(project.folder.text(".kim/.gitignore") == "*\n")
      #expect(project.folder.has(".kim/sites/kim-ilir.record"))
      _ = try project.build("--cache", "catatan", "--output", "lain")
      #expect(project.folder.has("catatan/sites/muba/kim-toman.record"))
    }
  }

  /// Whoever starts the command may ignore the signal that tells a worker of its parent's end.
  @Test(arguments: ["", "trap '' IO"])
  func `all workers end with the process that started them, however it ends`(
    trap: String
  ) throws {
    try KimProject.with { project in
      try writeLargeSite(in: project, limit: "detik_per_situs: 600")
      try project.write(
        "-- kim-lain/kim.yml --\nnama: KIM Lain\nkode_wilayah: \"16.06.06.2009\"\ntingkat: desa")
      for number in 0..<40 {
        try project.folder.write(
          "sites/kim-lain/berita/b-\(number).md", post(number, paragraphs: 2500))
      }
      // Ends as soon as both workers are gone, which is long before they would be through.
      let run = try KimCommand(
        shell: """
          \(trap)
          # A process that has ended and that nobody has asked for yet is no longer alive.
          lives() { [ -e /proc/$1 ] && ! grep -q '^State:.Z' /proc/$1/status 2>/dev/null; }
          "$@" & parent=$!
          workers=''
          while [ "$(echo $workers | wc -w)" -lt 2 ]; do
            sleep 0.1; workers=$(cat /proc/$parent/task/$parent/children)
          done
          kill -9 $parent
          for wait in $(seq 60); do
            left=''
            for worker in $workers; do lives $worker && left="$left $worker"; done
            [ -z "$left" ] && exit 0
            sleep 0.1
          done
          echo "left: $left" >&2; kill -9 $left; exit 9
          """, "build", "--themes", KimCommand.themes, "--as-of", KimProject.day, "--jobs", "2",
        in: project.folder)
      #expect(run.status == 0, "\(run.errors)")
    }
  }

  @Test func `a worker by itself waits for nobody`() throws {
    try TemporaryFolder.with { folder in
      let run = try KimCommand("worker", in: folder)
      #expect(run.status == 1 && folder.files().allSatisfy { $0.hasPrefix(".") })
    }
  }
}
