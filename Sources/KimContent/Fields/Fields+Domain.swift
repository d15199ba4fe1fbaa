import KimDiagnostics
import KimModel
import KimYAML

/// Values of our own domain, read from fields.
extension Fields {
  /// `[lintang, bujur]` in decimal degrees, the two as one text in any usual form, or a map's link.
  mutating func mapPlace(_ key: String) -> MapPlace? {
    value(
      key,
      expected: LocalizedText(
        id: "lintang lalu bujur, seperti -2.9761, 104.7754, atau tautan Google Maps",
        en: "latitude and longitude, such as -2.9761, 104.7754, or a map's link"),
      ofNode: Self.mapPlace(in:))
  }

  private static func mapPlace(in node: YAMLNode) -> MapPlace? {
    let parts = coordinateParts(node)
    if parts.count == 2, let latitude = Double(parts[0]), let longitude = Double(parts[1]),
      let point = Coordinates(latitude: latitude, longitude: longitude)
    {
      return .point(point)
    }
    let text = parts.joined(separator: ",")
    return WrittenMapLink.parse(text) ?? WrittenPoint.parse(text).map { .point($0) }
  }

  /// The texts between the commas of a value; of a group, latitude and longitude.
  private static func coordinateParts(_ node: YAMLNode) -> [String] {
    switch node.value {
    case .scalar(let text, _):
      return text.split(separator: ",", omittingEmptySubsequences: false).map {
        CleanText(String($0)).text
      }
    case .sequence(let nodes):
      return nodes.prefix(mostItems).compactMap(\.scalarText).map { CleanText($0).text }
    case .mapping(let entries):
      func value(_ names: [String]) -> String? {
        entries.first { names.contains($0.key.lowercased()) }?.value.scalarText
      }
      let parts = [
        value(["lintang", "lat", "latitude"]), value(["bujur", "lng", "lon", "long", "longitude"]),
      ]
      return parts.compactMap { $0.map { CleanText($0).text } }
    }
  }

  /// Somebody to ask; text without a number is shown as it is, with a warning.
  mutating func contact(_ key: String) -> Contact? {
    shownValue(
      key,
      expected: LocalizedText(
        id: "nomor seperti 0812-3456-7890", en: "a number such as 0812-3456-7890")
    ) { text in
      let contact = Contact(text)
      guard contact.number != nil || text.contains(where: \.isLetter) else { return nil }
      return (contact, contact.number != nil)
    }
  }

  /// People and numbers to ask.
  mutating func contacts(_ key: String) -> [Contact] {
    texts(key, part: { $0.split(whereSeparator: \.isNewline).map(String.init) }).map { Contact($0) }
  }

  /// A number of people, or the text that stands for it.
  mutating func people(_ key: String, atMost limit: Int) -> PeopleCount? {
    shownValue(
      key,
      expected: LocalizedText(
        id: "angka dengan atau tanpa 'orang', seperti 80 atau 80 orang",
        en: "a number, such as 80 or 80 orang")
    ) { text in
      WrittenCount(text, atMost: limit).map { ($0.count, $0.isUnderstood) }
    }
  }

  /// An absolute address that a page may link to.
  mutating func url(_ key: String) -> String? {
    value(
      key,
      expected: LocalizedText(
        id: "alamat lengkap yang diawali https://",
        en: "a full address that begins with https://")
    ) { WrittenAddress.parse($0)?.string }
  }

  /// Names with or without an address; an address alone is its own name.
  mutating func references(_ key: String) -> [Reference] {
    records(
      key, shorthand: ReferenceKeys.name.name, synonyms: ReferenceKeys.synonyms
    ) { fields in
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
  static let name = Key(
    "nama", .text, label: "Nama", synonyms: ["name", "title", "judul", "label"])
  static let url = Key(
    "url", .url, label: "Alamat", synonyms: ["link", "tautan", "alamat", "href"])

  static let synonyms = KeyDeclaration.synonyms(of: [name.declaration, url.declaration])
}
