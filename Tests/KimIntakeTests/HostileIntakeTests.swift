import KimDiagnostics
import KimModel
import KimReceive
import KimSystem
import KimTestSupport
import Testing

@testable import KimIntake

/// Senders are not trusted: nothing of theirs chooses a path, an address, or what others see.
struct HostileIntakeTests {
  @Test(arguments: [
    "../../x", "/etc/passwd", "..", "a/../../b", "\\\"}{$(touch x)`", "con", "", "  ",
  ])
  func `a title leads nowhere but into its KIM's folder`(title: String) throws {
    try IntakeFolder.with { folder in
      let before = Set(folder.folder.files().filter { !$0.hasPrefix("masuk") })
      try folder.write(
        IntakeFolder.parcel(title.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")))
      try folder.take()
      let new = Set(folder.folder.files()).subtracting(before).filter {
        !$0.hasPrefix("masuk/") && !$0.hasPrefix(".kim/")
      }
      #expect(
        new.allSatisfy {
          $0.hasPrefix("sites/muba/kim-toman/kegiatan/2024-05-20-")
            || $0.hasPrefix("sites/muba/kim-toman/_terima/")
        }, "\(new)")
    }
  }

  @Test func `a folder that is a link is not written through`() throws {
    try IntakeFolder.with { folder in
      try folder.folder.folder("luar")
      try folder.folder.link("sites/muba/kim-toman/kegiatan", to: folder.folder.full("luar"))
      try folder.write(IntakeFolder.parcel())
      #expect(throws: DiskError.self) { try folder.take() }
      #expect(folder.folder.files(in: "luar").isEmpty)
      #expect(folder.inbox == ["a.kim.txt"])
    }
  }

  @Test func `links and pipes among what was sent are not opened`() throws {
    try IntakeFolder.with { folder in
      try folder.folder.write("rahasia.txt", "Rahasia kantor yang tidak untuk siapa pun di luar.")
      try folder.folder.link("masuk/kim-toman/a.txt", to: folder.folder.full("rahasia.txt"))
      #expect(folder.folder.pipe("masuk/pipa.txt"))
      #expect(try folder.take().texts.isEmpty)
      #expect(folder.posts.isEmpty)
    }
  }

  @Test(arguments: ["slug: panen", "alias: [/beranda]", "permalink: /index.html"])
  func `a text that chooses an address is refused`(line: String) throws {
    try IntakeFolder.with { folder in
      var parcel = IntakeFolder.parcel()
      parcel.text = parcel.text.replacing("jenis:", with: "\(line)\njenis:")
      try folder.write(parcel)
      #expect(try folder.take().refusals.found.map(\.code) == ["receive/chooses-address"])
      #expect(folder.posts.isEmpty)
    }
  }

  /// Each tries to be published at once.
  @Test(arguments: [
    "draf: false\n", "draft: false\npublished: true\n", "? draf\n: false\n", "\"draf\": no\n",
    "status: publish\n", "draf: tidak\ndraf: false\n", "{draf: false}\n", "<<: {draf: false}\n",
  ])
  func `no line of a sender takes the draft's line away`(line: String) throws {
    try IntakeFolder.with { folder in
      var parcel = IntakeFolder.parcel()
      parcel.text = parcel.text.replacing("jenis:", with: "\(line)jenis:")
      try folder.write(parcel)
      let report = try folder.take()
      guard let path = report.texts.first?.outcome.path else {
        #expect(folder.posts.isEmpty)
        return
      }
      let run = try KimCommand(
        "build", "--themes", KimCommand.themes, "--as-of", "2024-06-01", in: folder.folder)
      #expect(path.string.hasSuffix("index.md"))
      #expect(run.status < 2)
      #expect(!folder.folder.has("public/muba/kim-toman/kegiatan/panen-raya.html"), "\(line)")
    }
  }

  @Test func `a wish to hide that a sender has is kept where posts are published at once`() throws {
    try IntakeFolder.with { folder in
      var parcel = IntakeFolder.parcel()
      parcel.text = parcel.text.replacing("jenis:", with: "draf: ya\njenis:")
      try folder.write(parcel)
      #expect(try folder.take { $0.publishes = true }.words == ["draf"])
    }
  }

  @Test func `what the ordinary checks do not let through is refused with the reason`() throws {
    try IntakeFolder.with { folder in
      try folder.write(
        IntakeFolder.parcel(body: "NIK ketua kelompok tani: 1606060505800001."), to: "nik.kim.txt")
      try folder.write(
        IntakeFolder.parcel("Dalam", number: 2, body: String(repeating: "> ", count: 200) + "x"),
        to: "dalam.kim.txt")
      let report = try folder.take()
      #expect(
        report.refusals.found.map(\.code) == ["receive/unpublishable", "receive/unpublishable"])
      #expect(folder.posts.isEmpty)
      for name in ["nik", "dalam"] {
        let answer = folder.folder.text("masuk/ditolak/\(name).kim.txt.jawaban.txt") ?? ""
        #expect(answer.contains("Yang perlu diperbaiki dahulu"))
        #expect(!answer.contains("1606060505800001"))
      }
    }
  }

