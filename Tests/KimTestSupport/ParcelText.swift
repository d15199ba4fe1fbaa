import Foundation
import KimDigest
package import KimReceive

/// A parcel as the writing page makes it.
package struct ParcelText {
  package var format: String
  package var site: String
  package var number: String
  package var version: String
  package var text: String
  package var photos: [(name: String, bytes: [UInt8])]
  package var extra: [String]
  package var key: WritingKey?

  package init(
    format: String = "KIM-TULISAN 1", site: String = "muba/kim-toman",
    number: String = "0123456789abcdef0123", version: String = "1", text: String = Self.text,
    photos: [(name: String, bytes: [UInt8])] = [("foto-1.jpg", Array(0..<200))],
    extra: [String] = [], key: WritingKey? = nil
  ) {
    self.format = format
    self.site = site
    self.number = number
    self.version = version
    self.text = text
    self.photos = photos
    self.extra = extra
    self.key = key
  }

  package static let text =
    "---\njudul: \"Panen raya\"\ntanggal: 2024-05-20\ngambar: foto-1.jpg\n---\n\nPanen.\n"

  package var bytes: [UInt8] {
    var lines =
      [format, "situs: \(site)", "nomor: \(number)", "versi: \(version)"] + extra
      + ["tulisan: \(text.utf8.count)", text]
    for photo in photos {
      let hash = SHA256.hex(of: photo.bytes, bytes: 32)
      lines.append("foto: \(photo.name) \(photo.bytes.count) \(hash)")
      lines += Self.base64(photo.bytes)
    }
    var bytes = Array(lines.map { $0 + "\n" }.joined().utf8)
    if let key {
      bytes += Array("tanda: \(MessageCode.hex(of: bytes, key: key.bytes))\n".utf8)
    }
    return bytes + Array("selesai\n".utf8)
  }

  private static func base64(_ bytes: [UInt8]) -> [String] {
    let letters = Array(Data(bytes).base64EncodedString().utf8)
    return stride(from: 0, to: letters.count, by: 76).map {
      String(decoding: letters[$0..<min($0 + 76, letters.count)], as: UTF8.self)
    }
  }
}
