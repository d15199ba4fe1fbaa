import FoundationEssentials
package import KimModel
import KimText

/// What builds of ours wrote for one owner. It is all that gives us the right to delete a file.
package struct OutputState: Sendable, Hashable {
  /// Every file, with the one source file that it is about, if there is one.
  package var outputs: [OutputPath: String?] = [:]
  /// What the last build left as it was, wherever it is published: also where this output folder
  /// has none of it.
  package var retention: BuiltSite.Retention

  package init(
    outputs: [OutputPath: String?] = [:],
    retention: BuiltSite.Retention = .outputsOf(sources: [])
  ) {
    self.outputs = outputs
    self.retention = retention
  }

  /// Who is at which address.
  package var book: AddressBook { AddressBook(outputs.compactMapValues(\.self)) }

  /// What was never written is not ours.
  func without(_ blocked: [OutputPath], unlessIn old: OutputState?) -> OutputState {
    var rest = self
    for path in blocked where old?.outputs[path] == nil { rest.outputs[path] = nil }
    return rest
  }

  /// What is left where the files are removed and the addresses are to stay their sources'.
  package var addresses: OutputState { OutputState(outputs: outputs.filter { $0.value != nil }) }
}

extension OutputState {
  /// Nil unless the bytes are as a build of this version wrote them.
  package init?(bytes: [UInt8]) {
    guard HashedJSON.isWhole(bytes) else { return nil }
    do {
      self = try JSONDecoder().decode(OutputState.self, from: Data(bytes))
    } catch {
      return nil
    }
  }

  /// The same state always gives the same bytes.
  package var bytes: [UInt8] { HashedJSON.bytes(of: json) }
}

extension OutputState: Decodable {
  /// Raised when the meaning of a field changes: then nothing is known, and nothing deleted.
  private static let currentVersion = 1

  private enum CodingKeys: String, CodingKey { case version, outputs, broken, isLeft = "left" }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    guard try container.decode(Int.self, forKey: .version) == Self.currentVersion else {
      throw DecodingError.dataCorruptedError(
        forKey: .version, in: container, debugDescription: "a state of another version")
    }
    let broken = try container.decodeIfPresent([String].self, forKey: .broken) ?? []
    let isLeft = try container.decodeIfPresent(Bool.self, forKey: .isLeft) ?? false
    retention = isLeft ? .everything : .outputsOf(sources: Set(broken))
    for (text, source) in try container.decode([String: String?].self, forKey: .outputs) {
      guard let path = OutputPath(text) else {
        throw DecodingError.dataCorruptedError(
          forKey: .outputs, in: container, debugDescription: "not a path of an output")
      }
      outputs.updateValue(source, forKey: path)
    }
  }

  /// Written straight, because it is written for every site, and a general encoder takes as long as
  /// making the site's pages.
  private var json: [UInt8] {
    var json = JSONText(.plain, capacity: outputs.count * 80 + 40)
    json.object { json in
      switch retention {
      case .everything:
        json.key("left")
        json.item(true)
      case .outputsOf(let sources) where sources.isEmpty: break
      case .outputsOf(let sources):
        json.key("broken")
        json.array { json in sources.sorted().forEach { json.item($0) } }
      }
      json.key("outputs")
      json.object { write(outputs, to: &$0) }
      json.member("version", Self.currentVersion)
    }
    return json.bytes
  }

  private func write(_ outputs: [OutputPath: String?], to json: inout JSONText) {
    for path in outputs.keys.sorted() {
      json.key(path.string)
      if let source = outputs[path] ?? nil { json.item(source) } else { json.null() }
    }
  }
}
