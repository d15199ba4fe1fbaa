package import KimModel

/// Text as it stands in a URL's query (RFC 3986, 3.4): all escaped that means something there, or nothing
/// in a URL.
package enum URLText {
  package static func escaped(_ text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count * 3)
    for byte in text.utf8 {
      if isKept(byte) {
        result.append(byte)
      } else {
        result.append(UInt8(ascii: "%"))
        result.append(digit(byte >> 4))
        result.append(digit(byte & 15))
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isKept(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
    case UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "?"): true
    default: byte.isASCIIAlphanumeric
    }
  }

  private static func digit(_ number: UInt8) -> UInt8 {
    number < 10 ? UInt8(ascii: "0") + number : UInt8(ascii: "A") + number - 10
  }

  /// A link that opens WhatsApp with a text to send on.
  package static func whatsappShare(_ text: String) -> String {
    "https://wa.me/?text=" + escaped(text)
  }

  /// A link that begins a conversation with a number.
  package static func whatsappChat(_ number: PhoneNumber, text: String) -> String {
    number.whatsappURL + "?text=" + escaped(text)
  }
}
