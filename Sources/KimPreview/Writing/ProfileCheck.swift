import KimContent
import KimModel

/// Looks at what a profile is to say before it is saved: a KIM whose region nobody knows would stand
/// nowhere on the index.
struct ProfileCheck {
  private let regions: RegionTable

  init(_ regions: RegionTable) { self.regions = regions }

  /// Throws a `WritingFailure` for a code that no region has.
  func check(_ changes: [EditedText.Change]) throws(WritingFailure) {
    guard let change = changes.first(where: { $0.key == ProfileKeys.code.name }) else { return }
    let written = change.value.filter { $0 != "\"" }
    guard let code = RegionCode(written) else { throw .wrongCode(written) }
    guard regions.regions.isEmpty || regions[code] != nil else { throw .unknownCode(code) }
  }
}

extension WritingFailure {
  fileprivate static func wrongCode(_ written: String) -> WritingFailure {
    WritingFailure(
      id: "'\(written)' bukan kode wilayah; tulis kode Kemendagri seperti 16.06.06.2003",
      en: "'\(written)' is no region's code; write the Ministry's, such as 16.06.06.2003")
  }

  fileprivate static func unknownCode(_ code: RegionCode) -> WritingFailure {
    WritingFailure(
      id: "kode wilayah \(code) tidak ada di daftar wilayah; periksa kodenya, bukan kode BPS",
      en: "the code \(code) is not in the list of regions; check it, codes are not those of BPS")
  }
}
