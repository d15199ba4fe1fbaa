package import KimModel

/// Parts of schema.org descriptions that several kinds of pages need.
package enum SchemaOrg {
  /// What a page says, as one JSON-LD document; nil if it says nothing.
  package static func document(_ objects: [JSONValue]) -> JSONValue? {
    guard !objects.isEmpty else { return nil }
    return .object([("@context", "https://schema.org"), ("@graph", .array(objects))])
  }

  /// An object of a type, without the pairs that have no value.
  package static func part(_ type: String, _ pairs: [(String, JSONValue?)]) -> JSONValue {
    .object(omittingNil: [("@type", .string(type))] + pairs)
  }

  /// The way from the home page; nil while pages have no addresses.
  package static func breadcrumbs(_ steps: [(name: String, url: String?)]) -> JSONValue? {
    guard steps.count > 1, steps.allSatisfy({ $0.url != nil }) else { return nil }
    return part(
      "BreadcrumbList",
      [
        (
          "itemListElement",
          .array(
            steps.enumerated().map { index, step in
              part(
                "ListItem",
                [
                  ("position", .integer(index + 1)), ("name", .string(step.name)),
                  ("item", step.url.map(JSONValue.string)),
                ])
            })
        )
      ])
  }

  package static func text(_ text: String?) -> JSONValue? {
    text.flatMap { $0.isEmpty ? nil : .string($0) }
  }

  package static func point(_ coordinates: Coordinates?) -> JSONValue? {
    coordinates.map {
      part(
        "GeoCoordinates",
        [("latitude", .decimal($0.latitude)), ("longitude", .decimal($0.longitude))])
    }
  }
}
