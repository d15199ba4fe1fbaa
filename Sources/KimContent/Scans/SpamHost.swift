import KimModel

/// Tells the names that gambling sites give themselves.
enum SpamHost {
  static let marks = [
    "gacor", "togel", "maxwin", "sbobet", "judol", "judionline", "judislot", "situsjudi",
    "agenjudi",
    "bandarjudi", "casino", "kasino", "slotonline", "situsslot", "agenslot", "linkslot", "akunslot",
    "daftarslot", "demoslot", "slotdemo", "slotdana", "slotpulsa", "totomacau", "totoslot",
    "scatterhitam", "pragmaticplay", "mahjongways", "joker123", "idnplay", "idnpoker",
    "pokeronline", "pokerqq", "bandarq", "dominoqq", "zeus88",
  ]

  /// The same by their first letter, because every honest link is looked at too.
  private static let marksByInitial: [[[UInt8]]] = {
    var groups = [[[UInt8]]](repeating: [], count: 256)
    for mark in marks.map({ Array($0.utf8) }) { groups[Int(mark[0])].append(mark) }
    return groups
  }()

  /// Bytes that a host may consist of: ASCII letters, digits, `.` and `-`.
  static func isSpam(_ host: ArraySlice<UInt8>) -> Bool {
    var name: [UInt8] = []
    name.reserveCapacity(host.count)
    for byte in host where byte != UInt8(ascii: "-") {
      name.append(byte.isASCIILetter ? byte | 0x20 : byte)
    }
    let plain = name.map(SpamWords.plain)
    return isSpamName(name) || plain != name && isSpamName(plain)
  }

  private static func isSpamName(_ name: [UInt8]) -> Bool {
    let groups = marksByInitial
    for start in name.indices {
      let group = groups[Int(name[start])]
      if group.contains(where: { name[start...].starts(with: $0) }) { return true }
    }
    return name.split(separator: UInt8(ascii: ".")).contains(where: isSlot)
  }

  /// `slot88`, `rajaslot`, `slotku`.
  private static func isSlot(_ label: ArraySlice<UInt8>) -> Bool {
    let letters = label.filter { !$0.isASCIIDigit }
    return letters.starts(with: "slot".utf8) || letters.suffix(4).elementsEqual("slot".utf8)
  }
}