  @Test func `a correction that is no good brings the draft before it back`() throws {
    try IntakeFolder.with { folder in
      try folder.write(IntakeFolder.parcel())
      try folder.take()
      let before = folder.folder.contents(of: "sites")
      let deep = String(repeating: "> ", count: 200) + "x"
      try folder.write(IntakeFolder.parcel(version: 2, body: deep))
      #expect(try folder.take().refusals.found.map(\.code) == ["receive/unpublishable"])
      #expect(folder.folder.contents(of: "sites") == before)
      try folder.write(IntakeFolder.parcel("Judul lain", version: 2, body: deep))
      #expect(try folder.take().refusals.found.map(\.code) == ["receive/unpublishable"])
      #expect(folder.folder.contents(of: "sites") == before)
    }
  }

  @Test func `a correction that is no good costs only itself where both come at once`() throws {
    try IntakeFolder.with { folder in
      let deep = String(repeating: "> ", count: 200) + "x"
      try folder.write(IntakeFolder.parcel(), to: "1.kim.txt")
      try folder.write(IntakeFolder.parcel(version: 2, body: deep), to: "2.kim.txt")
      let report = try folder.take()
      #expect(report.texts.map(\.isRefused) == [false, true])
      #expect(
        folder.post("muba/kim-toman/kegiatan/2024-05-20-panen-raya/index.md")?
          .contains("Warga memanen padi") == true)
      #expect(folder.inbox.contains("selesai/1.kim.txt"))
    }
  }

  @Test func `the content itself is no inbox`() throws {
    try IntakeFolder.with { folder in
      for path in ["sites", "sites/muba", "sites/muba/kim-toman", ""] {
        #expect(throws: UsageError.self) { try folder.take([path]) }
      }
      // But a parcel that somebody put there is unpacked.
      let path = "sites/muba/kim-toman/berita/a.kim.txt"
      try folder.folder.write(path, bytes: IntakeFolder.parcel().bytes)
      #expect(try folder.take([path]).words == ["draf"])
      #expect(folder.posts.contains("muba/kim-toman/berita/_selesai/a.kim.txt"))
    }
  }

  @Test func `a file that is too large is refused unread`() throws {
    try IntakeFolder.with { folder in
      let run = try KimCommand(shell: "truncate -s 41000000 masuk/besar.kim.txt", in: folder.folder)
      #expect(run.status == 0)
      #expect(try folder.take().refusals.found.map(\.code) == ["receive/too-large"])
    }
  }

  @Test func `names of photos in a chat lead nowhere`() throws {
    let news = String(repeating: "Warga bergotong royong membersihkan parit. ", count: 4)
    try IntakeFolder.with { folder in
      try folder.folder.write("rahasia.jpg", bytes: PhotoBytes.jpeg(10, 10))
      try folder.folder.write(
        "masuk/_chat.txt",
        """
        [20/05/24 18.04.00] A: ../rahasia.jpg (file terlampir)
        \(news)
        [20/05/24 18.05.00] A: /etc/passwd.jpg (file terlampir)
        [20/05/24 18.06.00] A: tiada.jpg (file terlampir)

        """)
      let report = try folder.take { $0.site = "kim-ilir" }
      #expect(report.words == ["draf"])
      #expect(report.texts.first?.lost.map(\.reason) == [.missing, .missing, .missing])
      #expect(folder.folder.has("rahasia.jpg"))
    }
  }

  @Test func `hostile records make nothing go`() throws {
    try IntakeFolder.with { folder in
      try folder.write(IntakeFolder.parcel())
      try folder.take()
      let path = "sites/muba/kim-toman/_terima/00000000000000000001.txt"
      let record = folder.folder.text(path) ?? ""
      try folder.folder.write(path, record.replacing("kegiatan/", with: "../"))
      let number = try #require(ParcelNumber("00000000000000000001"))
      #expect(throws: UsageError.self) {
        try TakeBack(in: folder.root, site: nil).take(back: number)
      }
      #expect(folder.posts.count == 2)
    }
  }
}

extension TakenText.Outcome {
  fileprivate var path: TypedPath? {
    if case .made(let path, _, _) = self { path } else { nil }
  }
}
