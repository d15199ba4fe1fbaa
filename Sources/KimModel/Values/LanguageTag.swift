/// A language that pages speak, by its code of two or three letters (ISO 639), such as `id`.
package struct LanguageTag: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let code: String

  package static let indonesian = LanguageTag(known: "id")

  private init(known code: String) { self.code = code }

  /// Takes a region's mark behind the code off: `en-GB` and `en_us` are `en`.
  package init?(_ text: String) {
    let parts = text.lowercased().split(omittingEmptySubsequences: false) { "-_".contains($0) }
    guard let code = parts.first, (2...3).contains(code.utf8.count), parts.count <= 2,
      parts.joined().utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) })
    else { return nil }
    self.code = String(code)
  }

  package var description: String { code }

  package static func < (left: LanguageTag, right: LanguageTag) -> Bool { left.code < right.code }
}
