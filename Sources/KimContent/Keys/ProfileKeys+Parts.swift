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
    example: "Kantor Desa Toman", synonyms: ["sekretariat", "alamat_sekretariat", "alamat_kim"])
  package static let coordinates = Key(
    "koordinat", .coordinates, label: "Peta",
    help: "Lintang dan bujur, atau tautan Google Maps; menjadi tautan peta.",
    example: "[-2.7561, 103.5672]", synonyms: PostNames.coordinates)
  package static let whatsapp = Key(
    "whatsapp", .phone, label: "WhatsApp", help: "Nomor WhatsApp; menjadi tombol \"ikut KIM\".",
    example: "0812-0000-0000", synonyms: PostNames.numbers.map { Synonym($0, for: nil) })
  package static let email = Key(
    "surel", .email, label: "Surel", help: "Alamat surel.", example: "kim@toman.desa.example",
    synonyms: ["email", "e_mail", "alamat_surel", "alamat_email"])
  static let socialAccounts = Key(
    "media_sosial", .socialAccounts, label: "Media sosial",
    help: "Nama akun atau alamatnya di `instagram`, `facebook`, `youtube`, `tiktok`, `x`.",
    example: "{instagram: kim_toman}", synonyms: ["medsos", "sosmed", "sosial_media", "social"])
  package static let formerSite = Key(
    "situs_lama", .url, label: "Situs lama", help: "Situs KIM sebelum ini.",
    example: "https://kimtoman.example/")
}

extension KeyForm where Value == WrittenYears? {
  static var term: Self {
    Self(.years) {
      $0.shownValue(
        $1.name,
        expected: LocalizedText(
          id: "dua tahun, seperti 2023-2028", en: "two years, such as 2023-2028")
      ) { text in WrittenYears(text).map { ($0, $0.isUnderstood) } }
    }
  }
}

extension KeyForm where Value == FoundingDate? {
  /// A day in any form, else the month or the year alone.
  static var founding: Self {
    Self(.founding) { fields, key in
      let written = fields.value(of: key.name)?.scalarText.map { CleanText($0).text }
      if let date = written.flatMap(WrittenFounding.parse) {
        fields.ignore([key.name])
        return date
      }
      return fields.day(key.name).map { FoundingDate($0) }
    }
  }
}

extension KeyForm where Value == [Officer] {
  static var officers: Self {
    let position = Key(
      "jabatan", .text, label: "Jabatan", synonyms: ["posisi", "role", "title", "sebagai"])
    let name = Key(
      "nama", .requiredText, label: "Nama", example: "Siti Aminah", synonyms: ["name"])
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
    let name = Key(
      "nama", .requiredText, label: "Nama", example: "KIM Terbaik Kabupaten",
      synonyms: ["name", "judul"])
    let giver = Key(
      "penyelenggara", .text, label: "Penyelenggara", synonyms: ["pemberi", "dari", "oleh"])
    let year = Key("tahun", .number(in: 1900...2200), label: "Tahun", synonyms: ["year", "thn"])
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

extension KeyForm where Value == [SocialAccount] {
  /// Accounts in the order of the networks, from the group and from keys of their own.
  static var socialAccounts: Self {
    Self(.group(NetworkKeys.all.map(\.declaration), hasShorthand: false)) { fields, key in
      let listed = fields.records(
        key.name, shorthand: NetworkKeys.address.name, isSplit: true,
        synonyms: NetworkKeys.synonyms
      ) { NetworkKeys.accounts(&$0) + [$0.read(NetworkKeys.address)].compactMap(\.self) }
      var seen: Set<String> = []
      let found = (listed.flatMap(\.self) + NetworkKeys.accounts(&fields)).filter {
        seen.insert($0.url).inserted
      }
      return SocialAccount.Network.allCases.flatMap { network in
        found.filter { $0.network == network }
      }
    }
  }
}

/// The keys of accounts on social networks, in `media_sosial` or beside it.
enum NetworkKeys {
  static let all = SocialAccount.Network.allCases.map { network in
    Key(
      network.rawValue, KeyForm<SocialAccount?>.account(on: network), label: network.label,
      synonyms: names[network] ?? [])
  }

  private static let names: [SocialAccount.Network: [Synonym]] = [
    .instagram: ["ig", "insta"], .facebook: ["fb", "facebook_page", "fanpage"],
    .youtube: ["yt", "kanal_youtube"], .tiktok: ["tik_tok", "tt"], .x: ["twitter"],
  ]

  static let synonyms = KeyDeclaration.synonyms(of: all.map(\.declaration))

  /// An address that says by itself on which network it is.
  fileprivate static let address = Key(
    "alamat", KeyForm<SocialAccount?>.accountAddress, label: "Alamat")

  /// The accounts that fields name by their networks.
  static func accounts(_ fields: inout Fields) -> [SocialAccount] {
    var found: [SocialAccount] = []
    for key in all {
      if let account = fields.read(key) { found.append(account) }
    }
    return found
  }
}

extension KeyForm where Value == SocialAccount? {
  fileprivate static func account(on network: SocialAccount.Network) -> Self {
    Self(.account) { $0.account($1.name, on: network) }
  }

  fileprivate static var accountAddress: Self {
    Self(.url) {
      $0.value(
        $1.name,
        expected: LocalizedText(
          id: "nama jejaringnya di depan, seperti instagram: kim_toman",
          en: "the network's name before it, such as instagram: kim_toman")
      ) { WrittenAccount.parse($0) }
    }
  }
}
