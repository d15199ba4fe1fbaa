import KimDiagnostics
import KimModel

/// The lines of a wish or complaint that say who raised it, as forms in messengers have them: `Pelapor :
/// Herman`, `No HP : 0812 …`. They stand in the text where somebody typed it without keys.
enum ReporterLines {
  /// In small letters, without anything between them.
  private static let labels: Set = [
    "pelapor", "namapelapor", "nama", "namalengkap", "namawarga", "pengirim", "pengadu",
    "penyampai", "dari", "penulis", "nik", "hp", "nohp", "nomorhp", "nohpwa", "wa", "nowa",
    "nomorwa", "whatsapp", "telp", "notelp", "notelepon", "telepon", "tlp", "notlp", "kontak",
    "cp", "contactperson", "email", "surel", "alamatpelapor", "identitas", "identitaspelapor",
  ]
  /// In characters.
  private static let longestLabel = 30

  /// The byte ranges of those lines, without their ends.
  static func found(in bytes: [UInt8], range: Range<Int>) -> [Range<Int>] {
    bytes[range].split(separator: UInt8(ascii: "\n")).compactMap { line in
      isOne(line) ? line.startIndex..<line.endIndex : nil
    }
  }

  /// `Dari Bik Rohana RT 04, hp 0812-0000-4471`.
  private static func beginsWithWriter(_ line: ArraySlice<UInt8>) -> Bool {
    let word = line.drop { !$0.isASCIILetter }.prefix(while: \.isASCIILetter)
    return labelsOfNames.contains(String(decoding: word, as: UTF8.self).lowercased())
  }

  private static func hasMobileNumber(_ line: ArraySlice<UInt8>) -> Bool {
    line.contains(where: \.isASCIIDigit)
      && !ReporterScan.mobileNumbers(in: Array(line)).isEmpty
  }

  /// Where the name that such a line has stands in the rest of a text.
  static func names(of lines: [Range<Int>], in bytes: [UInt8], range: Range<Int>) -> [Range<Int>] {
    let names = Set(lines.compactMap { name(in: bytes[$0]) })
    guard !names.isEmpty else { return [] }
    return bytes[range].split { !isOfName($0) }
      .filter { names.contains(String(decoding: $0, as: UTF8.self).lowercased()) }
      .map { $0.startIndex..<$0.endIndex }
  }

  /// In bytes: shorter words are no names for certain.
  private static let shortestName = 4
  private static let labelsOfNames = ["nama", "pelapor", "pengirim", "pengadu", "penulis", "dari"]
  private static let otherWords: Set = [
    "warga", "desa", "dusun", "bapak", "saudara", "saudari", "jalan", "anggota", "ketua", "nama",
    "anonim", "hamba", "seorang", "masyarakat", "petani", "poktan", "yang",
  ]

  /// What is named by one of these first is nobody: `penulis: Redaksi KIM Toman`.
  private static let offices: Set = [
    "warga", "kim", "redaksi", "tim", "admin", "kabar", "berita", "media", "portal", "radio",
    "humas", "pemerintah", "pemdes", "pemkab", "pemkot", "pemprov", "dinas", "diskominfo", "kantor",
    "badan", "kabupaten", "kecamatan", "kelurahan", "kota", "provinsi", "puskesmas", "posyandu",
    "polsek", "bumdes", "karang", "pkk", "bpd",
  ]

  /// The first word behind the label of a name that is one: `Ibu Suryati, warga RT 03`.
  private static func name(in line: ArraySlice<UInt8>) -> String? {
    let sign = line.prefix(longestLabel).firstIndex { ":=".utf8.contains($0) }
    // `Dari Bik Rohana, hp 0812…`.
    let end = sign ?? line.firstIndex(of: 0x20) ?? line.startIndex
    guard end < line.endIndex else { return nil }
    let label = String(decoding: line[..<end], as: UTF8.self).lowercased()
    guard labelsOfNames.contains(where: label.contains) else { return nil }
    let words = line[line.index(after: end)...].prefix { $0 != UInt8(ascii: ",") }
      .split { !isOfName($0) }.map { String(decoding: $0, as: UTF8.self) }
    guard let first = words.first?.lowercased(), !offices.contains(first) else { return nil }
    return words.first { word in
      word.utf8.count >= shortestName && !otherWords.contains(word.lowercased())
    }?.lowercased()
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte >= 0x80 || byte == UInt8(ascii: "'")
  }

  /// In bytes: who wrote stands on a line of its own.
  private static let longestLine = 160

  private static func isOne(_ line: ArraySlice<UInt8>) -> Bool {
    if line.count <= longestLine, beginsWithWriter(line), hasMobileNumber(line) { return true }
    guard let sign = line.prefix(longestLabel).firstIndex(where: { ":=".utf8.contains($0) }) else {
      return false
    }
    let label = String(decoding: line[..<sign], as: UTF8.self).lowercased().filter(\.isLetter)
    return labels.contains(label)
  }
}
