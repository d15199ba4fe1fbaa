import KimDiagnostics
package import KimModel
import KimYAML

/// Reads `wilayah.csv`: `kode,nama` lines (RFC 4180) with Kemendagri codes. Spreadsheets set to
/// Indonesian write semicolons for the commas; that is understood.
struct RegionListReader {
  private let file: SourceFile
  private var regions: [Region] = []
  private var seen: Set<RegionCode> = []
  private var problems = 0
  private var diagnostics = Diagnostics()

  /// A place costs a pass over the list: as many as people read.
  private static let mostProblems = 20

  static func read(_ file: SourceFile, diagnostics: inout Diagnostics) -> RegionTable {
    var reader = RegionListReader(file)
    reader.read()
    diagnostics.add(reader.diagnostics)
    return RegionTable(reader.regions)
  }

  private init(_ file: SourceFile) {
    self.file = file
    regions.reserveCapacity(file.bytes.count / 24)
  }

  private mutating func read() {
    var start = 0
    while start < file.bytes.count {
      let end = file.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? file.bytes.count
      read(file.bytes[start..<end], isFirst: start == 0)
      start = end + 1
    }
    if problems > Self.mostProblems {
      diagnostics.add(.moreProblems(file.place, problems - Self.mostProblems))
    }
  }

  private mutating func read(_ line: ArraySlice<UInt8>, isFirst: Bool) {
    let fields = Self.fields(line)
    if let code = fields.first.flatMap({ RegionCode($0) }), fields.count > 1, !fields[1].isEmpty {
      if seen.insert(code).inserted {
        regions.append(Region(code: code, name: fields[1]))
      } else {
        report(line) { .repeated($0, code) }
      }
    } else if !(isFirst && fields.first?.lowercased() == "kode"), fields != [""] {
      report(line) { .notARegion($0) }
    }
  }

  private mutating func report(_ line: ArraySlice<UInt8>, _ make: (Place) -> Diagnostic) {
    problems += 1
    guard problems <= Self.mostProblems else { return }
    diagnostics.add(make(file.place(of: line.startIndex..<line.endIndex)))
  }

  /// The fields of a line, their quotes undone.
  private static func fields(_ line: ArraySlice<UInt8>) -> [String] {
    var fields: [[UInt8]] = [[]]
    var isQuoted = false
    var previous: UInt8 = 0
    for byte in line {
      if byte == UInt8(ascii: "\"") {
        // Two quotes within a quoted field are one.
        if !isQuoted, previous == byte { fields[fields.count - 1].append(byte) }
        isQuoted.toggle()
      } else if !isQuoted, ",;\t".utf8.contains(byte) {
        fields.append([])
      } else {
        fields[fields.count - 1].append(byte)
      }
      previous = byte
    }
    return fields.map { CleanText(String(decoding: $0, as: UTF8.self)).text }
  }
}

extension RegionTable {
  /// A region list in the form of `wilayah.csv`; lines that are none are left out.
  package init(listed bytes: [UInt8]) {
    var unread = Diagnostics()
    self = RegionListReader.read(
      SourceFile(path: "", bytes: bytes), diagnostics: &unread)
  }
}

extension Diagnostic {
  fileprivate static func notARegion(_ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, code: "regions/not-a-region", at: place,
      id: "baris ini bukan 'kode,nama' dengan kode Kemendagri",
      en: "this line is not 'kode,nama' with a code of the Ministry",
      hint: LocalizedText(
        id: "hapus baris ini, atau tulis seperti 16.06.06.2003,Toman",
        en: "delete this line, or write it as 16.06.06.2003,Toman"),
      mend: .remove(lines: place.line...place.line))
  }

  fileprivate static func repeated(_ place: Place, _ code: RegionCode) -> Diagnostic {
    Diagnostic(
      .warning, code: "regions/repeated", at: place,
      id: "kode \(code) sudah ada di baris lain; yang pertama dipakai",
      en: "the code \(code) stands on another line; the first one is used",
      hint: LocalizedText(id: "hapus baris ini", en: "delete this line"),
      mend: .remove(lines: place.line...place.line))
  }

  fileprivate static func moreProblems(_ place: Place, _ count: Int) -> Diagnostic {
    Diagnostic(
      .warning, code: "regions/more-problems", at: place,
      id: "masih ada \(count) baris lain yang bermasalah di daftar ini",
      en: "there are \(count) more lines with problems in this list",
      hint: LocalizedText(
        id: "perbaiki dulu yang sudah disebut", en: "mend those listed first"))
  }
}
