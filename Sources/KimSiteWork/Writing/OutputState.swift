package import KimModel

/// What builds of ours wrote for one owner. It is all that gives us the right to delete a file.
package struct OutputState: Sendable, Hashable {
  /// Every file, with the one source file that it is about, if there is one.
  package var outputs: [OutputPath: String?] = [:]

  package init(outputs: [OutputPath: String?] = [:]) { self.outputs = outputs }
}

extension OutputState: Decodable {
  /// Raised when the meaning of a field changes: then nothing is known, and nothing deleted.
  private static let currentVersion = 1

  private enum CodingKeys: String, CodingKey { case version, outputs }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    guard try container.decode(Int.self, forKey: .version) == Self.currentVersion else {
      throw DecodingError.dataCorruptedError(
        forKey: .version, in: container, debugDescription: "a state of another version")
    }
    for (text, source) in try container.decode([String: String?].self, forKey: .outputs) {
      guard let path = OutputPath(text) else {
        throw DecodingError.dataCorruptedError(
          forKey: .outputs, in: container, debugDescription: "not a path of an output")
      }
      outputs.updateValue(source, forKey: path)
    }
  }

  /// The same state always gives the same bytes. By hand: it is written for every site, and a
  /// general encoder takes as long as making the site's pages.
  package var json: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(outputs.count * 80 + 40)
    bytes += "{\"outputs\":{".utf8
    for (index, path) in outputs.keys.sorted().enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.append(json: path.string)
      bytes.append(UInt8(ascii: ":"))
      if let source = outputs[path] ?? nil {
        bytes.append(json: source)
      } else {
        bytes += "null".utf8
      }
    }
    bytes += "},\"version\":\(Self.currentVersion)}".utf8
    return bytes
  }
}

extension [UInt8] {
  /// A JSON string. Source: RFC 8259, section 7.
  fileprivate mutating func append(json text: String) {
    append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        append(UInt8(ascii: "\\"))
        append(byte)
      case 0..<0x20: self += "\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8
      default: append(byte)
      }
    }
    append(UInt8(ascii: "\""))
  }
}
