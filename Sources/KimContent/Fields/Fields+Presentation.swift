import KimDiagnostics
import KimModel
import KimYAML

/// Values that say how a site or the index presents itself.
extension Fields {
  mutating func colour(_ key: String) -> Colour? {
    value(
      key,
      expected: LocalizedText(
        id: "warna dalam tanda kutip, seperti \"#0b6e4f\"",
        en: "a colour in quotes, such as \"#0b6e4f\"")
    ) { Colour(hex: $0) }
  }

  mutating func webAddress(_ key: String) -> WebAddress? {
    value(
      key,
      expected: LocalizedText(
        id: "alamat situs seperti https://kim.contoh.go.id/",
        en: "a site's address such as https://kim.contoh.go.id/")
    ) { WebAddress($0) }
  }

  mutating func email(_ key: String) -> String? {
    value(
      key,
      expected: LocalizedText(
        id: "alamat surel seperti kim@contoh.desa.id",
        en: "an e-mail address such as kim@contoh.desa.id")
    ) { text in
      let parts = text.split(separator: "@", omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty, !parts[0].hasPrefix("-"),
        Self.isHost(parts[1]),
        text.utf8.allSatisfy({ $0.isASCIIAlphanumeric || ".@_+-".utf8.contains($0) })
      else { return nil }
      return text
    }
  }

  private static func isHost(_ text: Substring) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    return labels.count > 1 && labels.allSatisfy { !$0.isEmpty && !$0.hasPrefix("-") }
  }

  /// An account on a network, by its name or its address.
  mutating func account(_ key: String, on network: SocialAccount.Network) -> SocialAccount? {
    value(
      key,
      expected: LocalizedText(
        id: "nama akun atau alamatnya di \(network.host)",
        en: "an account's name or its address on \(network.host)")
    ) { SocialAccount(network, $0) }
  }
}
