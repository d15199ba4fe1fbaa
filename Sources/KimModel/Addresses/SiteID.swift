/// A site's identity: its folder's path below the content root, and its path in the output.
package struct SiteID: Sendable, Hashable, Comparable, Codable, CustomStringConvertible {
  package let string: String

  /// Returns nil unless every component is made of ASCII letters, digits, `-` and `_`, begins with
  /// a letter or digit, and is no name of a device.
  package init?(_ string: String) {
    let components = string.split(separator: "/", omittingEmptySubsequences: false)
    guard components.allSatisfy(Self.isSafe) else { return nil }
    self.string = string
  }

  private static func isSafe(_ component: Substring) -> Bool {
    guard let first = component.utf8.first, first.isASCIIAlphanumeric else { return false }
    return component.utf8.count <= 100 && !DeviceName.isTaken(by: component)
      && component.utf8.allSatisfy { $0.isASCIIAlphanumeric || "-_".utf8.contains($0) }
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let id = SiteID(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a site's id")
    }
    self = id
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(string)
  }

  package var components: [Substring] { string.split(separator: "/") }

  /// The relative URL of the index's root from the site's root.
  package var toIndex: String { String(repeating: "../", count: components.count) }

  package var description: String { string }

  package static func < (left: SiteID, right: SiteID) -> Bool { left.string < right.string }
}
