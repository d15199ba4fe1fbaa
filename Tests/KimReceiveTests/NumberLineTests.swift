import Testing

@testable import KimReceive

/// The line by which a copied text finds the draft that it corrects.
struct NumberLineTests {
  private static let rest = "Judul: Panen\n\nWarga memanen.\n"

  private func line(_ line: String) -> NumberLine? {
    NumberLine(in: Array("Judul: Panen\n\(line)\n\nWarga memanen.\n".utf8))
  }

  @Test(arguments: [
    "Kode tulisan: f15961cdbec4 versi 2", "*Kode tulisan:* f15961cdbec4 versi 2",
    "kode tulisan : F15961CDBEC4, versi 2.", "> Kode tulisan: f15961cdbec4\n> versi 2",
    "_Kode tulisan:_\nf15961cdbec4 versi 2", "\u{200E}Kode tulisan: f15961cdbec4 versi: 2",
    "~Kode tulisan: f15961cdbec4 versi 2~\r", "Kode tulisan: f15961cdbec400000000 versi 2",
  ])
  func `it is read as messengers leave it, and taken out`(text: String) throws {
    let found = try #require(line(text))
    #expect(found.number.string == "f15961cdbec400000000" && found.version == 2)
    #expect(String(decoding: found.rest, as: UTF8.self) == Self.rest)
  }

  @Test(arguments: [
    "Kode tulisan: f15961cdbec versi 2", "Kode tulisan: f15961cdbec4", "f15961cdbec4 versi 2",
    "Kode tulisan: ../../x versi 2", "Kode tulisan: f15961cdbec4 versi 0",
    "Kode tulisan: f15961cdbec4 versi 99999999999999999999",
    "Kode tulisan: f15961cdbec4 versi 2 lagi",
    "Kode tulisan f15961cdbeg4 versi 2",
  ])
  func `anything else is a part of the text`(text: String) {
    #expect(line(text) == nil)
  }

  @Test func `a number is told as short as it is`() {
    #expect(ParcelNumber("f15961cdbec400000000")?.shown == "f15961cdbec4")
    #expect(ParcelNumber("0123456789abcdef0123")?.shown == "0123456789abcdef0123")
    #expect(ParcelNumber(shown: "f15961cdbec4")?.string == "f15961cdbec400000000")
    #expect(ParcelNumber(shown: "f15961") == nil)
  }
}
