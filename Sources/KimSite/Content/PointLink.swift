import KimModel
import KimTheme

extension MapPlace {
  /// The place as a fact.
  func values(_ texts: Texts) -> [FactValueView] {
    switch self {
    case .point(let point): PointLink(point).values(texts)
    case .link(let url): [FactValueView(text: texts[.bukaPeta], url: url)]
    }
  }
}

/// Where a map of a point is; its digits tell nobody the way.
struct PointLink {
  /// OpenStreetMap needs no account and no app.
  let url: String
  /// Opens the map that the reader's phone has (RFC 5870).
  let appURL: String

  init(_ point: Coordinates) {
    let latitude = Self.decimal(point.latitude)
    let longitude = Self.decimal(point.longitude)
    url = "https://www.openstreetmap.org/?mlat=\(latitude)&mlon=\(longitude)&zoom=15"
    appURL = "geo:\(latitude),\(longitude)"
  }

  func values(_ texts: Texts) -> [FactValueView] {
    [
      FactValueView(text: texts[.bukaPeta], url: url),
      FactValueView(text: texts[.aplikasiPeta], url: appURL),
    ]
  }

  /// Five places: about a metre.
  private static func decimal(_ degrees: Double) -> String {
    let scaled = Int((degrees.magnitude * 100_000).rounded())
    let fraction = String(scaled % 100_000)
    let padded = String(repeating: "0", count: 5 - fraction.count) + fraction
    return (degrees < 0 ? "-" : "") + "\(scaled / 100_000).\(padded)"
  }
}
