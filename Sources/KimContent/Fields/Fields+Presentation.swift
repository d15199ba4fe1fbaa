import KimDiagnostics
import KimModel
import KimYAML

/// Values that say how a site or the index presents itself.
extension Fields {
  mutating func colour(_ key: String) -> Colour? {
    value(
      key,
      expected: LocalizedText(
        id: "nama warna seperti hijau, atau kodenya dalam tanda kutip, seperti \"#0b6e4f\"",
        en: "a colour in quotes, such as \"#0b6e4f\"")
    ) { WrittenColour.parse($0) }
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
    ) { WrittenEmail.parse($0) }
  }

  /// An account on a network, by its name or its address.
  mutating func account(_ key: String, on network: SocialAccount.Network) -> SocialAccount? {
    value(
      key,
      expected: LocalizedText(
        id: "nama akun atau alamatnya di \(network.host)",
        en: "an account's name or its address on \(network.host)")
    ) { WrittenAccount.parse($0, on: network) }
  }
}
