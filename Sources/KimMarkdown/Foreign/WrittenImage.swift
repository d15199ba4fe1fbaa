/// An image that something else than Markdown described.
struct WrittenImage: Equatable {
  var address: [UInt8]
  var alt: [UInt8] = []
  var caption: [UInt8] = []

  /// As Markdown. The writer's words cannot leave the place that they are given.
  var markdown: [UInt8] {
    var bytes = Array("![".utf8)
    for byte in alt.isEmpty ? caption : alt {
      if "\\`*_[]<>!~|".utf8.contains(byte) { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(Self.onOneLine(byte))
    }
    bytes += Array("](<".utf8) + Self.escaped(address) + [UInt8(ascii: ">")]
    if !caption.isEmpty {
      bytes += Array(" \"".utf8)
      for byte in caption {
        if "\\\"".utf8.contains(byte) { bytes.append(UInt8(ascii: "\\")) }
        bytes.append(Self.onOneLine(byte))
      }
      bytes.append(UInt8(ascii: "\""))
    }
    return bytes + [UInt8(ascii: ")")]
  }

  /// An address as it may stand between angle brackets.
  static func escaped(_ address: some Sequence<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    for byte in address {
      if "\\<>".utf8.contains(byte) { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(onOneLine(byte))
    }
    return bytes
  }

  private static func onOneLine(_ byte: UInt8) -> UInt8 {
    byte == 0x0A || byte == 0x0D ? 0x20 : byte
  }
}
