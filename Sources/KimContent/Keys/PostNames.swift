import KimModel

/// What people and other tools call the keys of posts, plainly spelt.
///
/// People's names are those of Indonesian invitations, minutes and news; the others are those of
/// Hugo, Jekyll, WordPress exports and their themes.
enum PostNames {
  private static let events: Set<PostType> = [.kegiatan, .agenda]

  private static func names(_ names: [String], for types: Set<PostType>) -> [Synonym] {
    names.map { Synonym($0, for: types) }
  }

  static func all(but types: Set<PostType>) -> Set<PostType> {
    Set(PostType.allCases).subtracting(types)
  }

  // MARK: Main ones

  static let title: [Synonym] =
    [
      "title", "judul_berita", "judul_tulisan", "judul_artikel", "judul_kegiatan", "headline",
      "jdl",
    ]
    + names(["nama_kegiatan", "nama_acara", "acara"], for: events)
    + names(["perihal"], for: [.pengumuman])
    + names(["nama_produk", "produk"], for: [.umkm])
    + names(["nama_wisata", "objek_wisata"], for: [.wisata])
    + names(["nama_layanan"], for: [.layanan]) + names(["nama_dokumen"], for: [.dokumen])

  /// Words before a title that say what kind of post it is.
  static let announcing =
    [
      "klarifikasi", "cek_fakta", "pengumuman", "undangan", "info", "informasi", "himbauan",
      "imbauan", "laporan", "berita", "kabar", "warta", "lowongan", "peringatan", "hoaks",
    ]

  static let date: [Synonym] =
    [
      "date", "tgl", "hari_tanggal", "hari_tgl", "hari_dan_tanggal", "tanggal_kegiatan",
      "tanggal_acara", "tanggal_pelaksanaan", "tanggal_tulisan",
    ] + names(["tanggal_mulai", "start_date", "startdate"], for: events)

  /// Names of a date that need not hold one: `Hari: Selasa`, `Waktu pelaksanaan: 09.00`. The
  /// latter are names of the time then.
  static let possibleDates = [
    "hari", "waktu_pelaksanaan", "waktu_kegiatan", "waktu_acara", "kapan",
  ]

  static let lastDay: [Synonym] =
    ["sampai_tanggal", "tgl_selesai"]
    + names(["tanggal_akhir", "end_date", "enddate"], for: events)

  /// `jam` is a layanan's own key, and the opening hours of a wisata.
  static let time: [Synonym] =
    [
      "pukul", "pkl", "wkt", "jam_acara", "jam_kegiatan", "jam_pelaksanaan", "jam_mulai",
      "mulai_jam",
      "mulai_pukul", "jam_berapa",
    ] + names(["jam"], for: all(but: [.layanan, .wisata]))

  static let summary: [Synonym] = [
    "summary", "description", "excerpt", "abstract", "deskripsi", "deskripsi_singkat",
    "keterangan_singkat", "ringkas", "intro", "teras", "subtitle", "subjudul",
  ]

  static let author: [Synonym] = [
    "author", "authors", "oleh", "ditulis_oleh", "penulis_berita", "nama_penulis", "pewarta",
    "reporter", "wartawan", "kontributor", "writer", "byline", "posted_by", "creator",
  ]

  static let editor: [Synonym] = ["penanggungjawab", "pj"]

  /// `kategori` is an aspirasi's own key.
  static let topics: [Synonym] =
    [
      "tags", "tag", "categories", "category", "keywords", "topics", "topic", "labels", "label",
      "tagar", "hashtag", "kata_kunci",
    ] + names(["kategori"], for: all(but: [.aspirasi]))

  static let body: [Synonym] = ["isi_berita", "isi_tulisan", "isi_pengumuman"]

  // MARK: Place and people

