import KimDiagnostics
import KimModel

/// Reads `peta.txt`: a line for each region, `16.06 104463 -3748 -102 -23 …;…`, a code and the rings of
/// its border. A ring is its first point in thousandths of a degree (east, north) and the steps from
/// each point to the next. Lines that begin with `#` are for people.
enum OutlineListReader {
  static func read(_ file: SourceFile, diagnostics: inout Diagnostics) -> RegionOutlines {
    var outlines: [RegionCode: RegionOutline] = [:]
    var isWhole = true
    for line in file.bytes.split(separator: UInt8(ascii: "\n")) {
      guard line.first != UInt8(ascii: "#") else { continue }
      if let (code, outline) = region(line) {
        outlines[code] = outline
      } else if isWhole {
        isWhole = false
        diagnostics.add(.notAnOutline(file.place(of: line.startIndex..<line.endIndex)))
      }
    }
    return RegionOutlines(outlines)
  }

  /// Nil for a line that is none.
  private static func region(_ line: ArraySlice<UInt8>) -> (RegionCode, RegionOutline)? {
    guard let blank = line.firstIndex(of: UInt8(ascii: " ")),
      let code = RegionCode(String(decoding: line[..<blank], as: UTF8.self))
    else { return nil }
    var rings: [[RegionOutline.Point]] = []
    for ring in line[(blank + 1)...].split(separator: UInt8(ascii: ";")) {
      guard let points = points(ring) else { return nil }
      rings.append(points)
    }
    return RegionOutline(rings).map { (code, $0) }
  }

  private static func points(_ ring: ArraySlice<UInt8>) -> [RegionOutline.Point]? {
    var points: [RegionOutline.Point] = []
    var (east, north) = (0, 0)
    var across: Int?
    for text in ring.split(separator: UInt8(ascii: " ")) {
      guard let step = number(text) else { return nil }
      if let first = across {
        (east, north, across) = (east + first, north + step, nil)
        guard abs(east) <= 180_000, abs(north) <= 90_000 else { return nil }
        points.append(RegionOutline.Point(east: east, north: north))
      } else {
        across = step
      }
    }
    return across == nil ? points : nil
  }

  /// Of at most six digits.
  private static func number(_ text: ArraySlice<UInt8>) -> Int? {
    let isNegative = text.first == UInt8(ascii: "-")
    let digits = isNegative ? text.dropFirst() : text
    guard (1...6).contains(digits.count) else { return nil }
    var value = 0
    for byte in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return isNegative ? -value : value
  }
}

extension Diagnostic {
  fileprivate static func notAnOutline(_ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, code: "outlines/not-an-outline", at: place,
      id: "baris ini bukan batas wilayah; wilayahnya tidak digambar di peta",
      en: "this line is no border of a region, which is left out of maps",
      hint: LocalizedText(
        id: "hapus baris ini, atau hapus peta.txt supaya yang dibawa kim dipakai",
        en: "delete this line, or delete peta.txt so that kim's own is used"),
      mend: .remove(lines: place.line...place.line))
  }
}
