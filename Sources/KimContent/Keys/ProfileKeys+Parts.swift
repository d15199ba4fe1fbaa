import KimDiagnostics
package import KimModel
import KimYAML

extension ProfileKeys {
  static let contact = [
    address.declaration, coordinates.declaration, whatsapp.declaration, email.declaration,
    socialAccounts.declaration, formerSite.declaration,
  ]

  package static let address = Key(
    "alamat", .text, label: "Alamat", help: "Alamat sekretariat, tampil di kaki halaman.",
    example: "Kantor Desa Toman")
  package static let coordinates = Key(
    "koordinat", .coordinates, label: "Peta",
    help: "Lintang dan bujur; menjadi tautan peta.", example: "[-2.7561, 103.5672]")
  package static let whatsapp = Key(
    "whatsapp", .phone, label: "WhatsApp", help: "Nomor WhatsApp; menjadi tombol \"ikut KIM\".",
    example: "0812-0000-0000")
  package static let email = Key(
    "surel", .email, label: "Surel", help: "Alamat surel.", example: "kim@toman.desa.example")
  static let socialAccounts = Key(
    "media_sosial", .socialAccounts, label: "Media sosial",
    help: "Nama akun atau alamatnya di `instagram`, `facebook`, `youtube`, `tiktok`, `x`.",
    example: "{instagram: kim_toman}")
  package static let formerSite = Key(
    "situs_lama", .url, label: "Situs lama", help: "Situs KIM sebelum ini.",
    example: "https://kimtoman.example/")
}

extension KeyForm where Value == Term? {
  static var term: Self {
    Self(.years) {
      $0.value(
        $1.name,
        expected: LocalizedText(
          id: "dua tahun, seperti \"2023-2028\"",
          en: "two years, such as \"2023-2028\"")
      ) { Term($0) }
    }
  }
}

extension KeyForm where Value == [Officer] {
  static var officers: Self {
    let position = Key("jabatan", .text, label: "Jabatan")
    let name = Key("nama", .requiredText, label: "Nama", example: "Siti Aminah")
    return .records(
      [position.declaration, name.declaration], shorthand: name,
      pair: (key: position.name, value: name.name)
    ) { item in
      let title = item.read(position) ?? "Anggota"
      return item.read(name).map { Officer(position: title, name: $0) }
    }
  }
}

extension KeyForm where Value == [Award] {
  static var awards: Self {
    let name = Key("nama", .requiredText, label: "Nama", example: "KIM Terbaik Kabupaten")
    let giver = Key("penyelenggara", .text, label: "Penyelenggara")
    let year = Key("tahun", .number(in: 1900...2200), label: "Tahun")
    return .records(
      [name.declaration, giver.declaration, year.declaration], shorthand: name
    ) { item in
      let details = (giver: item.read(giver), year: item.read(year))
      return item.read(name).map {
        Award(name: $0, giver: details.giver, year: details.year)
      }
    }
  }
}

extension KeyForm where Value == [SocialAccount]? {
  /// Accounts in the order of the networks.
  static var socialAccounts: Self {
    let accounts = SocialAccount.Network.allCases.map { network in
      Key(network.rawValue, KeyForm<SocialAccount?>.account(on: network), label: network.label)
    }
    return .group(accounts.map(\.declaration)) { group in
      var found: [SocialAccount] = []
      for account in accounts {
        if let account = group.read(account) { found.append(account) }
      }
      return found
    }
  }
}

extension KeyForm where Value == SocialAccount? {
  fileprivate static func account(on network: SocialAccount.Network) -> Self {
    Self(.account) { $0.account($1.name, on: network) }
  }
}
