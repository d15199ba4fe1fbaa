import KimModel

/// Tells the names that gambling sites give themselves.
enum SpamHost {
  private static let marks = [
    "gacor", "togel", "maxwin", "sbobet", "judol", "judionline", "judislot", "situsjudi",
    "agenjudi",
    "bandarjudi", "casino", "kasino", "slotonline", "situsslot", "agenslot", "linkslot", "akunslot",
    "daftarslot", "demoslot", "slotdemo", "slotdana", "slotpulsa", "totomacau", "totoslot",
    "scatterhitam", "pragmaticplay", "mahjongways", "joker123", "idnplay", "idnpoker",
    "pokeronline", "pokerqq", "bandarq", "dominoqq", "zeus88",
  ]

  static func isSpam(_ host: ArraySlice<UInt8>) -> Bool {
    let name = String(decoding: host.filter { $0 != UInt8(ascii: "-") }, as: UTF8.self).lowercased()
    let spellings = [name, SpamWords.plainText(name)]
    if marks.contains(where: { mark in spellings.contains { $0.contains(mark) } }) { return true }
    return spellings.contains { spelling in spelling.split(separator: ".").contains(where: isSlot) }
  }

  /// `slot88`, `rajaslot`, `slotku`.
  private static func isSlot(_ label: Substring) -> Bool {
    let letters = label.filter { !$0.isNumber }
    return letters.hasPrefix("slot") || letters.hasSuffix("slot")
  }
}