  static let location: [Synonym] = [
    "tempat", "tmpt", "tpt", "lks", "lokasi_tempat", "tempat_lokasi", "bertempat", "bertempat_di",
    "lokasi_kegiatan",
    "tempat_kegiatan", "lokasi_acara", "tempat_acara", "tempat_pelaksanaan", "dimana", "di_mana",
    "alamat", "location", "place", "venue",
  ]

  static let coordinates: [Synonym] = [
    "peta", "titik_koordinat", "titik_lokasi", "maps", "google_maps", "gmaps", "link_maps",
    "share_lokasi", "coordinates", "geo", "gps",
  ]

  static let speakers: [Synonym] = [
    "pemateri", "pembicara", "penceramah", "instruktur", "nara_sumber", "speaker", "speakers",
  ]

  static let participants: [Synonym] = [
    "peserta", "jumlah_peserta", "peserta_hadir", "peserta_yang_hadir", "hadirin",
    "jumlah_hadir", "jumlah_yang_hadir", "jumlah_yg_hadir", "yang_hadir", "yg_hadir",
    "participants",
  ]

  static let partners: [Synonym] = [
    "partner", "partners", "mitra_kerja", "kerja_sama", "kerjasama", "bekerja_sama_dengan",
  ]

  static let references: [Synonym] = [
    "sumber_berita", "sumber_informasi", "source", "sources",
  ]

  /// Telephone numbers are the order number of an umkm, the contact of a potensi, and none of an
  /// aspirasi's business.
  static let contact: [Synonym] = names(
    ["kontak", "whatsapp"] + numbers, for: all(but: [.umkm, .potensi, .aspirasi]))

  /// What stands before a telephone number.
  static let numbers = [
    "hp", "wa", "no_hp", "no_wa", "nomor_hp", "nomor_wa", "nomor_whatsapp", "no_whatsapp",
    "telepon", "telp", "tlp", "no_telepon", "no_telp", "nomor_telepon", "kontak_person",
    "hp_wa", "wa_hp", "no_hp_wa", "no_wa_hp", "telp_wa", "wa_telp",
    "contact_person", "contact", "cp", "hubungi", "info_lebih_lanjut",
  ]

  // MARK: Photos

  static let cover: [Synonym] = [
    "image", "images", "foto", "photo", "foto_utama", "gambar_utama", "cover", "thumbnail",
    "tumbnail", "thumb", "featured_image", "featuredimage", "feature_image", "featureimage",
    "featured_img", "feature", "header", "header_image", "banner", "hero", "heroimage", "sampul",
    "poster", "pamflet", "picture", "og_image", "coverimage", "cover_image", "teaser",
  ]

  static let coverAlt: [Synonym] = [
    "keterangan_foto", "keterangan_gambar", "alt", "image_alt", "imagealt", "alt_foto", "caption",
    "image_caption", "takarir", "thumbnail_alt", "cover_alt",
  ]

  static let coverCredit: [Synonym] = [
    "kredit", "kredit_foto", "foto_oleh", "fotografer", "pemotret", "juru_foto", "sumber_foto",
    "sumber_gambar", "image_credit", "photo_credit", "credit",
  ]

  static let gallery: [Synonym] = [
    "gallery", "album", "foto_lain", "foto_lainnya", "foto_kegiatan", "foto_foto", "galeri_foto",
    "photos",
  ]

  // MARK: Publication

  static let updated: [Synonym] = [
    "updated", "lastmod", "last_modified_at", "last_modified", "modified", "diubah",
  ]

  static let retention: [Synonym] = [
    "jangka_waktu_simpan", "jangka_waktu_penyimpanan", "masa_penyimpanan", "retensi",
    "masa_retensi", "retensi_arsip",
  ]

  static let isPinned: [Synonym] = ["pin", "pinned", "disematkan", "semat"]

  static let aliases: [Synonym] = [
    "aliases", "url", "permalink", "redirect_from", "redirect", "redirects", "alamat_lama",
    "old_url",
  ]
}
