import KimDiagnostics
import KimModel

/// Finds identity numbers of residents (NIK, KK) in a text: they must never be published.
///
/// A number is 16 digits: a region (6), a date as DDMMYY with 40 added to a woman's day (6), and a
/// serial number (4). Source: Permendagri 72/2022 and UU 27/2022 on personal data.
enum IdentityNumberScan {
  /// The byte ranges of such numbers; digits of any script, with a sign or a line break between.
  static func matches(in bytes: [UInt8]) -> [Range<Int>] {
    guard let text = DigitText(of: bytes) else { return [] }
    var found: [Range<Int>] = []
    var runs = DigitRuns(text)
    while let run = runs.next() {
      found += usual(text, run).map { text.range(of: $0) }
      found += unusual(text, run).map { text.range(of: $0) }
    }
    return found
  }

  /// Whether a reader sees one in a text without markup, in which markup parts nothing any more.
  ///
  /// Lines that follow each other are one line there. So a number in groups has to stand alone.
  static func isShown(in bytes: [UInt8]) -> Bool {
    guard let text = DigitText(of: bytes) else { return false }
    var runs = DigitRuns(text, joinsLines: false)
    while let run = runs.next() {
      if isAlone(text, run[...]) || usual(text, run).contains(where: { $0.count == 16 }) {
        return true
      }
    }
    return false
  }

  /// The same file with the digits of such numbers made illegible, so that no excerpt of it and no
  /// message about it can spread them. Offsets stay as they are.
  static func masked(_ file: SourceFile, _ ranges: [Range<Int>]? = nil) -> SourceFile {
    let ranges = ranges ?? matches(in: file.bytes)
    guard !ranges.isEmpty else { return file }
    var bytes = file.bytes
    for range in ranges {
      for index in range where bytes[index].isASCIIDigit || bytes[index] >= 0x80 {
        bytes[index] = UInt8(ascii: "x")
      }
    }
    return SourceFile(path: file.path, bytes: bytes)
  }

  /// Whether there is one in a file's path, or in the address that the path becomes.
  static func isFound(inPath path: String) -> Bool {
    var (digits, bits) = (0, UInt8(0))
    for byte in path.utf8 {
      digits += byte.isASCIIDigit ? 1 : 0
      bits |= byte
    }
    guard digits >= 16 || bits >= 0x80 else { return false }
    if !matches(in: Array(path.utf8)).isEmpty { return true }
    let slugs = path.split(separator: "/").compactMap { Slug(of: String($0))?.string }
    return !matches(in: Array(slugs.joined(separator: "/").utf8)).isEmpty
  }

  // MARK: Numbers as they are usually written

  private static func usual(_ text: DigitText, _ run: [DigitRuns.Group]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    for index in 1..<(run.count + 1) where index == run.count || !run[index].isUsual {
      found += usual(text, part: run[start..<index])
      start = index
    }
    return found
  }

