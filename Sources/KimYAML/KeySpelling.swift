/// The spelling of a key: telephones begin lines with a capital letter, and `_` is hard to find on
/// their keyboards.
enum KeySpelling {
  /// `Tanggal Selesai` and `tanggal-selesai` are `tanggal_selesai`.
  static func plain(_ key: String) -> String {
    if isPlain(key.utf8) { return key }
    return CleanText(key).text.lowercased().replacing(" ", with: "_").replacing("-", with: "_")
  }

  /// Whether nothing is to be changed, as with nearly all keys.
  private static func isPlain(_ key: String.UTF8View) -> Bool {
    key.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "_"):
        true
      default: false
      }
    }
  }
}
