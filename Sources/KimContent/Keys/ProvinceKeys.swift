import KimDiagnostics
import KimModel
import KimYAML

/// The keys of `provinsi.yml`.
enum ProvinceKeys {
  static let all = [
    code.declaration, title.declaration, description.declaration, webAddress.declaration,
    zone.declaration, theme.declaration, requiredTheme.declaration, language.declaration,
    colour.declaration,
    mentor.declaration,
    targets.declaration, activeDays.declaration, rareDays.declaration, limits.declaration,
    hasWritingPages.declaration, repository.declaration,
  ]

  static let code = Key(
    "kode_wilayah",
    .requiredRegionCode(expected: { _ in codeForms }) { text in
      RegionCode(text).flatMap { $0.level <= .regency ? $0 : nil }
    },
    label: "Kode wilayah",
    help: "Wilayah indeks: provinsi (`\"16\"`) atau kabupaten/kota (`\"16.06\"`).",
    example: "\"16\"", isEssential: true)
  static let title = Key(
    "judul", .text, label: "Judul",
    help: "Nama indeks. Tanpa ini: \"KIM\" dan nama wilayah.", example: "KIM Sumatera Selatan")
  static let description = Key(
    "keterangan", .text, label: "Keterangan",
    help: "Kalimat pembuka dan pratinjau. Tanpa ini: satu kalimat umum.",
    example: "Kabar dari KIM se-Sumatera Selatan.")
  static let webAddress = Key(
    "alamat_situs", .webAddress, label: "Alamat situs",
    help: "Alamat tempat indeks diterbitkan. **Tanpa ini tidak ada RSS, peta situs, dan "
      + "gambar pratinjau, dan mesin pencari diminta tidak mencatat halaman.**",
    example: "https://kim.sumselprov.example/")
  static let zone = Key(
    "zona_waktu", .zone, label: "Zona waktu", help: "Tanpa ini: menurut provinsinya.",
    example: "WIB")
  static let theme = Key(
    "tema", .name, label: "Tema",
    help: "Tema semua situs yang tidak memilih sendiri. Tanpa ini: `nusantara`.",
    example: "nusantara")
  static let language = Key(
    "bahasa", .language, label: "Bahasa",
    help: "Bahasa halaman indeks: `id` (juga bila tidak ditulis), `en`, atau `jv`. Situs KIM "
      + "memilih bahasanya sendiri.",
    example: "id")
  static let requiredTheme = Key(
    "tema_wajib", .name, label: "Tema wajib",
    help: "Tema semua situs, apa pun yang ditulis di `kim.yml`; `ya`: tema indeks. Tanpa ini tiap "
      + "KIM boleh memilih.",
    example: "balai")
  static let colour = Key(
    "warna", .colour, label: "Warna",
    help: "Warna halaman indeks, dalam tanda kutip. Tanpa ini: warna tema.",
    example: "\"#8c1d2f\"")
  static let mentor = Key(
    "pembina", .mentor, label: "Pembina",
    help: "Yang membina semua KIM: `nama` (wajib di dalamnya), `alamat`, `whatsapp`, `surel`, "
      + "`situs`. Namanya saja juga boleh.",
    example: "Dinas Komunikasi dan Informatika")
  static let targets = Key(
    "target", .targets, label: "Target",
    help: "Banyaknya desa dan kelurahan yang akan punya KIM pada akhir tiap tahun; dibandingkan "
      + "dengan capaian di halaman Cakupan.", example: "{2025: 40, 2026: 80}")
  static let activeDays = Key(
    "ambang_aktif", .number(in: 1...3650, units: ["hari"]), label: "Ambang aktif",
    help: "Sampai sekian hari sesudah tulisan terbarunya, KIM terhitung aktif. Tanpa ini: 30.",
    example: "30")
  static let rareDays = Key(
    "ambang_jarang", .number(in: 1...3650, units: ["hari"]), label: "Ambang jarang",
    help: "Sampai sekian hari, jarang; sesudahnya vakum. Tanpa ini: 90.", example: "90")
  static let limits = Key(
    "batas", .limits, label: "Batas",
    help: "Batas satu tulisan, bagian keterangan, foto atau dokumen, jumlah berkas satu situs, "
      + "tingkat Markdown, dan waktu prosesor, waktu membuat foto, serta memori untuk membangun "
      + "satu situs.", example: "{foto_mb: 25}")

  static let hasWritingPages = Key(
    "tulis", .flag, label: "Halaman tulis",
    help: "`tidak`: situs dan indeks tidak mendapat halaman menulis `tulis.html`.",
    example: "tidak")
  static let repository = Key(
    "repositori", .repository, label: "Repositori",
    help: "Alamat folder isi di GitHub, GitLab, atau Gitea, seperti tampil di peramban. Dengan ini "
      + "halaman menulis dapat membuka halaman berkas baru di sana.",
    example: "https://github.com/diskominfo/kim/tree/main/sites")

