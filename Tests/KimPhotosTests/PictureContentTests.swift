import KimPhotos
import KimTestSupport
import Testing

struct PictureContentTests {
  private static let bitmap: [UInt8] =
    Array("BM".utf8) + [0x46, 0, 0, 0, 0, 0, 0, 0, 0x36, 0, 0, 0, 40, 0, 0, 0, 2, 0, 0, 0]

  @Test(
    arguments: [
      [0x49, 0x49, 0x2A, 0x00, 8, 0, 0, 0], [0x4D, 0x4D, 0x00, 0x2A, 0, 0, 0, 8],
      [0x49, 0x49, 0x2B, 0x00, 8, 0, 0, 0], bitmap, [0, 0, 1, 0, 1, 0, 16, 16],
      Array("8BPS\u{0}\u{1}".utf8), [0xFF, 0x0A, 0, 0], Array("gimp xcf v011".utf8),
      [0, 0, 0, 0x0C, 0x6A, 0x50, 0x20, 0x20, 0x0D, 0x0A], Array("GIF89a".utf8),
      Array("\u{0}\u{0}\u{0}\u{18}ftypcrx ".utf8),
    ] as [[UInt8]])
  func `a picture of any kind is told by its content`(bytes: [UInt8]) {
    #expect(PictureContent.isFound(in: bytes))
  }

  @Test(arguments: ["\n", "\r\n\r\n", "x", "Content-Type: image/jpeg\r\n\r\n", "\u{0}\u{0}"])
  func `a picture with some bytes before its head is one`(before: String) {
    let pictures: [[UInt8]] = [
      PhotoBytes.png(64, 48), [0xFF, 0xD8, 0xFF, 0xE1, 0, 8], [0xFF, 0xD8, 0xFF, 0xDB],
      Array("GIF89a".utf8), Array("RIFF\u{1}\u{1}\u{1}\u{1}WEBPVP8 ".utf8),
      Array("\u{0}\u{0}\u{0}\u{18}ftypheic".utf8), [0x49, 0x49, 0x2A, 0x00, 8], Self.bitmap,
    ]
    for picture in pictures {
      #expect(PictureContent.isFound(in: Array(before.utf8) + picture))
    }
  }

  @Test(
    arguments: [
      "%PDF-1.4\n", "\n%PDF-1.7\n", "PK\u{3}\u{4}", "ID3\u{3}", "{\\rtf1 ", "OggS",
      "RIFF....WAVEfmt ", "\u{0}\u{0}\u{0}\u{18}ftypmp42",
    ])
  func `a document or recording with a picture in it is none`(head: String) {
    let picture = PhotoBytes.png(64, 48) + [0xFF, 0xD8, 0xFF, 0xE0]
    #expect(!PictureContent.isFound(in: Array(head.utf8) + picture))
  }

  @Test(arguments: [
    "", "BM", "BMKG: hujan deras di Sekayu\nBesok cerah", "II. Laporan", "MM", "nama,jumlah\nA,1\n",
    "GIF", "RIFF", "Isi berkas GIF89 lama", "BEGIN:VCALENDAR",
  ])
  func `text is no picture`(text: String) {
    #expect(!PictureContent.isFound(in: Array(text.utf8)))
  }
}
