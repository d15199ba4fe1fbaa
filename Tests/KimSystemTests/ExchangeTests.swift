import Foundation
import KimTestSupport
import Testing

@testable import KimSystem

struct ExchangeTests {
  private struct Unfound: Error {}

  private func with(_ body: (TemporaryFolder, borrowing Folder, FileStamp) throws -> Void) throws {
    try TemporaryFolder.with { folder in
      try folder.write("foto.jpg", "lama")
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o640], ofItemAtPath: folder.full("foto.jpg"))
      let opened = try Folder(opening: folder.path)
      guard let stamp = opened.status(of: "foto.jpg")?.stamp else { throw Unfound() }
      try body(folder, opened, stamp)
    }
  }

  @Test func `a file is exchanged for bytes, and keeps its permissions`() throws {
    try with { folder, opened, stamp in
      #expect(try opened.exchange("foto.jpg", for: Array("baru".utf8), ifStill: stamp))
      #expect(folder.text("foto.jpg") == "baru")
      let attributes = try FileManager.default.attributesOfItem(atPath: folder.full("foto.jpg"))
      #expect(attributes[.posixPermissions] as? Int == 0o640)
      #expect(folder.files() == ["foto.jpg"])
    }
  }

  @Test func `a file that has changed, or gone, or become a link stays as it is`() throws {
    try with { folder, opened, stamp in
      try folder.write("foto.jpg", "lebih baru")
      #expect(try !opened.exchange("foto.jpg", for: [1], ifStill: stamp))
      #expect(folder.text("foto.jpg") == "lebih baru")
      try folder.remove("foto.jpg")
      #expect(try !opened.exchange("foto.jpg", for: [1], ifStill: stamp))
      try folder.write("lain.jpg", "lain")
      try folder.link("foto.jpg", to: "lain.jpg")
      #expect(try !opened.exchange("foto.jpg", for: [1], ifStill: stamp))
      #expect(folder.text("lain.jpg") == "lain")
    }
  }

  @Test func `a scratch folder is gone afterwards, also after an error`() throws {
    var path = ""
    try ScratchFolder.with { folder in
      path = folder.path
      try folder.put([1], as: "a")
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == 0o700)
    }
    #expect(!FileManager.default.fileExists(atPath: path))
    #expect(throws: Unfound.self) {
      try ScratchFolder.with { folder in
        path = folder.path
        throw Unfound()
      }
    }
    #expect(!path.isEmpty && !FileManager.default.fileExists(atPath: path))
  }

  @Test(arguments: [
    ("sites/kim-toman", "sites/kim-toman"), ("KIM kami", "'KIM kami'"), ("a'b", "'a'\\''b'"),
    ("~/situs", "'~/situs'"),
  ])
  func `a path is quoted as a shell needs it`(path: String, quoted: String) {
    #expect(TypedPath(path).quoted == quoted)
  }
}