  private static func usual(
    _ text: DigitText, part run: ArraySlice<DigitRuns.Group>
  ) -> [Range<Int>] {
    if run.reduce(0, { $0 + $1.count }) == 16 {
      return isNumber(text, run) ? [range(of: run)] : []
    }
    var found: [Range<Int>] = []
    var index = run.startIndex
    while index < run.endIndex {
      if let end = end(of: run, from: index), isApart(run, index..<end),
        isNumber(text, run[index..<end])
      {
        found.append(range(of: run[index..<end]))
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  /// The groups from one on that have 16 digits together, cut where such numbers are cut.
  private static func end(of run: ArraySlice<DigitRuns.Group>, from start: Int) -> Int? {
    var count = 0
    for index in start..<run.endIndex {
      count += run[index].count
      if count == 16 { return index + 1 }
      guard count <= 12, count.isMultiple(of: 2) else { return nil }
    }
    return nil
  }

  /// A dot before or after makes it part of another number.
  private static func isApart(_ run: ArraySlice<DigitRuns.Group>, _ range: Range<Int>) -> Bool {
    (range.lowerBound == run.startIndex || run[range.lowerBound].separator != .dot)
      && (range.upperBound == run.endIndex || run[range.upperBound].separator != .dot)
  }

  // MARK: Numbers with other signs

  /// Dates, telephone numbers and references to letters have the same signs, so that these numbers
  /// are looked at more closely.
  private static func unusual(_ text: DigitText, _ run: [DigitRuns.Group]) -> [Range<Int>] {
    guard run.contains(where: { !$0.isUsual }) else { return [] }
    var found: [Range<Int>] = []
    for start in run.indices {
      guard let end = end(of: run[...], from: start), end - start > 1 else { continue }
      let groups = run[start..<end]
      let inner = groups.dropFirst().compactMap(\.separator)
      guard let first = inner.first(where: { !$0.isUsual }) else { continue }
      let isWhole = groups.count == run.count && inner.count(where: { $0 == .lineBreak }) <= 1
      let before = run[start].separator
      let after = end < run.count ? run[end].separator : nil
      let isUniform =
        inner.allSatisfy { $0 == first } && first != .lineBreak
        && ![before, after].contains { $0 == first || $0 == .dot }
      if isWhole || isUniform, isAlone(text, groups) { found.append(range(of: groups)) }
    }
    return found
  }

  /// Whether groups are one such number and nothing else that is written in groups.
  private static func isAlone(_ text: DigitText, _ groups: ArraySlice<DigitRuns.Group>) -> Bool {
    guard groups.count <= 7, end(of: groups, from: groups.startIndex) == groups.endIndex,
      let last = groups.last, last.count >= 4, isNumber(text, groups)
    else { return false }
    let numbers = groups.map { text.bytes[$0.range].reduce(0) { $0 * 10 + Int($1 & 0x0F) } }
    let counts = groups.map(\.count)
    guard !(last.count == 4 && isYear(numbers[numbers.count - 1])) else { return false }
    return !numbers.indices.contains { index in
      switch counts[index] {
      case 8: isDate(numbers[index])
      case 4 where index >= 2 && counts[index - 1] == 2 && counts[index - 2] == 2:
        isDate(numbers[index - 2], numbers[index - 1], numbers[index])
      default: false
      }
    }
  }

  private static func isDate(_ day: Int, _ month: Int, _ year: Int) -> Bool {
    (1...31).contains(day) && (1...12).contains(month) && isYear(year % 10_000)
  }

  /// A day as one number: `17082024` or `20240817`.
  private static func isDate(_ number: Int) -> Bool {
    isDate(number / 1_000_000, number / 10_000 % 100, number)
      || isDate(number % 100, number / 100 % 100, number / 10_000)
  }

  private static func isYear(_ number: Int) -> Bool { (1900...2099).contains(number) }

  // MARK: The number itself

  private static func range(of groups: ArraySlice<DigitRuns.Group>) -> Range<Int> {
    guard let first = groups.first, let last = groups.last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }

  private static func isNumber(
    _ text: DigitText, _ groups: ArraySlice<DigitRuns.Group>
  ) -> Bool {
    guard groups.first?.isInAddress == false else { return false }
    return isIdentityNumber(groups.flatMap { text.bytes[$0.range].map { $0 & 0x0F } })
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

  /// An error for one that shows only on the finished page.
  static func shown(at place: Place) -> Diagnostic { .shownIdentityNumber(place) }

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
        en: "delete it; personal data of residents must not be published"),
      mend: .write("", at: place))
  }

  fileprivate static func shownIdentityNumber(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, code: "privacy/identity-number",
      at: Place(path: place.path, line: place.line, column: place.column, length: place.length),
      id: "di halaman jadi, ada angka 16 digit yang tampak seperti NIK atau nomor KK",
      en: "the finished page shows 16 digits that look like an identity number (NIK or KK)",
      hint: LocalizedText(
        id: "cari angka yang dipisah tanda *, \\, atau &#…; dan hapus; "
          + "data warga tidak boleh terbit",
        en: "look for digits parted by *, \\ or &#…; and delete them"))
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
