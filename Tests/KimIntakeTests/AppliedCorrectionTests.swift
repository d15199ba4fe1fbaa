import KimDiagnostics
import KimModel
import KimReceive
import KimSystem
import KimTestSupport
import KimWorkspace
import Testing

@testable import KimIntake

/// Versions that wait, put into posts that stay until somebody agrees.
struct AppliedCorrectionTests {
  private static let path = "muba/kim-toman/kegiatan/2024-05-20-panen-raya/index.md"
  private static let laid = "masuk/ditolak/perbaikan-00000000000000000001-v2"

  /// A post that a mentor has worked on, and a later version of it that waits.
  private func waiting(
    _ folder: IntakeFolder, published: Bool = true,
    change: (inout ParcelText) throws -> Void = { _ in }
  ) throws -> String {
    try folder.write(IntakeFolder.parcel())
    try folder.take()
    var post = folder.post(Self.path) ?? ""
    post = post.replacing(
      "jenis: kegiatan\n", with: "jenis: kegiatan\n# catatan kami\ntopik: [padi]\n")
    if published { post = post.replacing("draf: true\n", with: "") }
    try folder.folder.write("sites/" + Self.path, post)
    var parcel = IntakeFolder.parcel("Panen kopi", version: 2, body: "Warga memanen kopi.")
    try change(&parcel)
    try folder.write(parcel)
    try folder.take()
    return post
  }

  private func correction(_ folder: IntakeFolder) throws -> AppliedCorrection {
    try AppliedCorrection(
      TypedPath(folder.folder.full(Self.laid)), in: folder.root, moment: Moment("2024-06-01"))
  }

  @Test func `title and text become those of the version, and all else stays`() throws {
    try IntakeFolder.with { folder in
      _ = try waiting(folder)
      let correction = try correction(folder)
      #expect(
        correction.changes.lines == [
          .removed("judul: Panen raya"), .added("judul: Panen kopi"),
          .removed("Warga memanen padi di Dusun II sejak pagi."), .added("Warga memanen kopi."),
        ])
      #expect(correction.changes.missing == ["topik"])
      #expect(try correction.sent?.string == folder.folder.full("masuk/ditolak/a.kim.txt"))
      try correction.apply()
      #expect(
        folder.post(Self.path) == """
          ---
          judul: "Panen kopi"
          tanggal: 2024-05-20
          jenis: kegiatan
          # catatan kami
          topik: [padi]
          diperbarui: 2024-06-01
          ---

          Warga memanen kopi.

          """)
      #expect(!folder.inbox.contains { $0.contains("perbaikan-") })
      // What was sent is known now.
      #expect(try folder.take(["masuk/ditolak/a.kim.txt"]).words == ["ada"])
      #expect(folder.inbox == ["selesai/a-2.kim.txt", "selesai/a.kim.txt"])
    }
  }

  @Test func `a draft that somebody has edited gets no day of a change`() throws {
    try IntakeFolder.with { folder in
      _ = try waiting(folder, published: false)
      try correction(folder).apply()
      let post = folder.post(Self.path)
      #expect(post?.contains("diperbarui") == false && post?.contains("draf: true") == true)
      #expect(post?.contains("Warga memanen kopi.") == true)
    }
  }

  @Test func `nothing is put into a post that was changed since the two were compared`() throws {
    try IntakeFolder.with { folder in
      let post = try waiting(folder)
      try folder.folder.write("sites/" + Self.path, post + "Lagi.\n")
      #expect(throws: UsageError.self) { try correction(folder) }
      #expect(folder.post(Self.path) == post + "Lagi.\n")
    }
  }

  @Test func `a change in the moment between is not lost`() throws {
    try IntakeFolder.with { folder in
      let post = try waiting(folder)
      let correction = try correction(folder)
      try folder.folder.write("sites/" + Self.path, post + "Lagi yang lain.\n")
      #expect(throws: UsageError.self) { try correction.apply() }
      #expect(folder.post(Self.path) == post + "Lagi yang lain.\n")
    }
  }

  @Test func `new photos come beside the post, and never over another one`() throws {
    for isTaken in [false, true] {
      try IntakeFolder.with { folder in
        let own = "sites/" + Self.path.replacing("index.md", with: "foto-1.jpg")
        if isTaken {
          try folder.write(IntakeFolder.parcel())
          try folder.take()
          try folder.folder.write(own, bytes: try SamplePhotos.bytes(1))
        }
        _ = try waiting(folder) { parcel in
          parcel.text = parcel.text.replacing("jenis:", with: "gambar: foto-1.jpg\njenis:")
          parcel.photos = [("foto-1.jpg", try SamplePhotos.bytes(0))]
        }
        let correction = try correction(folder)
        #expect(correction.changes.photos == ["foto-1.jpg"])
        if isTaken {
          #expect(throws: UsageError.self) { try correction.apply() }
          #expect(folder.post(Self.path)?.contains("gambar") == false)
        } else {
          try correction.apply()
          #expect(folder.post(Self.path)?.contains("gambar: \"foto-1.jpg\"") == true)
          #expect(folder.posts.contains(Self.path.replacing("index.md", with: "foto-1.jpg")))
        }
      }
    }
  }

  @Test(arguments: ["", "kim perbaikan 1\nsitus: ../x\n", "kim perbaikan 2\n"])
  func `a folder that kim did not lay is none`(note: String) throws {
    try IntakeFolder.with { folder in
      let post = try waiting(folder)
      try folder.folder.write(Self.laid + "/perbaikan.txt", note)
      #expect(throws: UsageError.self) { try correction(folder) }
      #expect(folder.post(Self.path) == post)
    }
  }

  @Test func `a version of another type is for a person to put in`() throws {
    try IntakeFolder.with { folder in
      let post = try waiting(folder) { $0.text = $0.text.replacing("kegiatan", with: "umkm") }
      #expect(throws: UsageError.self) { try correction(folder).apply() }
      #expect(folder.post(Self.path) == post)
    }
  }
}
