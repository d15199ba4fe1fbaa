/// JSON that is written as its parts are known, for what every page or every post has: a tree of
/// `JSONValue` costs a dozen allocations where this costs none.
///
/// Commas are set by what stands before: nothing but an opened object or array, or a key, goes
/// without.
package struct JSONText: Sendable {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package mutating func object(_ members: (inout JSONText) -> Void) {
    begin()
    bytes.append(UInt8(ascii: "{"))
    members(&self)
    bytes.append(UInt8(ascii: "}"))
  }

  /// An object of schema.org.
  package mutating func part(_ type: String, _ members: (inout JSONText) -> Void) {
    object { json in
      json.member("@type", type)
      members(&json)
    }
  }

  package mutating func array(_ items: (inout JSONText) -> Void) {
    begin()
    bytes.append(UInt8(ascii: "["))
    items(&self)
    bytes.append(UInt8(ascii: "]"))
  }

  package mutating func item(_ text: String) {
    begin()
    bytes.append(json: text)
  }

  package mutating func item(_ value: JSONValue) {
    begin()
    value.write(to: &bytes)
  }

  /// The key of a member, whose value is written next.
  package mutating func key(_ name: String) {
    begin()
    bytes.append(json: name)
    bytes.append(UInt8(ascii: ":"))
  }

  /// Nothing where there is no text.
  package mutating func member(_ name: String, _ text: String?) {
    guard let text else { return }
    key(name)
    bytes.append(json: text)
  }

  package mutating func member(_ name: String, _ number: Int?) {
    guard let number else { return }
    key(name)
    bytes += String(number).utf8
  }

  package mutating func member(_ name: String, _ value: JSONValue?) {
    guard let value else { return }
    key(name)
    value.write(to: &bytes)
  }

  private mutating func begin() {
    switch bytes.last {
    case nil, UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"): break
    default: bytes.append(UInt8(ascii: ","))
    }
  }
}
