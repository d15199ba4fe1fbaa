package import KimModel

/// What builds of ours wrote for one owner. It is all that gives us the right to delete a file.
package struct OutputState: Sendable, Hashable {
  /// Every file, with the one source file that it is about, if there is one.
  package var outputs: [OutputPath: String?] = [:]

  package init(outputs: [OutputPath: String?] = [:]) { self.outputs = outputs }
}

extension OutputState: Codable {
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

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(Self.currentVersion, forKey: .version)
    let texts = outputs.map { ($0.key.string, $0.value) }
    try container.encode(Dictionary(uniqueKeysWithValues: texts), forKey: .outputs)
  }
}
