/// The official list of regions, read from `kode,nama` lines.
package struct RegionList: Sendable {
  /// As in the file, which each corpus gets a copy of.
  let bytes: [UInt8]
  let province: (code: String, name: String)
  /// In the order of the list.
  let villages: [(code: String, name: String)]
  private let names: [String: String]

  /// Nil if the list has no province or no village.
  package init?(_ bytes: [UInt8]) {
    var names: [String: String] = [:]
    var villages: [(code: String, name: String)] = []
    var province: (code: String, name: String)?
    for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline) {
      let parts = line.split(separator: ",", maxSplits: 1).map(String.init)
      guard let code = parts.first, code.first?.isNumber == true, let name = parts.last else {
        continue
      }
      names[code] = name
      if code.utf8.count == 13 { villages.append((code, name)) }
      if code.utf8.count == 2, province == nil { province = (code, name) }
    }
    guard let province, !villages.isEmpty else { return nil }
    self.bytes = bytes
    self.province = province
    self.villages = villages
    self.names = names
  }

  /// The name of the district of a village's code.
  func district(of code: String) -> String { names[String(code.prefix(8))] ?? "" }

  /// The name of its regency or city, as it stands in the list.
  func regency(of code: String) -> String { names[String(code.prefix(5))] ?? "" }
}
