package import KimModel
import KimYAML

/// The keys that a post of any type may have.
package enum PostKeys {
  static let all =
    identity + [
      summary.declaration, author.declaration, editor.declaration, topics.declaration,
      body.declaration, location.declaration, coordinates.declaration, contact.declaration,
      program.declaration, speakers.declaration, participants.declaration, partners.declaration,
      relatedSites.declaration, references.declaration, adinda.declaration,
    ] + photos + [
      draft.declaration, publication.declaration, isPinned.declaration, validUntil.declaration,
      updated.declaration, publicInformation.declaration, retention.declaration, slug.declaration,
      aliases.declaration, language.declaration,
    ]

  // MARK: Main ones

  private static let identity = [
    title.declaration, date.declaration, lastDay.declaration, time.declaration, type.declaration,
  ]

  static let title = Key(
    "judul", .text, label: "Judul",
    help: "Judul. Boleh juga ditulis sebagai `# Judul` di baris pertama isi.",
    example: "Panen raya padi di Dusun II", synonyms: PostNames.title, isEssential: true)
  package static let date = Key(
    "tanggal", .date, label: "Tanggal",
    help: "Hari kejadian atau terbit. Boleh dari nama berkas.", example: "17 Mei 2026",
    synonyms: PostNames.date, isEssential: true)
  static let lastDay = Key(
    "tanggal_selesai", .endDay, label: "Tanggal selesai",
    help: "Hari terakhir acara beberapa hari.", example: "18 Mei 2026",
    question: "Sampai hari apa?",
    synonyms: PostNames.lastDay)
  package static let time = Key(
    "waktu", .time, label: "Waktu", help: "Jam acara.", example: "09.00-12.00 WIB",
    question: "Jam berapa?",
    synonyms: PostNames.time)
  static let type = Key<PostType?>(
    "jenis", .choice(), label: "Jenis",
    help: "Jenis tulisan; hanya perlu bila folder tidak menentukannya.", example: "pengumuman")
  static let summary = Key(
    "ringkasan", .text, label: "Ringkasan",
    help: "Satu-dua kalimat di bawah judul, di daftar, dan di WhatsApp. "
      + "Tanpa ini, awal tulisan yang dipakai.",
    example: "Tiga kelompok tani memanen dua belas hektare.", synonyms: PostNames.summary)
  static let author = Key(
    "penulis", .text, label: "Penulis", help: "Yang menulis; tanpa ini, nama KIM.",
    example: "Seksi Berita", question: "Siapa yang menulis?", synonyms: PostNames.author)
  static let editor = Key(
    "penanggung_jawab", .text, label: "Penanggung jawab",
    help: "Yang bertanggung jawab atas isi.", example: "Ketua KIM", synonyms: PostNames.editor)
  static let topics = Key(
    "topik", .topics, label: "Topik", help: "Topik; tiap topik mendapat halaman sendiri.",
    example: "[padi, gotong royong]", synonyms: PostNames.topics)
  static let body = Key(
    "isi", .body, label: "Isi",
    help: "Isi tulisan, bila tidak ditulis di bawah garis `---` penutup.",
    example: "Warga memanen padi bersama.", synonyms: PostNames.body)

  // MARK: Place and people

  package static let location = Key(
    "lokasi", .text, label: "Tempat", help: "Nama tempat.", example: "Balai Desa Toman",
    synonyms: PostNames.location)
  package static let coordinates = Key(
    "koordinat", .coordinates, label: "Peta",
    help: "Lintang dan bujur, atau tautan Google Maps; menjadi tautan peta.",
    example: "[-2.7561, 103.5672]", question: "Tautan Google Maps", synonyms: PostNames.coordinates)
  package static let contact = Key(
    "narahubung", .contacts, label: "Kontak",
    help: "Yang dapat dihubungi, nama atau nomor; di aspirasi tidak pernah tampil.",
    example: "0812-0000-0002 (Sekretariat)", question: "Siapa yang dapat dihubungi?",
    synonyms: PostNames.contact)
  package static let program = Key(
    "program", .text, label: "Program", help: "Program yang menaungi kegiatan.",
    example: "Desa Cakap Digital")
  package static let speakers = Key(
    "narasumber", .speakers, label: "Narasumber", help: "Daftar `nama`, `jabatan`, `instansi`.",
    example: "[{nama: Penyuluh pertanian, instansi: Dinas Pertanian}]",
    question: "Siapa yang berbicara?",
    synonyms: PostNames.speakers)
  package static let participants = Key(
    "peserta_jumlah", .people(atMost: 1_000_000), label: "Peserta", help: "Banyaknya peserta.",
    example: "80", question: "Berapa orang yang hadir?", synonyms: PostNames.participants)
  package static let partners = Key(
    "mitra", .texts, label: "Mitra", help: "Yang bekerja sama.", example: "[PKK, Karang Taruna]",
    question: "Bekerja sama dengan siapa?",
    synonyms: PostNames.partners)
  package static let relatedSites = Key(
    "kim_terkait", .sites, label: "KIM terkait",
    help: "KIM lain yang ikut, ditulis dengan letak foldernya.",
    example: "[musi-banyuasin/kim-sekayu]")
  static let references = Key(
    "sumber", .references, label: "Sumber",
    help: "Sumber kabar; nama saja, alamat saja, atau keduanya.",
    example: "[{nama: Portal desa, url: \"https://toman.desa.example/\"}]",
    question: "Kabarnya dari mana?",
    synonyms: PostNames.references)
  package static let adinda = Key<[Adinda]>(
    "adinda", .choices(), label: "Peran KIM",
    help: "Peran KIM, dihitung per tahun dalam bagan di halaman Profil: `akses-informasi`, "
      + "`diskusi`, `implementasi`, `networking`, `diseminasi`, `aspirasi`.",
    example: "[diseminasi, diskusi]")

  // MARK: Publication

  static let draft = Key(
    "draf", .flag, label: "Draf",
    help: "Belum terbit. `ya`, `tidak`, `true`, dan `false` diterima. Sama artinya: "
      + "`published: false`, `private`, `hidden`, `unlisted`, `status: draft`.",
    example: "ya", synonyms: ["draft"], isEssential: true)
  static let isPinned = Key(
    "sematkan", .flag, label: "Sematkan", help: "Selalu di urutan pertama beranda.",
    example: "ya", synonyms: PostNames.isPinned)
  package static let validUntil = Key(
    "berlaku_sampai", .endDay, label: "Berlaku sampai",
    help: "Sesudah hari ini lewat, tulisan turun dari beranda dan diberi tanda "
      + "\"sudah berakhir\".",
    example: "30 Juni 2026",
    question: "Berlaku sampai kapan?",
    synonyms: ["expirydate", "expiry_date", "expires", "unpublishdate"])
  static let updated = Key(
    "diperbarui", .day, label: "Diperbarui", help: "Hari terakhir isinya diubah.",
    example: "20 Mei 2026", synonyms: PostNames.updated)
  static let publication = Key(
    "tanggal_terbit", .publication, label: "Tanggal terbit",
    help: "Mulai kapan tulisan tampil, boleh dengan jam. Tanpa ini: sejak `tanggal`.",
    example: "17 Mei 2026, 06.00", synonyms: ["publishdate", "publish_date"])
  package static let publicInformation = Key<PublicInformation?>(
    "informasi_publik", .choice(), label: "Jenis informasi",
    help: "Golongan informasi menurut UU 14/2008: `berkala`, `serta-merta`, `setiap-saat`. "
      + "Yang **serta-merta** tampil sebagai pita \"Penting\" di semua halaman situs, juga di "
      + "beranda indeks dan halaman wilayahnya, sampai `berlaku_sampai` lewat; tanpa itu, sampai "
      + "14 hari sesudah hari terakhir tulisannya. Semuanya masuk daftar `informasi-publik.html`.",
    example: "berkala")
  package static let retention = Key(
    "masa_simpan", .text, label: "Masa simpan",
    help:
      "Berapa lama informasi publik ini disimpan, di daftar `informasi-publik.html`. Tanpa ini: "
      + "sampai `berlaku_sampai`, atau selama berlaku.",
    example: "5 tahun", synonyms: PostNames.retention)
  static let slug = Key(
    "slug", .name, label: "Nama di alamat",
    help: "Nama di alamat, bila tidak ingin memakai nama berkas. "
      + "Hanya huruf kecil, angka, tanda hubung.",
    example: "panen-2026")
  static let aliases = Key(
    "alias", .aliases, label: "Alamat lama",
    help: "Alamat lama di situs ini; pembaca dari alamat itu diantar ke tulisan ini.",
    example: "[2022/panen.html]", synonyms: PostNames.aliases)
  static let language = Key(
    "bahasa", .language, label: "Bahasa",
    help: "Bahasa tulisan bila bukan bahasa situs, seperti `en`; seluruh halamannya mengikuti.",
    example: "en", synonyms: ["lang", "language", "locale"])
}

