import KimModel
import KimSystem
import KimTestSupport
import Testing

@testable import KimPhotos

struct CardTests {
  /// Every letter a plate as high as an em, 60 hundredths of it wide.
  private static let plates: Letters = {
    var letters = Letters()
    for piece in LetterPieces.common + ["بيت", "قرية"] {
      for isBold in [true, false] { letters.add(advance: 60, of: piece, isBold: isBold) }
      guard piece != " " else { continue }
      for style in CardStyle.all {
        let (width, height) = (style.size * 6 / 10, style.size)
        letters.add(
          Letter(
            left: 0, top: -height * 3 / 4, width: width, height: height,
            ink: [UInt8](repeating: Letter.fullInk, count: width * height)),
          for: piece, in: style)
      }
    }
    return letters
  }()

  private func lines(_ text: String, width: Int = 600, height: Int = 300) -> CardLines {
    CardLines(
      text, in: CardStyle.headlines, width: width, height: height, with: Self.plates)
  }

  private func words(_ lines: CardLines) -> [String] {
    lines.lines.map { $0.map(\.text).joined(separator: " ") }
  }

  @Test(arguments: [
    ("Panen raya", 84, ["Panen raya"]),
    ("Panen raya padi", 84, ["Panen raya", "padi"]),
    ("Panen raya padi di Toman", 84, ["Panen raya", "padi di", "Toman"]),
    ("Panen raya padi di Desa Toman naik", 64, ["Panen raya padi", "di Desa Toman", "naik"]),
    ("Musyawarahdusun", 64, ["Musyawarahdusun"]),
  ])
  func `a headline is broken at blanks, in the largest size that fits`(
    _ text: String, _ size: Int, _ expected: [String]
  ) {
    let lines = lines(text)
    #expect(lines.style.size == size)
    #expect(words(lines) == expected)
  }

  @Test func `a word wider than the box is broken only at the smallest size`() {
    let lines = lines("pertanggungjawabankeuangandesa")
    #expect(lines.style.size == 40)
    #expect(words(lines) == ["pertanggungjawabankeuanga", "ndesa"])
  }

  @Test func `what the smallest size cannot hold ends in an ellipsis`() {
    let lines = lines(String(repeating: "panen raya ", count: 40), width: 300, height: 96)
    #expect(lines.lines.count == 2 && lines.width <= 300)
    #expect(lines.lines.last?.last?.pieces.last == "…")
  }

  @Test func `words that are read from right to left stand in that order`() {
    let places = lines("Kata قرية بيت dari").places(Self.plates)
    #expect(places.flatMap(\.self).map(\.piece).joined() == "Kataبيتقريةdari")
  }

  /// Texts that once came too near to an edge, or that want to.
  static let hostile = [
    "Panen", "", "Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww",
    "Musyawarah perencanaan pembangunan desa tahun anggaran 2027 di Musi Banyuasin",
    String(repeating: "WWWW ", count: 60), "<span size=\"400\">&amp;</span>",
    "Jadwal قرية بيت 🎉 ÀÉÎ",
  ]

  static let stamps: [ShareCard.Stamp?] = [
    nil, .verdict(.unproven, words: "BELUM TERBUKTI"),
    .price("Rp15.000 / " + String(repeating: "bungkus", count: 7)),
    Day(year: 2026, month: 9, day: 28).map { ShareCard.Stamp.day($0, month: "Sep") },
  ]

  private static func card(
    _ headline: String, stamp: ShareCard.Stamp? = nil, logo: String? = nil
  ) -> ShareCard {
    ShareCard(
      label: "Pengumuman", headline: headline,
      foot: "KIM Kecamatan Muara Pinang, Kabupaten Penukal Abab Lematang Ilir", stamp: stamp,
      fill: Colour(red: 0x8C, green: 0x1D, blue: 0x2F),
      text: Colour(red: 255, green: 255, blue: 255), logo: logo, hash: String(headline.hashValue))
  }

  private func inkOutside(_ canvas: CardCanvas) -> Int {
    var count = 0
    for y in 0..<566 {
      for x in 0..<CardCanvas.width where !(64..<1140).contains(x) || y < 60 {
        if canvas[x, y] != CardInk.fill { count += 1 }
      }
    }
    return count
  }

  @Test(arguments: hostile, stamps)
  func `nothing stands nearer to an edge than 64 pixels, whatever the font`(
    _ headline: String, _ stamp: ShareCard.Stamp?
  ) {
    let canvas = CardPainting(Self.card(headline, stamp: stamp), with: Self.plates).canvas
    #expect(inkOutside(canvas) == 0)
  }

  /// The letters of this machine, drawn once for all tests.
  private static let real = Result {
    try TemporaryFolder.with { folder in
      let store = LetterStore(store: PhotoStore(TypedPath(folder.full("cache"))))
      let cards = hostile.map { card($0) }
      let letters = try #require(try store.common)
      // The second time they come out of the cache.
      #expect(try store.common == letters)
      var all = letters
      try all.add(store.others(for: cards, besides: letters))
      return all
    }
  }

  @Test(arguments: hostile, stamps)
  func `nothing of this machine's letters is cut`(
    _ headline: String, _ stamp: ShareCard.Stamp?
  ) throws {
    let painting = CardPainting(Self.card(headline, stamp: stamp), with: try Self.real.get())
    #expect(inkOutside(painting.canvas) == 0)
  }

  @Test func `a letter is as wide as its font says, and a word of joined letters is whole`() throws
  {
    let letters = try Self.real.get()
    let (narrow, wide) = (
      letters.advance(of: "i", in: .label), letters.advance(of: "W", in: .label)
    )
    #expect(narrow > 5 && wide > 2 * narrow && letters.areReal)
    let word = try #require(letters["قرية", .label])
    #expect(word.width > 30 && !letters.has("ق"))
  }

  @Test func `the letters of a headline are text to the tool, never markup`() {
    let sheet = LetterSheet(["<", "&", "<span>قرية</span>"])
    let drawing = String(decoding: sheet.drawing, as: UTF8.self)
    #expect(drawing.contains("&#60;") && drawing.contains("&#38;"))
    #expect(!drawing.contains("<span>"))
  }

  @Test func `letters come out of the cache as they went in`() {
    #expect(Letters(Self.plates.bytes) == Self.plates)
    #expect(Letters(Array(Self.plates.bytes.dropLast())) == nil)
  }

  @Test(arguments: stamps)
  func `a card is a PNG of at most 25 kB`(_ stamp: ShareCard.Stamp?) throws {
    let card = Self.card(Self.hostile[3], stamp: stamp)
    let canvas = try CardPainting(card, with: Self.real.get()).canvas
    let bytes = CardPNG.bytes(of: canvas, palette: CardInk.palette(of: card))
    let header = try PhotoHeader(parsing: bytes)
    #expect(header.format == .png && header.width == 1200 && header.height == 630)
    #expect(bytes.count <= 25_000, "\(bytes.count)")
    #expect(bytes == CardPNG.bytes(of: canvas, palette: CardInk.palette(of: card)))
  }
}
