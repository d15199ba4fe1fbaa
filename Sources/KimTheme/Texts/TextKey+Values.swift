extension TextKey {
  /// The names of its values, in the order in which the program gives them.
  package var values: [String] {
    switch self {
    case .persen, .rupiah:
      ["angka"]
    case .tanggal:
      ["tanggal", "bulan", "tahun"]
    case .tanggalBulan:
      ["tanggal", "bulan"]
    case .bulanTahun, .buletin:
      ["bulan", "tahun"]
    case .hariTanggal:
      ["hari", "tanggal"]
    case .rentang, .rentangSebulan:
      ["awal", "akhir"]
    case .jamTerbuka:
      ["jam"]
    case .sampai, .berlakuSampaiTanggal, .berlakuSampaiKecil, .pengumumanBerakhir, .terlihat,
      .pekanIni, .pekanDepan, .rekapPengantar:
      ["tanggal"]
    case .kimLainDi, .indeksJudul, .indeksPengantar, .indeksTempat, .komunitasSe, .semuaKimDi,
      .kimDi, .kimWilayah, .daftarKimDi, .tingkatWilayah, .cariDiIndeks, .kabarPengantar,
      .kabarDariWilayah, .halamanWilayah, .agendaIndeks, .cekFaktaPengantar,
      .informasiDikuasaiDi, .daftarInformasiKimDi, .tulisKabarDari, .rekapWilayah,
      .rekapWilayahPengantar:
      ["wilayah"]
    case .sekianDari:
      ["sebagian", "semua"]
    case .denganJumlah, .petaTanpaTitikLebih, .petaKecamatan, .kecamatanBelum:
      ["nama", "jumlah"]
    case .judulHalaman:
      ["judul", "nomor"]
    case .sekianTulisan, .sekianOrang, .kabarLain, .sekianKim, .sekianKimTitik, .sekianKimDesa,
      .sekianKabar, .sekianAcara, .sekianAspirasi, .sekianPeserta, .sekianTerbaru, .sekianBelum,
      .sekianDesaKelurahan, .petaLetak:
      ["jumlah"]
    case .jenisDari:
      ["jenis", "nama"]
    case .ditandatangani:
      ["pejabat"]
    case .beredarLewat:
      ["kanal"]
    case .hargaPerSatuan, .hargaTiapSatuan:
      ["harga", "satuan"]
    case .pesanTertarik, .petaWisata:
      ["judul"]
    case .unduhBerkas, .bentukBerkas:
      ["berkas"]
    case .pesanAspirasi, .daftarInformasiAjakan, .pesanIkut, .arsipPengantar, .buletinPengantar,
      .agendaDari, .kabarDari, .profilDari, .posterPengantar, .pesanKirimKabar, .papanPengantar,
      .tidakDitemukanDi, .klasterNama, .petaTanpaTitik,
      .petaTanpaBatas, .petaBelumKim:
      ["nama"]
    case .berandaPengantar, .profilPengantar, .informasiDikuasai, .cariDiSitus:
      ["nama", "tempat"]
    case .pengantarSitus:
      ["pengantar", "nama", "tempat"]
    case .topikPengantar:
      ["topik"]
    case .kodeQrKe:
      ["alamat"]
    case .kodeQrWhatsapp:
      ["nomor"]
    case .lembarPengantar:
      ["nama", "tahun"]
    case .siaranPengantar:
      ["sumber"]
    case .masaBaktiBerakhir, .lembarKegiatan, .lembarTahun, .baganTahun:
      ["tahun"]
    case .indeksPer:
      ["jumlah", "tanggal"]
    case .komunitasDi:
      ["wilayah", "induk"]
    case .aktifSekianHari:
      ["hari"]
    case .sekianKimDi:
      ["jumlah", "wilayah"]
    case .sekianDariDesa, .sekianDariKelurahan:
      ["jumlah", "semua"]
    case .sudahPunyaKim:
      ["bagian"]
    case .sudahPunyaKimDua:
      ["desa", "kelurahan"]
    case .semuaJenis, .terbanyak:
      ["jenis"]
    case .kabarBulan:
      ["bulan"]
    case .kabarBulanDari:
      ["bulan", "wilayah"]
    case .jenisDiWilayah:
      ["jenis", "wilayah"]
    case .judulDi:
      ["judul", "wilayah"]
    case .petaWilayah:
      ["nama", "kim", "desa", "semua"]
    case .cakupanPengantar:
      ["jumlah", "semua", "wilayah", "bagian"]
    case .rekapUrut:
      ["urutan"]
    default: []
    }
  }
}
