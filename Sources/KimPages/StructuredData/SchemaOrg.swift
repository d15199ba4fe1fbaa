package import KimModel
package import KimText

/// Parts of schema.org descriptions that several kinds of pages need.
package enum SchemaOrg {
  /// An object of a type, without the pairs that have no value.
  package static func part(_ type: String, _ pairs: [(String, JSONValue?)]) -> JSONValue {
    .object(omittingNil: [("@type", .string(type))] + pairs)
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

  /// How other programs search a site, or the index; nil while it has no address.
  ///
  /// Source of the form: schema.org's SearchAction, "Potential Actions".
  package static func search(of home: WebAddress?) -> JSONValue? {
    home.map { home in
      part(
        "SearchAction",
        [
          (
            "target",
            part(
              "EntryPoint",
              [
                (
                  "urlTemplate",
                  .string(home.appending(SitePaths.search) + "?q={search_term_string}")
                )
              ])
          ),
          ("query-input", "required name=search_term_string"),
        ])
    }
  }
}

extension JSONText {
  /// An object of schema.org.
  package mutating func part(_ type: String, _ members: (inout JSONText) -> Void) {
    object { json in
      json.member("@type", type)
      members(&json)
    }
  }
}
