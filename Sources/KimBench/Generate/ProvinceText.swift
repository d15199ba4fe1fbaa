/// The index's own files.
enum ProvinceText {
  static func files(of corpus: Corpus) -> [CorpusFile] {
    let regions = corpus.regions
    return [
      CorpusFile("_provinsi/provinsi.yml", text: settings(of: corpus)),
      CorpusFile("_provinsi/wilayah.csv", regions.bytes),
      CorpusFile("_provinsi/siaran/2026-11-10-rekap.md", text: broadcast),
      CorpusFile("_provinsi/siaran/2026-11-18-siaga.md", text: local(regions)),
      CorpusFile("_provinsi/halaman/tentang.md", text: page),
    ]
  }

  private static func settings(of corpus: Corpus) -> String {
    let (code, name) = corpus.regions.province
    return """
      judul: KIM \(name)
      keterangan: Kabar dari semua KIM. Isi situs ini dibuat mesin untuk mengukur kecepatan.
      kode_wilayah: "\(code)"
      alamat_situs: https://kim.contoh.example/
      zona_waktu: WIB
      tema: nusantara
      pembina:
        nama: Dinas Komunikasi dan Informatika \(name)
      target: {2025: \(corpus.settings.sites), 2026: \(corpus.settings.sites)}

      """
  }

  private static let broadcast = """
    ---
    judul: Rekap kegiatan ditutup 31 Desember
    tanggal: 2026-11-10
    berlaku_sampai: 2026-12-31
    ---
    Rekap tahun ini disusun dari tulisan yang terbit sampai **31 Desember 2026**.

    - Terbitkan kegiatan yang belum sempat ditulis.
    - Periksa nomor WhatsApp di halaman profil.

    """

  /// For the regency of the first village, so that some sites have more to show than others.
  private static func local(_ regions: RegionList) -> String {
    let regency = regions.villages.first?.code.prefix(5) ?? "16.01"
    return """
      ---
      judul: Siaga banjir di tepi sungai
      tanggal: 2026-11-18
      wilayah: "\(regency)"
      berlaku_sampai: 2027-01-31
      ---
      Simpan surat penting di tempat tinggi dan catat nomor posko kecamatan.

      """
  }

  private static let page = """
    ---
    judul: Tentang KIM
    ---
    Komunitas Informasi Masyarakat mengumpulkan dan menyebarkan kabar untuk warga.

    """
}
