package import KimModel
import KimYAML

/// The keys of `kim.yml`.
package enum ProfileKeys {
  static let all =
    [
      name.declaration, code.declaration, level.declaration, number.declaration,
      founded.declaration, decreeNumber.declaration, decreeDay.declaration,
      decreeSigner.declaration, term.declaration, status.declaration, chair.declaration,
      officers.declaration, memberCount.declaration,
    ] + contact + [
      mentor.declaration, cluster.declaration, focus.declaration, vision.declaration,
      missions.declaration, motto.declaration, awards.declaration, partners.declaration,
      regionName.declaration, logo.declaration, cover.declaration, motif.declaration,
      colour.declaration, theme.declaration, language.declaration,
      webAddress.declaration, hasWritingPage.declaration,
    ]

  static let name = Key(
    "nama", .requiredText, label: "Nama", help: "Nama KIM, tampil di setiap halaman.",
    example: "KIM Sumber Makmur", synonyms: ["nama_kim"], isEssential: true)
  package static let code = Key(
    "kode_wilayah",
    .requiredRegionCode(expected: RegionCodeForm.expected) { RegionCode($0) },
    label: "Kode wilayah",
    help: "Kode Kemendagri dalam tanda kutip; nama desa, kecamatan, dan kabupaten dicari dari "
      + "kode ini. Bukan kode BPS.",
    example: "\"16.06.06.2003\"", synonyms: ["kode_desa"], isEssential: true)
  package static let level = Key<SiteLevel?>(
    "tingkat", .requiredChoice(), label: "Tingkat",
    help: "Salah satu: `desa`, `kelurahan`, `kecamatan`, `kabupaten`, `provinsi`, `tematik`.",
    example: "desa", isEssential: true)

  // MARK: How it came to be, and who it is

  package static let number = Key(
    "nomor_kim", .text, label: "Nomor KIM", help: "Nomor registrasi KIM.",
    example: "001/KIM/2026", synonyms: ["no_kim", "nomor_registrasi"])
  package static let founded = Key(
    "tanggal_berdiri", .founding, label: "Berdiri",
    help: "Hari KIM berdiri; bulan atau tahunnya saja juga boleh.",
    example: "14 Juni 2023", synonyms: ["berdiri", "tahun_berdiri", "tgl_berdiri"])
  static let decreeNumber = Key(
    "sk_nomor", .text, label: "Nomor SK", help: "Nomor surat keputusan.", example: "12/SK/2023",
    synonyms: ["nomor_sk", "no_sk"])
  static let decreeDay = Key(
    "sk_tanggal", .day, label: "Tanggal SK", help: "Tanggal surat keputusan.",
    example: "20 Juni 2023", synonyms: ["tanggal_sk", "tgl_sk"])
  static let decreeSigner = Key(
    "sk_pejabat", .text, label: "Pejabat SK", help: "Pejabat yang menandatangani.",
    example: "Kepala Desa Toman")
  package static let term = Key(
    "masa_bakti", .term, label: "Masa bakti",
    help: "Tahun awal dan akhir kepengurusan. Sesudah tahun akhirnya lewat, halaman Profil "
      + "menyebutkannya.",
    example: "\"2023-2028\"", synonyms: ["periode", "masa_jabatan"])
  package static let status = Key<SiteStatus?>(
    "status",
    .choice(others: [
      "tidak aktif": .dormant, "nonaktif": .dormant, "non aktif": .dormant, "perintisan": .starting,
      "dirintis": .starting, "masih aktif": .active, "active": .active,
    ]), label: "Status",
    help: "`aktif` (juga bila tidak ditulis), `rintisan`, atau `vakum`.", example: "aktif")
  package static let chair = Key(
    "ketua", .text, label: "Ketua", help: "Ketua KIM.", example: "Nama Ketua",
    synonyms: ["ketua_kim", "nama_ketua"])
  static let officers = Key(
    "pengurus", .officers, label: "Pengurus",
    help: "Daftar `jabatan` dan `nama`, atau singkatnya `- Sekretaris: Siti`; nama tanpa "
      + "jabatan menjadi \"Anggota\".", synonyms: ["susunan_pengurus", "kepengurusan"])
  package static let memberCount = Key(
    "jumlah_anggota", .people(atMost: 100_000), label: "Jumlah anggota",
    help: "Banyaknya anggota.", example: "12", synonyms: ["anggota", "banyak_anggota"])

  // MARK: Aims and network

  package static let mentor = Key(
    "pembina", .text, label: "Pembina",
    help: "Pembina KIM; tanpa baris ini, pembina dari indeks yang tampil.",
    example: "Diskominfo Musi Banyuasin")
  package static let cluster = Key(
    "klaster", .text, label: "Klaster", help: "Kelompok KIM di kabupaten.", example: "Hulu")
  package static let focus = Key(
    "fokus", .texts, label: "Fokus", help: "Bidang yang digarap.",
    example: "[pertanian, literasi digital]", synonyms: ["bidang", "fokus_kegiatan"])
  static let vision = Key(
    "visi", .text, label: "Visi", help: "Satu kalimat.",
    example: "Warga mendapat kabar yang benar.")
  static let missions = Key("misi", .sentences, label: "Misi", help: "Daftar kalimat.")
  static let motto = Key(
    "moto", .text, label: "Moto", help: "Moto, tampil di beranda.",
    example: "Saring dulu, baru bagikan", synonyms: ["motto", "slogan", "semboyan"])
  static let awards = Key(
    "penghargaan", .awards, label: "Penghargaan",
    help: "Daftar `nama`, `penyelenggara`, `tahun`.", synonyms: ["prestasi"])
  package static let partners = Key(
    "mitra", .texts, label: "Mitra", help: "Rekan kerja KIM.", example: "[Karang Taruna, PKK]")

  // MARK: Presentation

  static let regionName = Key(
    "nama_wilayah", .text, label: "Nama wilayah",
    help: "Ejaan nama wilayah bila berbeda dari daftar resmi.", example: "Lawang Wetan")
  package static let logo = Key(
    "logo", .photo, label: "Logo", help: "Gambar logo di folder KIM; boleh SVG.",
    example: "logo.png", synonyms: ["logo_kim"])
  static let cover = Key(
    "sampul", .photo, label: "Foto sampul",
    help: "Foto lebar desa Anda, di atas beranda. Tanpa ini: gambar pola.",
    example: "foto/sungai.jpg", synonyms: ["foto_sampul", "cover", "banner"])
  static let motif = Key<Motif?>(
    "motif",
    .choice(others: [
      "pucuk-rebung": .bambooShoots, "rebung": .bambooShoots, "gelombang": .waves,
      "pelangi": .jumputan,
    ]), label: "Motif",
    help: "Pola di atas beranda bila tidak ada `sampul`: `tumpal`, `songket`, `jumputan`, `ombak`, "
      + "atau `pucuk rebung`. Tanpa ini: menurut kode wilayah, agar desa bertetangga berbeda.",
    example: "songket")
  static let colour = Key(
    "warna", .colour, label: "Warna",
    help: "Warna situs, nama seperti `hijau tua` atau kodenya. Tanpa tanda kutip pun terbaca, "
      + "dengan peringatan. Gelap-terangnya disesuaikan sendiri agar teks terbaca.",
    example: "\"#0b6e4f\"", synonyms: ["warna_tema", "color", "colour"])
  static let theme = Key(
    "tema", .name, label: "Tema", help: "Tema, bila berbeda dari tema indeks.",
    example: "nusantara")
  static let language = Key(
    "bahasa", .language, label: "Bahasa",
    help: "Bahasa menu, tanggal, dan keterangan situs: `id` (juga bila tidak ditulis), `en`, atau "
      + "`jv`.",
    example: "jv")
  static let webAddress = Key(
    "alamat_situs", .webAddress, label: "Alamat situs",
    help: "Hanya bila situs KIM ini diterbitkan di alamat sendiri, terpisah dari indeks.",
    example: "https://kim.toman.desa.example/")
  static let hasWritingPage = Key(
    "tulis", .flag, label: "Halaman tulis",
    help: "`tidak`: situs ini tidak mendapat halaman menulis `tulis.html`.", example: "tidak")
}

