/// A JSON value as a tree, whose text is safe inside an HTML `<script>` element too.
///
/// Objects keep the order they are written in, so that the same input gives the same bytes. What
/// every page or every post has is written to a `JSONText` at once: a tree costs a dozen
/// allocations where that costs none.
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

  package var bytes: [UInt8] { json(.html) }
}

extension JSONValue: JSONWritable {
  package func write(to json: inout JSONText) {
    switch self {
    case .string(let text): json.item(text)
    case .integer(let number): json.item(number)
    case .decimal(let number): json.item(number)
    case .flag(let flag): json.item(flag)
    case .array(let items):
      json.array { json in
        for item in items { item.write(to: &json) }
      }
    case .object(let pairs):
      json.object { json in
        for (key, value) in pairs {
          json.key(key)
          value.write(to: &json)
        }
      }
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self = .string(value) }
}
