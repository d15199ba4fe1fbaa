import KimQR
import KimTestSupport
import Testing

/// What a camera's program (zbar) reads is what was written.
struct QRCodeTests {
  /// A picture of a code as netpbm has it: four dots a square, on white.
  private func picture(of code: QRCode) -> [UInt8] {
    let side = (code.size + 8) * 4
    let dots = (0..<side * side).map { dot -> UInt8 in
      code[row: dot / side / 4 - 4, column: dot % side / 4 - 4] ? 0 : 255
    }
    return Array("P5\n\(side) \(side)\n255\n".utf8) + dots
  }

  /// A terminal's signs as a picture: two squares above each other are one sign.
  private func picture(ofTerminal text: String) -> [UInt8] {
    let lines = text.split(separator: "\n").map(Array.init)
    var rows: [[UInt8]] = []
    for line in lines {
      rows.append(line.map { "█▀".contains($0) ? 255 : 0 })
      rows.append(line.map { "█▄".contains($0) ? 255 : 0 })
    }
    let large = rows.flatMap { row in
      Array(repeating: row.flatMap { Array(repeating: $0, count: 4) }, count: 4).flatMap { $0 }
    }
    let (width, height) = ((lines.first?.count ?? 0) * 4, rows.count * 4)
    return Array("P5\n\(width) \(height)\n255\n".utf8) + large
  }

  private static let reading = "zbarimg --nodbus -q --raw --oneshot -Sdisable -Sqrcode.enable"

  private func read(_ files: [String], in folder: TemporaryFolder) throws -> String {
    let run = try KimCommand(
      shell: "for file in \(files.joined(separator: " ")); do \(Self.reading) $file; echo; done",
      in: folder)
    #expect(run.errors == "")
    return run.output
  }

  /// From the smallest to the largest, with each change of the length's form, of alignment squares and
  /// of blocks among them.
  private static let lengths = [
    1, 14, 15, 62, 122, 150, 180, 181, 300, 620, 1000, 1500, 2000, 2331,
  ]

  @Test func `codes of all sizes say what was written`() throws {
    try TemporaryFolder.with { folder in
      for length in Self.lengths {
        let text = String((0..<length).map { Character(UnicodeScalar(UInt8(97 + $0 * 7 % 26))) })
        let code = try #require(QRCode(text))
        try folder.write("kode.pgm", bytes: picture(of: code))
        #expect(try read(["kode.pgm"], in: folder) == text + "\n", "\(length)")
      }
    }
  }

  /// Version 32 alone has alignment squares at distances that follow from no formula.
  @Test(arguments: [
    (14, 21), (15, 25), (180, 53), (181, 57), (1538, 145), (1539, 149), (2331, 177),
  ])
  func `the smallest code that holds a text is taken`(_ length: Int, _ size: Int) throws {
    #expect(QRCode(String(repeating: "a", count: length))?.size == size)
  }

  @Test func `what does not fit has no code`() {
    #expect(QRCode(String(repeating: "a", count: 2332)) == nil)
    #expect(QRCode("") != nil)
  }

  @Test func `addresses, keys and letters beyond ASCII are read from picture, page and terminal`()
    throws
  {
    let text = "https://kim.mubakab.go.id/kim-toman/tulis.html#kunci=7ZQ4 – Désa Tomán 🌾"
    let code = try #require(QRCode(text))
    try TemporaryFolder.with { folder in
      try folder.write("a.pgm", bytes: picture(of: code))
      try folder.write("b.pgm", bytes: picture(ofTerminal: code.terminalText(colours: false)))
      try folder.write("c.svg", code.svg(title: "Situs <KIM> & desa"))
      let drawn = try KimCommand(shell: "vips svgload c.svg c.png --scale 6", in: folder)
      #expect(drawn.status == 0)
      let read = try read(["a.pgm", "b.pgm", "c.png"], in: folder)
      #expect(read == String(repeating: text + "\n", count: 3))
    }
  }

  @Test func `a title cannot leave its place in the page`() throws {
    let svg = try #require(QRCode("a")).svg(title: "</title><script>alert(1)</script>")
    #expect(svg.contains("<title>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;</title>"))
    #expect(!svg.contains("<script"))
  }

  @Test func `a terminal's colours are set and taken back in each line`() throws {
    let lines = try #require(QRCode("a")).terminalText(colours: true).split(separator: "\n")
    #expect(lines.count == 13)
    #expect(lines.allSatisfy { $0.hasPrefix("\u{1B}[97;40m") && $0.hasSuffix("\u{1B}[0m") })
  }
}
