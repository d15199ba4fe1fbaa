import KimDiagnostics
import KimModel

/// Finds identity numbers of residents (NIK, KK) in a text: they must never be published.
///
/// A number is 16 digits: a region (6), a date as DDMMYY with 40 added to a woman's day (6), and a
/// serial number (4). Source: Permendagri 72/2022 and UU 27/2022 on personal data.
struct IdentityNumberScan {
  /// The byte ranges of such numbers; digits may have single spaces, dots or hyphens between.
  static func matches(in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index].isASCIIDigit else {
        index += 1
        continue
      }
      let (digits, end) = number(in: bytes, from: index)
      if digits.count == 16, isIdentityNumber(digits), !isInAddress(bytes, at: index) {
        found.append(index..<end)
      }
      index = end
    }
    return found
  }

  private static func number(in bytes: [UInt8], from start: Int) -> ([UInt8], end: Int) {
    var digits: [UInt8] = []
    var index = start
    var end = start
    while index < bytes.count {
      if bytes[index].isASCIIDigit {
        if digits.count < 20 { digits.append(bytes[index] - UInt8(ascii: "0")) }
        index += 1
        end = index
      } else if index == end, " .-".utf8.contains(bytes[index]), !digits.isEmpty {
        index += 1
      } else {
        break
      }
    }
    return (digits, end)
  }

  private static func isIdentityNumber(_ digits: [UInt8]) -> Bool {
    func pair(_ at: Int) -> Int { Int(digits[at]) * 10 + Int(digits[at + 1]) }
    let day = pair(6) > 40 ? pair(6) - 40 : pair(6)
    return provinces.contains(pair(0)) && pair(2) > 0 && pair(4) > 0
      && (1...31).contains(day) && (1...12).contains(pair(8))
  }

  /// Post numbers in web addresses can look the same.
  private static func isInAddress(_ bytes: [UInt8], at index: Int) -> Bool {
    let stops: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "\""), UInt8(ascii: "<")]
    var start = index
    while start > 0, !stops.contains(bytes[start - 1]) { start -= 1 }
    let word = bytes[start..<index]
    return word.indices.dropLast(2).contains { word[$0...].starts(with: "://".utf8) }
  }

  /// The first two digits of the Ministry's codes, provinces of 2022 included.
  private static let provinces: Set<Int> = Set(
    [21, 81, 82] + Array(11...19) + Array(31...36) + Array(51...53) + Array(61...65)
      + Array(71...76) + Array(91...97))
}

extension IdentityNumberScan {
  static func diagnostics(in file: SourceFile) -> Diagnostics {
    Diagnostics(matches(in: file.bytes).map { .identityNumber(file.place(of: $0)) })
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
}
