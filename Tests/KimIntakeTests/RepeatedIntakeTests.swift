import KimDiagnostics
import KimModel
import KimReceive
import KimSystem
import KimTestSupport
import Testing

@testable import KimIntake

/// What comes twice, what is left over, and what says itself which KIM it is of.
struct RepeatedIntakeTests {
  private static let text = "Warga membersihkan parit bersama-sama sejak pukul tujuh pagi."

  @Test func `the same content under two numbers is one post, and is told`() throws {
    try IntakeFolder.with { folder in
      try folder.write(IntakeFolder.parcel(), to: "a.kim.txt")
      try folder.write(IntakeFolder.parcel(number: 2), to: "b.kim.txt")
      #expect(try folder.take().words == ["draf", "sama"])
      try folder.write(IntakeFolder.parcel(number: 3), to: "c.kim.txt")
      let report = try folder.take()
      #expect(report.words == ["sama"])
      #expect(folder.posts.count { $0.hasSuffix("index.md") } == 1)
      #expect(folder.inbox == ["selesai/a.kim.txt", "selesai/b.kim.txt", "selesai/c.kim.txt"])
    }
  }

  @Test func `content whose post is gone is taken again`() throws {
    try IntakeFolder.with { folder in
      try folder.write(IntakeFolder.parcel())
      try folder.take()
      try folder.folder.remove("sites/muba/kim-toman/kegiatan")
      try folder.write(IntakeFolder.parcel(number: 2))
      #expect(try folder.take().words == ["draf"])
    }
  }

  @Test func `the same file makes a draft that was deleted once more`() throws {
    try IntakeFolder.with { folder in
      try folder.write(IntakeFolder.parcel())
      try folder.take()
      try folder.folder.remove("sites/muba/kim-toman/kegiatan")
      try folder.write(IntakeFolder.parcel())
      #expect(try folder.take().words == ["draf"])
      #expect(folder.posts.count { $0.hasSuffix("index.md") } == 1)
    }
  }

  @Test func `another KIM may tell the same`() throws {
    try IntakeFolder.with { folder in
      try folder.write(IntakeFolder.parcel(), to: "a.kim.txt")
      try folder.write(IntakeFolder.parcel(site: "kim-ilir", number: 2), to: "b.kim.txt")
      #expect(try folder.take().words == ["draf", "draf"])
    }
  }

  @Test func `the same photo twice beside a text is one photo, and is told`() throws {
    try IntakeFolder.with { folder in
      for name in ["IMG-1.jpg", "IMG-2.jpg"] {
        try folder.folder.write("masuk/kim-toman/\(name)", bytes: try SamplePhotos.bytes(0))
      }
      try folder.folder.write("masuk/kim-toman/kabar.txt", Self.text)
      let report = try folder.take()
      #expect(report.texts.first?.photos == 1)
      #expect(
        report.texts.first?.lost == [
          LostPhoto(name: "IMG-2.jpg", reason: .copy(of: "IMG-1.jpg"))
        ])
      #expect(report.diagnostics.found.map(\.code).filter { $0 == "photo/missing" } == [])
    }
  }

  @Test func `a photo that no text has is told, and stays`() throws {
    try IntakeFolder.with { folder in
      for name in ["kabar-1.jpg", "lain.jpg"] {
        try folder.folder.write("masuk/kim-toman/\(name)", bytes: try SamplePhotos.bytes(0))
      }
      try folder.folder.write("masuk/kim-toman/kabar.txt", Self.text)
      try folder.folder.write("masuk/kim-toman/jadwal.txt", "Posyandu. " + Self.text)
      let report = try folder.take()
      #expect(report.leftPhotos.map(\.string) == [folder.folder.full("masuk/kim-toman/lain.jpg")])
      #expect(folder.inbox.contains("kim-toman/lain.jpg"))
    }
  }

  @Test func `photos wait with a text that waits`() throws {
    try IntakeFolder.with { folder in
      try folder.folder.write("masuk/lain.jpg", bytes: try SamplePhotos.bytes(0))
      try folder.folder.write("masuk/kabar.txt", Self.text)
      let report = try folder.take()
      #expect(report.words == ["unknownSite"] && report.leftPhotos.isEmpty)
    }
  }

  @Test(arguments: ["Kode KIM: kim-ilir", "*Kode KIM:* kim-ilir", "kode kim:  kim-ilir  "])
  func `a copied text finds its KIM by its line, which is not published`(line: String) throws {
    try IntakeFolder.with { folder in
      try folder.folder.write(
        "masuk/tempel.txt", "Judul: Parit bersih\nTanggal: 2024-05-17\n\(line)\n\n\(Self.text)\n")
      let report = try folder.take()
      #expect(report.words == ["draf"] && report.texts.first?.site?.string == "kim-ilir")
      let post = try #require(folder.posts.first { $0.hasSuffix("index.md") })
      #expect(folder.post(post)?.lowercased().contains("kode kim") == false)
    }
  }

  @Test(arguments: ["Kode KIM: kim-tiada", "Kode KIM: ../kim-ilir", "Kode KIM: kim-ilir dan lain"])
  func `a line that names no KIM chooses none`(line: String) throws {
    try IntakeFolder.with { folder in
      try folder.folder.write("masuk/tempel.txt", "Judul: Parit\n\(line)\n\n\(Self.text)\n")
      #expect(try folder.take().words == ["unknownSite"])
    }
  }

  @Test func `a copied text of another KIM is left where one KIM is asked for`() throws {
    try IntakeFolder.with { folder in
      try folder.folder.write("masuk/tempel.txt", "Kode KIM: kim-ilir\n\n\(Self.text)\n")
      #expect(try folder.take { $0.site = "muba/kim-toman" }.words == ["otherSite(\"kim-ilir\")"])
    }
  }
}
