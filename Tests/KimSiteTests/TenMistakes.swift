/// Ten files with a mistake each, of ten kinds, beside a sound one.
enum TenMistakes {
  static let archive = """
    -- berita/01-tanpa-tanggal.md --
    ---
    judul: Tanpa tanggal
    ---
    -- berita/02-tanpa-judul.md --
    ---
    tanggal: 2024-05-01
    ---
    Isi tanpa judul.
    -- berita/03-tanggal-salah.md --
    ---
    judul: Tanggal salah
    tanggal: 31 Juni 2024
    ---
    -- berita/04-yaml-rusak.md --
    ---
    judul: Daftar terbuka
    tanggal: 2024-05-01
    topik: [padi, jagung
    ---
    Isi.
    -- berita/05-tidak-ditutup.md --
    ---
    judul: Tidak ditutup
    tanggal: 2024-05-01
    Isi tanpa batas.
    -- berita/06-foto-hilang.md --
    ---
    judul: Foto hilang
    tanggal: 2024-05-01
    gambar: tidak-ada.jpg
    gambar_alt: Warga
    ---
    Isi.
    -- berita/07-nik.md --
    ---
    judul: Data warga
    tanggal: 2024-05-01
    ---
    Nomornya 1606064107900001 ya.
    -- berita/08-jenis.md --
    ---
    judul: Jenis salah
    tanggal: 2024-05-01
    jenis: kegiatann
    ---
    Isi.
    -- berita/09-alias-yaml.md --
    ---
    judul: Jangkar
    tanggal: 2024-05-01
    topik: &a [padi]
    ---
    Isi.
    -- berita/10-kembar.md --
    ---
    judul: Kembar
    tanggal: 2024-05-01
    slug: sehat
    ---
    Isi.
    -- berita/00-sehat.md --
    ---
    judul: Sehat
    tanggal: 2024-05-01
    slug: sehat
    ---
    Isi.
    """

  static let expected = [
    "01-tanpa-tanggal.md:1 post/missing-tanggal", "02-tanpa-judul.md:1 post/missing-judul",
    "03-tanggal-salah.md:3 post/wrong-value", "04-yaml-rusak.md:4 yaml/syntax",
    "05-tidak-ditutup.md:1 post/open-front-matter", "06-foto-hilang.md:4 photo/missing",
    "07-nik.md:5 privacy/identity-number", "08-jenis.md:4 post/wrong-value",
    "09-alias-yaml.md:4 yaml/alias", "10-kembar.md:1 site/same-address",
  ]
}
