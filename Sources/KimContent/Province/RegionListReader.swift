import KimDiagnostics
import KimModel

/// Reads `wilayah.csv`: `kode,nama` lines (RFC 4180) with Kemendagri codes.
enum RegionListReader {
  static func read(_ file: SourceFile, diagnostics: inout Diagnostics) -> RegionTable {
    var regions: [Region] = []
    regions.reserveCapacity(file.bytes.count / 24)
    var seen: Set<RegionCode> = []
    var start = 0
    while start < file.bytes.count {
      let end = file.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? file.bytes.count
      let line = file.bytes[start..<end]
      if let region = region(line) {
        if seen.insert(region.code).inserted {
          regions.append(region)
        } else {
          diagnostics.add(.repeated(file.place(of: start..<end), region.code))
        }
      } else if !isHeading(line, isFirst: start == 0), !isBlank(line) {
        diagnostics.add(.notARegion(file.place(of: start..<end)))
      }
      start = end + 1
    }
    return RegionTable(regions)
  }

  private static func region(_ line: ArraySlice<UInt8>) -> Region? {
    guard let comma = line.firstIndex(of: UInt8(ascii: ",")) else { return nil }
    let code = unquoted(line[..<comma])
    let name = unquoted(line[(comma + 1)...])
    guard !name.isEmpty else { return nil }
    return RegionCode(code).map { Region(code: $0, name: name) }
  }

  private static func unquoted(_ field: ArraySlice<UInt8>) -> String {
    var field = field
    while let last = field.last, last == 0x0D || last == 0x20 { field.removeLast() }
    guard field.count >= 2, field.first == UInt8(ascii: "\""), field.last == UInt8(ascii: "\"")
    else { return String(decoding: field, as: UTF8.self) }
    return String(decoding: field.dropFirst().dropLast(), as: UTF8.self)
      .replacing("\"\"", with: "\"")
  }

  private static func isHeading(_ line: ArraySlice<UInt8>, isFirst: Bool) -> Bool {
    isFirst && line.starts(with: "kode".utf8)
  }

  private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
    line.allSatisfy { $0 == 0x20 || $0 == 0x0D }
  }
}

extension Diagnostic {
  fileprivate static func notARegion(_ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, code: "regions/not-a-region", at: place,
      id: "baris ini bukan 'kode,nama' dengan kode Kemendagri",
      en: "this line is not 'kode,nama' with a code of the Ministry",
      hint: LocalizedText(
        id: "contoh: 16.06.06.2003,Toman", en: "for example: 16.06.06.2003,Toman"))
  }

  fileprivate static func repeated(_ place: Place, _ code: RegionCode) -> Diagnostic {
    Diagnostic(
      .warning, code: "regions/repeated", at: place,
      id: "kode \(code) sudah ada di baris lain; yang pertama dipakai",
      en: "the code \(code) stands on another line; the first one is used",
      hint: LocalizedText(id: "hapus salah satunya", en: "delete one of them"))
  }
}
