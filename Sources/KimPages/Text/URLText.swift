package import KimModel

/// Text as it stands in a URL's query (RFC 3986): all but unreserved characters escaped.
package enum URLText {
  package static func escaped(_ text: String) -> String {
    var result: [UInt8] = []
    for byte in text.utf8 {
      if byte.isASCIIAlphanumeric || "-._~".utf8.contains(byte) {
        result.append(byte)
      } else {
        let digits = String(byte, radix: 16, uppercase: true).utf8
        result += [UInt8(ascii: "%")] + (byte < 16 ? [UInt8(ascii: "0")] : []) + digits
      }
    }
    return String(decoding: result, as: UTF8.self)
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
