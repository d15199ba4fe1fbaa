import KimDiagnostics
import KimModel

/// Finds what looks like a person in the text of a wish or complaint: who raised it is never
/// published, and whoever it is about has a right to be left out too.
struct ReporterScan {
  private let bytes: [UInt8]
  private var found: [Range<Int>] = []

  /// The byte ranges of names and mobile numbers in a part of a file.
  static func matches(in bytes: [UInt8], range: Range<Int>) -> [Range<Int>] {
    var scan = ReporterScan(bytes: bytes)
    let words = scan.words(in: range)
    for index in words.indices { scan.look(at: words, index) }
    return (scan.found + scan.phoneNumbers(in: range)).sorted { $0.lowerBound < $1.lowerBound }
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  // MARK: Names

  private mutating func look(at words: [Range<Int>], _ index: Int) {
    guard index + 1 < words.count else { return }
    let next = words[index + 1]
    let end = words[index].upperBound
    let isBeforeColon = hasColon(from: end, to: next.lowerBound)
    // Nearly all words are followed by neither, and are not looked up.
    guard isBeforeColon || isCapitalized(next) else { return }
    let word = lowercased(words[index])
    if isBeforeColon, Self.labels.contains(word) {
      found.append(words[index].lowerBound..<next.upperBound)
    } else if Self.titles.contains(word), isName(next), isJoined(from: end, to: next.lowerBound) {
      found.append(words[index].lowerBound..<next.upperBound)
    }
  }

  /// Words that stand before a colon and a name.
  private static let labels: Set<String> = ["nama", "pelapor", "pengirim", "pengadu"]

  /// Words that stand before a name.
  private static let titles: Set<String> = [
    "bapak", "ibu", "pak", "bu", "sdr", "sdri", "saudara", "saudari", "pelapor", "bernama", "tuan",
    "nyonya",
  ]

  /// Offices and places, which are no one's name: "Bapak Kepala Desa", "Ibu RT".
  private static let offices: Set<String> = [
    "kepala", "kades", "ketua", "wakil", "sekretaris", "sekdes", "bendahara", "camat", "lurah",
    "bupati", "gubernur", "presiden", "menteri", "dinas", "kadus", "dusun", "rt", "rw", "bidan",
    "guru", "dokter", "babinsa", "bhabinkamtibmas", "kapolsek", "danramil", "pkk", "kader",
    "penghulu", "imam", "dan", "yang",
  ]

  /// What a sentence goes on with behind somebody who is addressed: "rusak Pak, Tolong diperbaiki".
  private static let beginnings: Set<String> = [
    "sudah", "udah", "sdh", "tolong", "mohon", "kapan", "kenapa", "kalau", "kalo", "kami", "saya",
    "kito", "kita", "ini", "itu", "ada", "apa", "masih", "belum", "jangan", "jalan", "lampu",
    "harap", "bagaimana", "gimana", "terima", "makasih",
  ]

  /// A word that begins with a capital letter, and is no office and no beginning of a sentence.
  private func isName(_ word: Range<Int>) -> Bool {
    guard isCapitalized(word) else { return false }
    let name = lowercased(word)
    return !Self.offices.contains(name) && !Self.beginnings.contains(name)
      && !(name == "lah" && isBeforeNumber(word))
  }

  /// "Lah 3 minggu" of the Malay of Palembang is "Sudah 3 minggu", though somebody may be called Lah.
  private func isBeforeNumber(_ word: Range<Int>) -> Bool {
    bytes[word.upperBound...].first { $0 != 0x20 }?.isASCIIDigit ?? false
  }

  private func isCapitalized(_ word: Range<Int>) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[word.lowerBound])
  }

  /// Nothing but spaces, and the dot of an abbreviation, between two words of one line.
  private func isJoined(from start: Int, to end: Int) -> Bool {
    bytes[start..<end].allSatisfy { " .*_".utf8.contains($0) }
  }

  private func hasColon(from start: Int, to end: Int) -> Bool {
    let gap = bytes[start..<end]
    return gap.contains(UInt8(ascii: ":")) && !gap.contains(0x0A)
  }

  private func words(in range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      while index < range.upperBound, bytes[index].isASCIILetter || bytes[index] >= 0x80 {
        index += 1
      }
      if index > start { words.append(start..<index) } else { index += 1 }
    }
    return words
  }

  private func lowercased(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self).lowercased()
  }

  // MARK: Numbers

  /// Mobile numbers begin with 08, 628 or +628 and have 10 to 13 digits with the 0; offices have
  /// others.
  private func phoneNumbers(in range: Range<Int>) -> [Range<Int>] {
    var numbers: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index].isASCIIDigit else {
        index += 1
        continue
      }
      let (digits, end) = number(from: index, in: range)
      if Self.isMobile(digits) { numbers.append(index..<end) }
      index = end
    }
    return numbers
  }

  /// Digits with single spaces, dots or hyphens between.
  private func number(from start: Int, in range: Range<Int>) -> (digits: [UInt8], end: Int) {
    var digits: [UInt8] = []
    var index = start
    var end = start
    while index < range.upperBound {
      if bytes[index].isASCIIDigit {
        if digits.count < 20 { digits.append(bytes[index]) }
        index += 1
        end = index
      } else if index == end, " .-".utf8.contains(bytes[index]) {
        index += 1
      } else {
        break
      }
    }
    return (digits, end)
  }

  private static func isMobile(_ digits: [UInt8]) -> Bool {
    if digits.starts(with: "628".utf8) { return (11...14).contains(digits.count) }
    return digits.starts(with: "08".utf8) && (10...13).contains(digits.count)
  }
}

extension ReporterScan {
  static func mobileNumbers(in bytes: [UInt8]) -> [Range<Int>] {
    ReporterScan(bytes: bytes).phoneNumbers(in: 0..<bytes.count)
  }

  /// Whether a text names somebody whom its source does not name.
  static func isFound(in shown: [UInt8], beyond source: ArraySlice<UInt8>) -> Bool {
    let source = Array(source)
    return matches(in: shown, range: 0..<shown.count).count
      > matches(in: source, range: 0..<source.count).count
  }

  /// A warning of what shows only on the finished page.
  static func shown(at place: Place) -> Diagnostic { .reporter(place) }

  static func diagnostics(in file: SourceFile, range: Range<Int>) -> Diagnostics {
    // A place costs a pass over the file: as many as people read.
    let found = matches(in: file.bytes, range: range).prefix(20)
    return Diagnostics(
      found.map { range in
        let place = file.place(of: range)
        return .reporter(place, mend: .write("seorang warga", at: place, isExample: true))
      })
  }

  /// The same of a text that stands alone.
  static func diagnostics(in text: String, at place: Place) -> Diagnostics {
    let bytes = Array(text.utf8)
    return matches(in: bytes, range: 0..<bytes.count).isEmpty
      ? Diagnostics() : Diagnostics([.reporter(place)])
  }
}

extension Diagnostic {
  fileprivate static func reporter(_ place: Place, mend: Mend? = nil) -> Diagnostic {
    // The excerpt would spread the name into logs.
    Diagnostic(
      .warning, code: "privacy/reporter",
      at: Place(path: place.path, line: place.line, column: place.column, length: place.length),
      id: "aspirasi ini tampak menyebut nama atau nomor seseorang",
      en: "this aspirasi seems to name a person or a phone number",
      hint: LocalizedText(
        id: "tulis perannya saja, seperti 'seorang warga Dusun II'; pelapor tidak diterbitkan",
        en: "write a role instead, such as 'a resident'; who raised it is not published"),
      mend: mend)
  }
}
