import KimDiagnostics
import KimModel

/// The form of a region code, told to who wrote another.
enum RegionCodeForm {
  static func expected(_ text: String) -> LocalizedText {
    if text.utf8.allSatisfy(\.isASCIIDigit), [4, 6, 7, 10].contains(text.utf8.count) {
      return LocalizedText(
        id: "kode Kemendagri dengan titik, seperti \"16.06.06.2003\"; "
          + "kode tanpa titik biasanya kode BPS, yang berbeda",
        en: "a code of the Ministry with dots, such as \"16.06.06.2003\"; "
          + "codes without dots are mostly those of BPS, which differ")
    }
    return LocalizedText(
      id: "kode Kemendagri dalam tanda kutip, seperti \"16.06.06.2003\"",
      en: "a code of the Ministry in quotes, such as \"16.06.06.2003\"")
  }
}