// MARK: - Reading

/// Reading, in the order in which suggestions for misspelt keys prefer the keys.
extension PostFields {
  /// What may name people: nothing of it is read where they must not be named.
  mutating func readPeople(_ fields: inout Fields) {
    author = fields.read(PostKeys.author)
    contacts = fields.read(PostKeys.contact)
    accounts = NetworkKeys.accounts(&fields)
    speakers = fields.read(PostKeys.speakers)
    participants = fields.read(PostKeys.participants)
  }

  mutating func readTexts(_ fields: inout Fields) {
    editor = fields.read(PostKeys.editor)
    summary = fields.read(PostKeys.summary)
    location = fields.read(PostKeys.location)
    mapPlace = fields.read(PostKeys.coordinates)
    program = fields.read(PostKeys.program)
  }

  mutating func readLists(_ fields: inout Fields) {
    topics = fields.read(PostKeys.topics)
    adinda = fields.read(PostKeys.adinda)
    partners = fields.read(PostKeys.partners)
    relatedSites = fields.read(PostKeys.relatedSites)
    relatedLinks = relatedSites.map {
      SiteReference(
        path: "\($0)/\(SitePaths.home)", place: fields.place(ofValue: PostKeys.relatedSites))
    }
    references = fields.read(PostKeys.references)
  }

