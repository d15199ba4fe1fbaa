import KimDiagnostics
import KimSystem
import Testing

@testable import KimSiteWork

struct PlacedFilesTests {
  private static let place = Array("exif:GPSLatitude=\"2,58.5755S\"".utf8)
  private static let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF] + place
  private static let heic = [0, 0, 0, 24] + Array("ftypheic".utf8) + place

  private func found(_ photos: [[UInt8]]) -> [Diagnostic] {
    var files = PlacedFiles(in: TypedPath("sites/kim"))
    for (number, bytes) in photos.enumerated() {
      files.add(photo: bytes, "sites/kim/foto-\(number).jpg")
    }
    return files.diagnostics.found
  }

  @Test func `each of a few originals with a place is told, with the command that takes it out`() {
    let found = found([Self.jpeg, [0xFF, 0xD8, 0xFF], Self.jpeg])
    #expect(found.map(\.code) == ["photo/has-location", "photo/has-location"])
    #expect(found.map(\.place.path) == ["sites/kim/foto-0.jpg", "sites/kim/foto-2.jpg"])
    #expect(found.allSatisfy { $0.severity == .warning })
    #expect(found.allSatisfy { $0.hint?.id.hasSuffix("kim photos --clean sites/kim") == true })
  }

  @Test func `many are told once for the site, with their number and one name`() {
    let found = found([[UInt8]](repeating: Self.jpeg, count: 4))
    #expect(found.map(\.place.path) == ["sites/kim"])
    #expect(found.first?.message.id.hasPrefix("4 berkas asli di folder ini") == true)
    #expect(found.first?.message.id.contains("sites/kim/foto-0.jpg") == true)
  }

  @Test func `of a kind of picture that is not written, another way is told`() {
    let hint = found([Self.heic]).first?.hint?.id
    #expect(hint?.contains("JPEG") == true && hint?.contains("kim photos") == false)
  }

  @Test func `a document is told if its place can be taken out; a signed one is told elsewhere`() {
    var files = PlacedFiles(in: TypedPath("sites/kim"))
    let pdf = Array("%PDF-1.4\n".utf8) + Self.place
    files.add(document: pdf, "sites/kim/denah.pdf")
    files.add(document: pdf + Array("/ByteRange [0 1]".utf8), "sites/kim/sk.pdf")
    files.add(document: Self.place, "sites/kim/catatan.csv")
    #expect(files.diagnostics.found.map(\.place.path) == ["sites/kim/denah.pdf"])
  }
}
