import KimDiagnostics
import KimModel

/// Finds identity numbers of residents (NIK, KK) in a text: they must never be published.
///
/// A number is 16 digits: a region (6), a date as DDMMYY with 40 added to a woman's day (6), and a
/// serial number (4). Source: Permendagri 72/2022 and UU 27/2022 on personal data.
enum IdentityNumberScan {
  /// The byte ranges of such numbers; digits may have single spaces, dots or hyphens between.
  static func matches(in bytes: [UInt8]) -> [Range<Int>] {
    guard hasLongNumber(bytes) else { return [] }
    var found: [Range<Int>] = []
    var runs = DigitRuns(bytes)
    while let run = runs.next() { found += matches(in: bytes, run) }
    return found
  }

  /// The same file with the digits of such numbers made illegible, so that no excerpt of it and no
  /// message about it can spread them. Offsets stay as they are.
  static func masked(_ file: SourceFile, _ ranges: [Range<Int>]? = nil) -> SourceFile {
    let ranges = ranges ?? matches(in: file.bytes)
    guard !ranges.isEmpty else { return file }
    var bytes = file.bytes
    for range in ranges {
      for index in range where bytes[index].isASCIIDigit { bytes[index] = UInt8(ascii: "x") }
    }
    return SourceFile(path: file.path, bytes: bytes)
  }

  /// Whether there is one in a file's path, which becomes an address.
  static func isFound(inPath path: String) -> Bool { !matches(in: Array(path.utf8)).isEmpty }

  /// Sixteen digits near each other: texts seldom have them, and are passed over quickly.
  private static func hasLongNumber(_ bytes: [UInt8]) -> Bool {
    let bytes = bytes.span
    var digits = 0
    var last = -4
    for index in bytes.indices where bytes[index] &- 0x30 < 10 {
      digits = index - last > 4 ? 1 : digits + 1
      last = index
      if digits == 16 { return true }
    }
    return false
  }

  private static func matches(in bytes: [UInt8], _ run: [DigitRuns.Group]) -> [Range<Int>] {
    if run.reduce(0, { $0 + $1.count }) == 16 {
      return window(bytes, run[...]).map { [$0] } ?? []
    }
    var found: [Range<Int>] = []
    var index = 0
    while index < run.count {
      if let end = end(of: run, from: index), isApart(run, index..<end),
        let match = window(bytes, run[index..<end])
      {
        found.append(match)
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  /// The groups from one on that have 16 digits together, cut where such numbers are cut.
  private static func end(of run: [DigitRuns.Group], from start: Int) -> Int? {
    var count = 0
    for index in start..<run.count {
      count += run[index].count
      if count == 16 { return index + 1 }
      guard count <= 12, count.isMultiple(of: 2) else { return nil }
    }
    return nil
  }

  /// A dot before or after makes it part of another number.
  private static func isApart(_ run: [DigitRuns.Group], _ range: Range<Int>) -> Bool {
    let dot = UInt8(ascii: ".")
    return run[range.lowerBound].separator != dot
      && (range.upperBound == run.count || run[range.upperBound].separator != dot)
  }

  private static func window(
    _ bytes: [UInt8], _ groups: ArraySlice<DigitRuns.Group>
  ) -> Range<Int>? {
    guard let first = groups.first, let last = groups.last, !first.isInAddress else { return nil }
    let range = first.range.lowerBound..<last.range.upperBound
    let digits = bytes[range].filter(\.isASCIIDigit).map { $0 - UInt8(ascii: "0") }
    return isIdentityNumber(digits) ? range : nil
  }

  private static func isIdentityNumber(_ digits: [UInt8]) -> Bool {
    func pair(_ at: Int) -> Int { Int(digits[at]) * 10 + Int(digits[at + 1]) }
    let day = pair(6) > 40 ? pair(6) - 40 : pair(6)
    return provinces.contains(pair(0)) && pair(2) > 0 && pair(4) > 0
      && (1...31).contains(day) && (1...12).contains(pair(8))
  }

  /// The first two digits of the Ministry's codes, provinces of 2022 included.
  private static let provinces: Set<Int> = Set(
    [21, 81, 82] + Array(11...19) + Array(31...36) + Array(51...53) + Array(61...65)
      + Array(71...76) + Array(91...97))
}

extension IdentityNumberScan {
  /// An error for each number, up to a number that people read.
  static func diagnostics(in file: SourceFile, _ ranges: [Range<Int>]) -> Diagnostics {
    Diagnostics(ranges.prefix(20).map { .identityNumber(file.place(of: $0)) })
  }

  /// An error that does not name the file, whose name is what must not be spread.
  static func diagnostics(ofNameIn folder: String) -> Diagnostics {
    Diagnostics([.identityNumberInName(folder)])
  }
}

extension Diagnostic {
  fileprivate static func identityNumber(_ place: Place) -> Diagnostic {
    // The excerpt would spread the number into logs.
    Diagnostic(
      .error, code: "privacy/identity-number",
      at: Place(path: place.path, line: place.line, column: place.column, length: place.length),
      id: "ada angka 16 digit yang tampak seperti NIK atau nomor KK",
      en: "there are 16 digits that look like an identity number (NIK or KK)",
      hint: LocalizedText(
        id: "hapus nomor itu; data pribadi warga tidak boleh diterbitkan",
        en: "delete it; personal data of residents must not be published"))
  }

  fileprivate static func identityNumberInName(_ folder: String) -> Diagnostic {
    Diagnostic(
      .error, code: "privacy/identity-number", at: Place(path: folder),
      id: "nama sebuah berkas di folder ini memuat angka yang tampak seperti NIK atau nomor KK",
      en: "a file's name in this folder has digits that look like an identity number (NIK or KK)",
      hint: LocalizedText(
        id: "ganti nama berkas itu; nama berkas menjadi alamat yang dilihat semua orang",
        en: "rename it; file names become addresses that everybody sees"))
  }
}