  private static let codeForms = LocalizedText(
    id: "kode provinsi atau kabupaten dalam tanda kutip, seperti \"16\" atau \"16.06\"",
    en: "a code of a province or regency in quotes, such as \"16\" or \"16.06\"")
}

extension KeyForm where Value == TimeZoneName? {
  fileprivate static var zone: Self {
    Self(.choice(TimeZoneName.allCases.map(\.rawValue))) {
      $0.value(
        $1.name, expected: LocalizedText(id: "WIB, WITA atau WIT", en: "WIB, WITA or WIT")
      ) { TimeZoneName(rawValue: $0.uppercased()) }
    }
  }
}

extension KeyForm where Value == ContentRepository? {
  fileprivate static var repository: Self {
    Self(.url) {
      $0.value(
        $1.name,
        expected: LocalizedText(
          id: "alamat folder isi, seperti https://github.com/diskominfo/kim/tree/main/sites",
          en: "the address of the content's folder, such as "
            + "https://github.com/diskominfo/kim/tree/main/sites")
      ) { ContentRepository($0) }
    }
  }
}

extension KeyForm where Value == Mentor? {
  fileprivate static var mentor: Self {
    let name = Key(
      "nama", .requiredText, label: "Nama", example: "Dinas Komunikasi dan Informatika")
    let address = Key("alamat", .text, label: "Alamat")
    let whatsapp = Key("whatsapp", .phone, label: "WhatsApp", synonyms: ["wa", "hp", "telepon"])
    let email = Key("surel", .email, label: "Surel", synonyms: ["email"])
    let url = Key("situs", .url, label: "Situs", synonyms: ["url", "web", "website"])
    return .group(
      [
        name.declaration, address.declaration, whatsapp.declaration, email.declaration,
        url.declaration,
      ], shorthand: name
    ) { group in
      let place = (group.read(address), group.read(whatsapp), group.read(email), group.read(url))
      return group.read(name).map {
        Mentor(name: $0, address: place.0, whatsapp: place.1?.number, email: place.2, url: place.3)
      }
    }
  }
}

extension KeyForm where Value == [Int: Int]? {
  private static var years: ClosedRange<Int> { 2010...2060 }

  /// `{2024: 100}`: how many villages shall have a KIM at the end of each year.
  fileprivate static var targets: Self {
    Self(.numbersByYear(years)) { fields, key in
      fields.record(key.name) { group in
        var targets: [Int: Int] = [:]
        for year in years {
          if let count = group.integer(String(year), in: 0...100_000) { targets[year] = count }
        }
        return targets
      }
    }
  }
}

extension KeyForm where Value == Limits? {
  /// The limits of one writer.
  fileprivate static var limits: Self {
    .group(LimitKeys.all.map(\.declaration)) { group in
      var limits = Limits()
      func read(_ key: Key<Int?>, _ set: (inout Limits, Int) -> Void) {
        if let number = group.read(key) { set(&limits, number) }
      }
      read(LimitKeys.post) { $0.postBytes = $1 << 10 }
      read(LimitKeys.frontMatter) { $0.frontMatterBytes = $1 << 10 }
      read(LimitKeys.photo) { $0.photoBytes = $1 * 1_000_000 }
      read(LimitKeys.files) { $0.filesPerSite = $1 }
      read(LimitKeys.depth) { $0.markdownDepth = $1 }
      read(LimitKeys.seconds) { $0.buildSeconds = $1 }
      read(LimitKeys.photoSeconds) { $0.photoSeconds = $1 }
      read(LimitKeys.memory) { $0.buildMemoryBytes = $1 << 20 }
      return limits
    }
  }
}

private enum LimitKeys {
  static let all = [post, frontMatter, photo, files, depth, seconds, photoSeconds, memory]

  static let post = Key("tulisan_kib", .number(in: 1...65_536), label: "Tulisan (KiB)")
  static let frontMatter = Key("keterangan_kib", .number(in: 1...1024), label: "Keterangan (KiB)")
  static let photo = Key("foto_mb", .number(in: 1...1000), label: "Foto (MB)")
  static let files = Key(
    "berkas_per_situs", .number(in: 1...1_000_000), label: "Berkas per situs")
  static let depth = Key("sarang_markdown", .number(in: 1...1000), label: "Tingkat Markdown")
  static let seconds = Key("detik_per_situs", .number(in: 1...3600), label: "Detik per situs")
  static let photoSeconds = Key(
    "detik_foto_per_situs", .number(in: 1...86_400), label: "Detik foto per situs")
  static let memory = Key("memori_mib", .number(in: 16...1_048_576), label: "Memori (MiB)")
}