// MARK: - Reading

/// Reading, in the order in which suggestions for misspelt keys prefer the keys.
extension SiteProfile.Optionals {
  /// All but logo and cover, whose files have to be looked for.
  mutating func read(_ fields: inout Fields) {
    readIdentity(&fields)
    readContact(&fields)
    readAims(&fields)
    regionName = fields.read(ProfileKeys.regionName)
    theme = fields.read(ProfileKeys.theme)
    language = fields.read(ProfileKeys.language)
    motif = fields.read(ProfileKeys.motif)
    colour = fields.read(ProfileKeys.colour)
    webAddress = fields.read(ProfileKeys.webAddress)
    hasWritingPage = fields.read(ProfileKeys.hasWritingPage) ?? true
  }

  private mutating func readIdentity(_ fields: inout Fields) {
    number = fields.read(ProfileKeys.number)
    founded = fields.read(ProfileKeys.founded)
    let decree = Decree(
      number: fields.read(ProfileKeys.decreeNumber), date: fields.read(ProfileKeys.decreeDay),
      signer: fields.read(ProfileKeys.decreeSigner))
    if decree != Decree(number: nil, date: nil, signer: nil) { self.decree = decree }
    let years = fields.read(ProfileKeys.term)
    term = years?.term
    termText = years?.text
    chair = fields.read(ProfileKeys.chair)
    officers = fields.read(ProfileKeys.officers)
    memberCount = fields.read(ProfileKeys.memberCount)
    status = fields.read(ProfileKeys.status) ?? .active
  }

  private mutating func readContact(_ fields: inout Fields) {
    address = fields.read(ProfileKeys.address)
    mapPlace = fields.read(ProfileKeys.coordinates)
    contact = fields.read(ProfileKeys.whatsapp)
    email = fields.read(ProfileKeys.email)
    socialAccounts = fields.read(ProfileKeys.socialAccounts)
    formerSite = fields.read(ProfileKeys.formerSite)
  }

  private mutating func readAims(_ fields: inout Fields) {
    mentor = fields.read(ProfileKeys.mentor)
    cluster = fields.read(ProfileKeys.cluster)
    focus = fields.read(ProfileKeys.focus)
    vision = fields.read(ProfileKeys.vision)
    missions = fields.read(ProfileKeys.missions)
    motto = fields.read(ProfileKeys.motto)
    awards = fields.read(ProfileKeys.awards)
    partners = fields.read(ProfileKeys.partners)
  }
}
