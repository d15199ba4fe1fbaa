/// A JSON value whose text is safe inside an HTML `<script>` element too.
///
/// Objects keep the order they are written in, so that the same input gives the same bytes.
package enum JSONValue: Sendable {
  case string(String)
  case integer(Int)
  case decimal(Double)
  case flag(Bool)
  case array([JSONValue])
  case object([(String, JSONValue)])

  /// An object without the pairs that have no value.
  package static func object(omittingNil pairs: [(String, JSONValue?)]) -> JSONValue {
    .object(pairs.compactMap { key, value in value.map { (key, $0) } })
  }

  package var bytes: [UInt8] {
    var result: [UInt8] = []
    write(to: &result)
    return result
  }

  func write(to buffer: inout [UInt8]) {
    switch self {
    case .string(let text): buffer.append(json: text)
    case .integer(let number): buffer += String(number).utf8
    case .decimal(let number): buffer += "\(number)".utf8
    case .flag(let flag): buffer += (flag ? "true" : "false").utf8
    case .array(let items):
      buffer.append(UInt8(ascii: "["))
      for (index, item) in items.enumerated() {
        if index > 0 { buffer.append(UInt8(ascii: ",")) }
        item.write(to: &buffer)
      }
      buffer.append(UInt8(ascii: "]"))
    case .object(let pairs):
      buffer.append(UInt8(ascii: "{"))
      for (index, (key, value)) in pairs.enumerated() {
        if index > 0 { buffer.append(UInt8(ascii: ",")) }
        buffer.append(json: key)
        buffer.append(UInt8(ascii: ":"))
        value.write(to: &buffer)
      }
      buffer.append(UInt8(ascii: "}"))
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self = .string(value) }
}
