import KimModel

/// A link to a map, as map programs give it to those who share a place.
enum WrittenMapLink {
  /// The point that a link of Google Maps, OpenStreetMap and the like names; the link itself where
  /// it hides its point. Nil for anything else.
  ///
  /// Sources: "Maps URLs" of Google (`query`, `destination`, `center`), the addresses that its
  /// pages show (`@…`, `!3d…!4d…`), the OpenStreetMap wiki (`mlat`, `mlon`, `#map=`), RFC 5870.
  static func parse(_ text: String) -> MapPlace? {
    guard text.utf8.count <= longest else { return nil }
    for word in text.split(whereSeparator: \.isWhitespace) {
      if word.lowercased().hasPrefix("geo:") {
        return pair(word.dropFirst("geo:".count)).map { .point($0) }
      }
      guard let address = WrittenAddress.parse(String(word)), isMap(address) else { continue }
      let link = plain(address.string)
      return point(in: link).map { .point($0) } ?? .link(address.string)
    }
    return nil
  }

  private static let longest = 2000

  private static func isMap(_ address: LinkAddress) -> Bool {
    let host = address.host.lowercased()
    if hosts.contains(host) { return true }
    let isMaps = host.hasPrefix("maps.")
    return isGoogle(isMaps ? host.dropFirst("maps.".count) : host[...])
      && (isMaps || address.string.contains("/maps"))
  }

  /// `google.com`, `google.co.id`, `google.de`: nobody else has hosts of these forms.
  private static func isGoogle(_ host: Substring) -> Bool {
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard (2...3).contains(labels.count), labels[0] == "google" else { return false }
    if labels.count == 2 { return labels[1] == "com" || labels[1].utf8.count == 2 }
    return ["co", "com"].contains(labels[1]) && labels[2].utf8.count == 2
  }

  private static let hosts: Set<String> = [
    "maps.app.goo.gl", "goo.gl", "g.co", "g.page", "openstreetmap.org", "osm.org", "osmand.net",
    "waze.com", "ul.waze.com", "maps.apple.com", "share.here.com", "wego.here.com",
  ]

  /// With the signs that addresses escape.
  private static func plain(_ address: String) -> String {
    address.replacing("%2C", with: ",").replacing("%2c", with: ",").replacing("%20", with: " ")
      .replacing("+", with: " ")
  }

  // MARK: Points

  private static func point(in link: String) -> Coordinates? {
    if let point = point(in: link, latitude: "!3d", longitude: "!4d") { return point }
    for name in ["query=", "q=", "ll=", "destination=", "daddr=", "center=", "to="] {
      for start in ["?", "&"] {
        if let point = pair(link, after: start + name) { return point }
      }
    }
    return point(in: link, latitude: "mlat=", longitude: "mlon=")
      ?? pair(link, after: "/place/") ?? pair(link, after: "/search/") ?? pair(
        link, after: "/dir//")
      ?? pair(link, after: "@") ?? pointOfMap(link)
      ?? point(in: link, latitude: "!3d", longitude: "!2d")
  }

  /// `#map=15/-2.9761/104.7754`.
  private static func pointOfMap(_ link: String) -> Coordinates? {
    guard let start = link.firstRange(of: "#map=") else { return nil }
    let parts = link[start.upperBound...].split(separator: "/")
    guard parts.count >= 3, let latitude = number(parts[1]), let longitude = number(parts[2])
    else { return nil }
    return Coordinates(latitude: latitude, longitude: longitude)
  }

  private static func point(
    in link: String, latitude: String, longitude: String
  ) -> Coordinates? {
    guard let first = link.firstRange(of: latitude), let second = link.firstRange(of: longitude),
      let latitude = number(link[first.upperBound...]),
      let longitude = number(link[second.upperBound...])
    else { return nil }
    return Coordinates(latitude: latitude, longitude: longitude)
  }

  private static func pair(_ link: String, after start: String) -> Coordinates? {
    link.firstRange(of: start).flatMap { pair(link[$0.upperBound...]) }
  }

  /// `-2.9761,104.7754` at the beginning of a text.
  private static func pair(_ text: Substring) -> Coordinates? {
    let parts = text.prefix(80).split(separator: ",", maxSplits: 1)
    guard parts.count == 2, let latitude = number(parts[0], isWhole: true),
      let longitude = number(parts[1])
    else { return nil }
    return Coordinates(latitude: latitude, longitude: longitude)
  }

  /// The number that a text begins with.
  private static func number(_ text: Substring, isWhole: Bool = false) -> Double? {
    let trimmed = text.prefix(40).drop { $0 == " " }
    let digits = trimmed.prefix { $0.isASCII && ($0.isNumber || $0 == "-" || $0 == ".") }
    guard !isWhole || digits.count == trimmed.count else { return nil }
    return WrittenPoint.decimal(digits)
  }
}