  /// - Parameter date: the post's; an end without a year is the next one from then on.
  mutating func readPublication(_ fields: inout Fields, date: Day?) {
    publicInformation = fields.read(PostKeys.publicInformation)
    retention = fields.read(PostKeys.retention)
    validUntil = fields.read(PostKeys.validUntil)?.day(from: date)
    updated = fields.read(PostKeys.updated)
    isPinned = fields.read(PostKeys.isPinned) ?? false
    aliases = fields.read(PostKeys.aliases)
    language = fields.read(PostKeys.language)
  }
}

extension KeyForm where Value == [Speaker] {
  fileprivate static var speakers: Self {
    let name = Key(
      "nama", .requiredText, label: "Nama", example: "Kepala Desa Toman", synonyms: ["name"])
    let position = Key("jabatan", .text, label: "Jabatan", synonyms: ["role", "title", "posisi"])
    let institution = Key(
      "instansi", .text, label: "Instansi",
      synonyms: ["organization", "organisasi", "lembaga", "asal", "dari"])
    return .records(
      [name.declaration, position.declaration, institution.declaration], shorthand: name
    ) { item in
      let speaker = (item.read(position), item.read(institution))
      return item.read(name).map {
        Speaker(name: $0, position: speaker.0, institution: speaker.1)
      }
    }
  }
}
