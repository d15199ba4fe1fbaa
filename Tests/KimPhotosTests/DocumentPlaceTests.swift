import Foundation
import Testing

@testable import KimPhotos

struct DocumentPlaceTests {
  private static let place = "2,58.5755S"

  /// A PDF as scanning programs make it, with its description as plain text.
  private func pdf(_ description: String, _ more: [UInt8] = []) -> [UInt8] {
    Array("%PDF-1.4\n1 0 obj <</Type /Metadata>> stream\n\(description)\nendstream\n".utf8) + more
      + Array("\n%%EOF\n".utf8)
  }

  private func box(_ type: String, _ content: [UInt8]) -> [UInt8] {
    let length = content.count + 8
    return (0..<4).map { UInt8(truncatingIfNeeded: length >> (8 * (3 - $0))) }
      + type.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } + content
  }

  private func video(_ description: [UInt8]) -> [UInt8] {
    box("ftyp", Array("isom0000".utf8)) + box("mdat", Array("+02.9761-104.7754/".utf8))
      + box("moov", box("mvhd", [UInt8](repeating: 7, count: 100)) + box("udta", description))
  }

  private func text(_ bytes: [UInt8]?) -> String { String(decoding: bytes ?? [], as: UTF8.self) }

  @Test(arguments: [
    "<rdf:Description exif:GPSLatitude=\"2,58.5755S\" exif:GPSLongitude='104,46.1E'/>",
    "<exif:GPSLatitude>2,58.5755S</exif:GPSLatitude><exif:GPSLongitude>9</exif:GPSLongitude>",
  ])
  func `the place in a PDF's description is made zeros, and nothing else changes`(
    description: String
  ) throws {
    let file = pdf(description)
    let bare = try #require(DocumentPlace.removed(from: file))
    #expect(bare.count == file.count)
    #expect(text(bare).contains("0,00.0000S"))
    #expect(!text(bare).contains("58") && !text(bare).contains("104"))
    #expect(text(bare).hasPrefix("%PDF-1.4\n1 0 obj") && text(bare).hasSuffix("\n%%EOF\n"))
    #expect(DocumentPlace.removed(from: bare) == nil, "it has none any more")
    #expect(!DocumentPlace.isFixed(in: file))
  }

  @Test func `the place in a photo of a PDF is made zeros`() throws {
    let photo = Array(try #require(Data(base64Encoded: Self.photoHead)))
    let bare = try #require(DocumentPlace.removed(from: pdf("", photo)))
    let left = EXIFPlace.numbers(in: ByteSearch(bare), bare.indices)
    #expect(left.count == 3)
    #expect(left.allSatisfy { bare[$0].allSatisfy { $0 == 0 } })
  }

  @Test func `a signed PDF stays as it is, and is told`() {
    let file = pdf("exif:GPSLatitude=\"2,58.5755S\" /ByteRange [0 1 2 3]")
    #expect(DocumentPlace.removed(from: file) == nil)
    #expect(DocumentPlace.isFixed(in: file))
    #expect(!DocumentPlace.isFixed(in: pdf("/ByteRange [0 1 2 3]")))
  }

  @Test(arguments: [
    "+02.9761-104.7754/", "-02.97-104.77+012.300/", "\u{0}\u{12}\u{15}C7+27.59+086.56+8850/",
  ])
  func `the place in a video is made zeros, and what it shows stays`(place: String) throws {
    let file = video(box("\u{A9}xyz", Array(place.utf8)))
    let bare = try #require(DocumentPlace.removed(from: file))
    #expect(bare.count == file.count)
    #expect(text(bare).contains("mdat+02.9761-104.7754/"), "pictures and sound are no text")
    let udta = text(bare).components(separatedBy: "xyz").last ?? ""
    #expect(udta.hasSuffix("/") && !udta.contains { "1346789".contains($0) && $0 != "7" })
    #expect(DocumentPlace.removed(from: bare) == nil)
  }

  @Test func `a location box is emptied`() throws {
    let content = [0, 0, 0, 0, 0x15, 0xC7] + Array("Toman".utf8) + [0, 0, 1, 2, 3, 4, 5]
    let location = box("loci", content)
    let bare = try #require(DocumentPlace.removed(from: video(location)))
    #expect(!text(bare).contains("Toman"))
  }

  @Test func `a document without a place stays as it is`() {
    for file in [
      pdf("exif:GPSLatitude=\"0,00.000S\""), pdf("GPSLatitude"), pdf("exif:GPSLatitude=\"\""),
      video(box("\u{A9}nam", Array("+62-812/".utf8))), Array("+02.9761-104.7754/".utf8), [],
      video(box("\u{A9}cmt", Array("+1-2 +12 -34/".utf8))),
    ] {
      #expect(DocumentPlace.removed(from: file) == nil)
      #expect(!DocumentPlace.isFixed(in: file))
    }
  }

  @Test func `a place in a photo of an office document is found`() throws {
    for (file, isThere) in [(Self.packed, true), (Self.packedWithout, false)] {
      let bytes = Array(try #require(Data(base64Encoded: file)))
      #expect(DocumentPlace.isFixed(in: bytes) == isThere)
      #expect(DocumentPlace.removed(from: bytes) == nil)
    }
  }

  @Test func `what ZIP files pack with codes of their own is unpacked`() throws {
    let packed = Array(try #require(Data(base64Encoded: Self.dynamic)))
    let head = Inflate.head(of: packed[...], atMost: 1 << 16)
    #expect(head.count == 494)
    #expect(head.starts(with: Array(try #require(Data(base64Encoded: Self.photoHead)))))
    #expect(Inflate.head(of: packed[...], atMost: 90).prefix(90).elementsEqual(head.prefix(90)))
  }

  @Test func `no damage to a document does harm`() throws {
    let files = [
      Array(try #require(Data(base64Encoded: Self.packed))),
      video(box("\u{A9}xyz", Array("+02.9761-104.7754/".utf8))),
      pdf("exif:GPSLatitude=\"2,58S\"", Array(try #require(Data(base64Encoded: Self.photoHead)))),
      Array(try #require(Data(base64Encoded: Self.dynamic))),
    ]
    for file in files {
      for index in file.indices {
        for bit in [1, 0x80] as [UInt8] {
          var damaged = file
          damaged[index] ^= bit
          #expect(DocumentPlace.removed(from: damaged)?.count ?? file.count == file.count)
          _ = DocumentPlace.isFixed(in: damaged)
          _ = Inflate.head(of: damaged[...], atMost: 1000)
        }
        let cut = Array(file[..<index])
        _ = (DocumentPlace.removed(from: cut), DocumentPlace.isFixed(in: cut))
        _ = Inflate.head(of: cut[...], atMost: 1000)
      }
    }
  }

  @Test func `an office document that packs endless zeros is looked at for a bounded time`() {
    // A block of its own codes: each bit stands for 258 zeros more.
    let zeros = [UInt8](repeating: 0xFF, count: 100_000)
    #expect(Inflate.head(of: zeros[...], atMost: 1 << 16).count <= 1 << 16 + 258)
  }

  /// The beginning of a JPEG with a place in its EXIF.
  private static let photoHead = """
    /9j/4QBYRXhpZgAASUkqAAgAAAABACWIBAABAAAAGgAAAAAAAAACAAEAAgACAAAAUwAAAAIABQADAAAAOAAAAAAAAAAC\
    AAAAAQAAADoAAAABAAAAWQEAAAoAAAD/2Q==
    """
  /// A DOCX with such a photo, packed; and the same with zeros for a place.
  private static let packed = """
    UEsDBBQAAAAIAAAAIVhLoQTCEgAAACcAAAARAAAAd29yZC9kb2N1bWVudC54bWyzKbdKyU8uzU3NK9G3s8HJAQBQSwME\
    FAAAAAgAAAAhWEdZmepdAAAAfgMAABUAAAB3b3JkL21lZGlhL2ltYWdlMS5qcGf7f+P/Q4YI14rMNAYGT08tBg4GBgZG\
    BtUOFiDJwCDFAAFMQB4TEDIwBIN5rAzMQNoCLssAVm0FpSOBBBeQ/n+zIDElJTMvXSE/TSFRoSAjvyRfR2FUbFRsVAwi\
    BgBQSwECFAMUAAAACAAAACFYS6EEwhIAAAAnAAAAEQAAAAAAAAAAAAAAgAEAAAAAd29yZC9kb2N1bWVudC54bWxQSwEC\
    FAMUAAAACAAAACFYR1mZ6l0AAAB+AwAAFQAAAAAAAAAAAAAAgAFBAAAAd29yZC9tZWRpYS9pbWFnZTEuanBnUEsFBgAA\
    AAACAAIAggAAANEAAAAAAA==
    """
  private static let packedWithout = """
    UEsDBBQAAAAIAAAAIVhLoQTCEgAAACcAAAARAAAAd29yZC9kb2N1bWVudC54bWyzKbdKyU8uzU3NK9G3s8HJAQBQSwME\
    FAAAAAgAAAAhWAGW0T1VAAAAfgMAABUAAAB3b3JkL21lZGlhL2ltYWdlMS5qcGf7f+P/Q4YI14rMNAYGT08tBg4GBgZG\
    BtUOFiDJwCDFAAFMQB4TEDIwBIN5rAzMQNqCAQEYsdD/bxYkpqRk5qUr5KcpJCoUZOSX5OsojIqNio2KQcQAUEsBAhQD\
    FAAAAAgAAAAhWEuhBMISAAAAJwAAABEAAAAAAAAAAAAAAIABAAAAAHdvcmQvZG9jdW1lbnQueG1sUEsBAhQDFAAAAAgA\
    AAAhWAGW0T1VAAAAfgMAABUAAAAAAAAAAAAAAIABQQAAAHdvcmQvbWVkaWEvaW1hZ2UxLmpwZ1BLBQYAAAAAAgACAIIA\
    AADJAAAAAAA=
    """
  /// A JPEG's head and 400 letters, packed with codes of their own.
  private static let dynamic = """
    PU85jhAwDAwLSIgnUKWh4QWInmJrGigdO46PHHbHE3gilLxkiRaELc3I8mjsefr59Lt8/fxduZTHxw/lTSnlRXn/49XF\
    Ut6Vv/Vwp4fbpXx5nl6Xl5c//t+WZ/Wnf/ztwtvLT786Kp196qADdcFWIQeAhDoWhOyTMkW2wUpiI48Vw+xEbUfq4pkT\
    dxBHnQdOs8ocAiNTasy59fpEjxyrnZkj1plrQqZvEE7G1IYIG1SUeBoya7Da9nMIrPoaShr3E4HaG+9YKbEl4K6a9dEM\
    0YyXdsg2NkerY9JY41C1OODVgIf3Z6OaM28cbNiZc6iHTncyOT3J28Lau1PFK9FpSVupGQAuakMW02ZhWjUt9TgNbwDm\
    u3pF9E068ky9vjZkouJGl2rN2U2cEkVAKmrevGDznE7hGMz3plHcLD2b5/gD
    """
}
