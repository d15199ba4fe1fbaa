import KimDiagnostics
import KimModel
import KimYAML

/// Values of our own domain, read from fields.
extension Fields {
  /// `[lintang, bujur]` in decimal degrees, or the two as one text.
  mutating func coordinates(_ key: String) -> Coordinates? {
    let nodes = self.nodes(key)
    guard !nodes.isEmpty else { return nil }
    let numbers = nodes.compactMap { node -> Double? in
      guard case .scalar(let text, _) = node.value else { return nil }
      return Double(CleanText(text).text)
    }
    if nodes.count == 2, numbers.count == 2,
      let point = Coordinates(latitude: numbers[0], longitude: numbers[1])
    {
      return point
    }
    diagnostics.add(.wrongCoordinates(place(ofValue: key), family))
    return nil
  }

  mutating func phone(_ key: String) -> PhoneNumber? {
    value(
      key,
      expected: LocalizedText(
        id: "nomor seperti 0812-3456-7890",
        en: "a number such as 0812-3456-7890")
    ) { PhoneNumber($0) }
  }

  /// An absolute address that a page may link to.
  mutating func url(_ key: String) -> String? {
    value(
      key,
      expected: LocalizedText(
        id: "alamat lengkap yang diawali https://",
        en: "a full address that begins with https://")
    ) { LinkAddress($0)?.string }
  }

  /// Names with or without an address; an address alone is its own name.
  mutating func references(_ key: String) -> [Reference] {
    records(key, shorthand: ReferenceKeys.name.name) { fields in
      let url = fields.read(ReferenceKeys.url)
      let name = fields.read(ReferenceKeys.name)
      if let name, url == nil, let address = LinkAddress(name) {
        return Reference(name: address.host, url: address.string)
      }
      return (name ?? url.flatMap { LinkAddress($0)?.host }).map { Reference(name: $0, url: url) }
    }
  }

  /// The place of a key's value.
  func place(ofValue key: String) -> Place {
    value(of: key).map(place(of:)) ?? place(ofKey: key)
  }
}

/// The keys of a source that a post rests on.
enum ReferenceKeys {
  static let name = Key("nama", .text, label: "Nama")
  static let url = Key("url", .url, label: "Alamat")
}

extension Diagnostic {
  fileprivate static func wrongCoordinates(_ place: Place, _ family: FieldFamily) -> Diagnostic {
    Diagnostic(
      .error, code: "\(family.rawValue)/wrong-value", at: place,
      id: "'koordinat' harus berisi lintang lalu bujur, dengan titik sebagai tanda desimal",
      en: "'koordinat' must be latitude and longitude, with decimal points",
      hint: LocalizedText(
        id: "contoh: koordinat: [-2.9761, 104.7754]",
        en: "for example: koordinat: [-2.9761, 104.7754]"))
  }
}
