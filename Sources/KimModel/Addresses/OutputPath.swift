/// A path below one site's output folder, such as `kegiatan/panen-raya.html`.
///
/// No value of this type can leave that folder, name a hidden file, need escaping in a URL, or be
/// refused by a file system that people use, a flash disk's included.
package struct OutputPath: Sendable, Hashable, Comparable, Codable, CustomStringConvertible {
  package let string: String

  /// Far below what any system allows, the folder that the site is in included.
  package static let longest = 500

  /// Returns nil for an absolute path, for a path with an empty component or one that begins or
  /// ends with a dot, for characters other than ASCII letters, digits, `-`, `_` and `.`, and for
  /// names of devices.
  package init?(_ string: String) {
    let bytes = string.utf8.span
    guard bytes.count <= Self.longest else { return nil }
    var start = 0
    for index in bytes.indices where bytes[index] == UInt8(ascii: "/") {
      guard Self.isSafe(bytes.extracting(start..<index)) else { return nil }
      start = index + 1
    }
    guard Self.isSafe(bytes.extracting(start..<bytes.count)) else { return nil }
    self.string = string
  }

  /// A path that stands in the source code, and that its author has looked at.
  package init(known path: StaticString) { string = "\(path)" }

  /// A file beside this one whose name begins with this one's: made of digits, hyphens and an
  /// ending of the source code, so that it is as safe as this path is.
  func appending(suffix: String, _ ending: String) -> OutputPath {
    OutputPath(safe: string + suffix + ending)
  }

  /// A path that is made of words of the source code, slugs and digits only.
  init(safe string: String) { self.string = string }

  private static func isSafe(_ component: Span<UInt8>) -> Bool {
    let dot = UInt8(ascii: ".")
    guard (1...200).contains(component.count), component[0] != dot,
      component[component.count - 1] != dot
    else { return false }
    for index in component.indices where !isAllowed(component[index]) { return false }
    return !DeviceName.isTaken(by: component)
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let string = try container.decode(String.self)
    guard let path = OutputPath(string) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not a path below the output folder")
    }
    self = path
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(string)
  }

  /// The first of the folders that the file is in; nil for a file at the root.
  package var topFolder: Substring? {
    string.utf8.firstIndex(of: UInt8(ascii: "/")).map { string[..<$0] }
  }

  /// How many folders the file is below its site's root.
  package var depth: Int {
    let bytes = string.utf8.span
    var depth = 0
    for index in bytes.indices where bytes[index] == UInt8(ascii: "/") { depth += 1 }
    return depth
  }

  /// The relative URL of the site's root from this file: empty, or `../` repeated.
  package var toRoot: String {
    switch depth {
    case 0: ""
    case 1: "../"
    case 2: "../../"
    case let deeper: String(repeating: "../", count: deeper)
    }
  }

  /// Whether it stands for its folder: `berita/index.html`, `index.html`.
  package var isFolderPage: Bool {
    let name = "index.html".utf8
    let rest = string.utf8.dropLast(name.count)
    guard rest.isEmpty || rest.last == UInt8(ascii: "/") else { return false }
    return string.utf8[rest.endIndex...].elementsEqual(name)
  }

  /// The relative URL of another file of the same site from this one.
  package func link(to other: OutputPath) -> String { toRoot + other.string }

  package var description: String { string }

  package static func < (left: OutputPath, right: OutputPath) -> Bool {
    left.string < right.string
  }
}

extension UInt8 {
  package var isASCIIDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
  package var isASCIILetter: Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= self | 0x20
  }
  package var isASCIIAlphanumeric: Bool { isASCIIDigit || isASCIILetter }
}
