/// The spelling of a key: telephones begin lines with a capital letter, `_` is hard to find on their
/// keyboards, and people write `Hari/Tanggal`, `No. HP` and `*Judul*`.
package enum KeySpelling {
  /// `Tanggal Selesai` and `tanggal-selesai` are `tanggal_selesai`; `No. HP` is `no_hp`.
  ///
  /// Letters become small, and every row of signs and blanks between them becomes one `_`.
  package static func plain(_ key: String) -> String {
    if isPlain(key.utf8) { return key }
    var plain: [UInt8] = []
    var isParted = false
    for byte in CleanText(key).text.lowercased().utf8 {
      guard isLetter(byte) else {
        isParted = true
        continue
      }
      if isParted, !plain.isEmpty { plain.append(UInt8(ascii: "_")) }
      isParted = false
      plain.append(byte)
    }
    return plain.isEmpty ? key : String(decoding: plain, as: UTF8.self)
  }

  /// Whether nothing is to be changed, as with nearly all keys.
  private static func isPlain(_ key: String.UTF8View) -> Bool {
    // Before the first letter, as after a `_`, no other `_` stands.
    var isParted = true
    for byte in key {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        isParted = false
      case UInt8(ascii: "_") where !isParted: isParted = true
      default: return false
      }
    }
    return !isParted
  }

  /// Letters beyond ASCII stay as they are.
  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...0xFF:
      true
    default: false
    }
  }
}
