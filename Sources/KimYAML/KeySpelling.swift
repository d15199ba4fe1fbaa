/// How a key is written: telephones begin lines with a capital letter, and `_` is hard to find on
/// their keyboards.
enum KeySpelling {
  /// `Tanggal Selesai` and `tanggal-selesai` are `tanggal_selesai`.
  static func plain(_ key: String) -> String {
    CleanText(key).text.lowercased().replacing(" ", with: "_").replacing("-", with: "_")
  }
}
