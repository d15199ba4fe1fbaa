/// A text that the program shows, by the name that `teks` has for it: `judulHalaman` is
/// `judul-halaman`.
///
/// These and the texts that only templates show are what `Parts/id.yml` has; a test compares the
/// three, so that no text is without a use and no use without a text.
package enum TextKey: Int, Sendable, CaseIterable {
  // Bahasa, angka, dan tanggal
  case pemisahRibuan, pemisahDesimal, pemisahJam, persen, rupiah, januari, februari, maret, april,
    mei, juni, juli, agustus, september, oktober, november, desember, senin, selasa, rabu, kamis,
    jumat, sabtu, minggu, tanggal, tanggalBulan, bulanTahun, hariTanggal, rentang, rentangSebulan,
    jamTerbuka, sampai

  // Kerangka semua halaman
  case cari, beranda, profil, siaran, arsip, informasiPublik, tulisKabar, situsPembina, kimLainDi,
    semua, wilayah, jumlah, data, bagian, unduhCsv, sekianDari, denganJumlah, judulHalaman,
    komunitas, berlakuSampaiTanggal, berlakuSampaiKecil, sudahBerakhir, simpanKalender,
    sekianTulisan, sekianOrang

  // Jenis tulisan: nama, nama di menu, judul daftar, dan sekalimat
  case berita, menuBerita, judulBerita, tentangBerita, kegiatan, menuKegiatan, judulKegiatan,
    tentangKegiatan, pengumuman, menuPengumuman, judulPengumuman, tentangPengumuman, agenda,
    menuAgenda, judulAgenda, tentangAgenda, galeri, menuGaleri, judulGaleri, tentangGaleri,
    klarifikasi, menuKlarifikasi, judulKlarifikasi, tentangKlarifikasi, aspirasi, menuAspirasi,
    judulAspirasi, tentangAspirasi, umkm, menuUmkm, judulUmkm, tentangUmkm, wisata, menuWisata,
    judulWisata, tentangWisata, sejarah, menuSejarah, judulSejarah, tentangSejarah, potensi,
    menuPotensi, judulPotensi, tentangPotensi, layanan, menuLayanan, judulLayanan, tentangLayanan,
    dokumen, menuDokumen, judulDokumen, tentangDokumen, jenisDari

  // Hasil pemeriksaan, tahap aspirasi, tingkat, dan golongan lain
  case vonisHoaks, vonisSalah, vonisMenyesatkan, vonisSatire, vonisBenar, vonisBelumTerbukti,
    tahapDiterimaKim, tahapDiterima, tahapDiteruskan, tahapDiproses, tahapSelesai,
    informasiBerkala, informasiSertaMerta, informasiSetiapSaat, adindaAksesInformasi,
    adindaDiskusi, adindaImplementasi, adindaNetworking, adindaDiseminasi, adindaAspirasi,
    adindaAksesSingkat, adindaImplementasiSingkat, adindaNetworkingSingkat,
    adindaDiseminasiSingkat, tingkatDesa, tingkatKelurahan, tingkatKecamatan, tingkatKabupatenKota,
    tingkatProvinsi, tingkatTematik, statusAktif, statusRintisan, statusVakum, desaProfil,
    desaProgram, desaBantuan, desaRpjm, desaRkp, desaDurkp, desaApb, desaPerdes, desaLaporan,
    desaRealisasi

  // Nama keterangan
  case labelTingkat, labelKodeWilayah, labelNomorKim, labelStatus, labelBerdiri, labelMasaBakti,
    labelKetua, labelJumlahAnggota, labelKlaster, labelFokus, labelMitra, labelPembina,
    labelSitusLama, labelAlamat, labelPeta, labelWhatsapp, labelSurel, labelProgram,
    labelNarasumber, labelPeserta, labelKontak, labelJenisInformasi, labelMasaSimpan,
    labelPeranKim, labelKimTerkait, labelTanggal, labelWaktu, labelTempat, labelBerlakuSampai,
    labelTahun, labelKategori, labelKlaim, labelHarga, labelPemilik, labelIzin, labelKomoditas,
    labelLuas, labelAkses, labelJamBuka, labelTiket, labelFasilitas, labelBiaya, labelJamLayanan,
    labelPenanggungJawab, suratKeputusan, ditandatangani, video, bukaPeta, aplikasiPeta,
    whatsappKim, surelKim

  // Halaman tulisan
  case pengumumanBerakhir, beredarLewat, terlihat, hargaPerSatuan, hargaTiapSatuan, pesanWhatsapp,
    tanyaWhatsapp, pesanTertarik, unduhBerkas, punyaAspirasi, sampaikanAspirasi, pesanAspirasi,
    daftarInformasiPublik, daftarInformasiAjakan, lihatDaftar

  // Di dalam isi tulisan
  case kotakCatatan, kotakKiat, kotakPenting, kotakPeringatan, kotakAwas, tugasSelesai, tugasBelum,
    catatanKaki, kembaliKeTeks, tontonVideo, janganDibuka

  // Beranda situs
  case berandaPengantar, disematkan, angkaAnggota, angkaTulisanTerbit, angkaKegiatan, angkaBerdiri,
    ikutKim, ikutKimVakum, pesanIkut, situsResmi, tugasPembina

  // Daftar, arsip, agenda, dan buletin
  case pengantarSitus, topikPengantar, arsipPengantar, buletin, buletinPengantar, kodeQrKe,
    agendaDari, sudahLewat, kabarDari, kabarLain, siaranPengantar

  // Profil, kontak, dan halaman lain
  case profilDari, profilPengantar, masaBaktiBerakhir, tidakDitemukan, tidakDitemukanDi,
    tidakDitemukanIndeks, keBeranda, keArsip, informasiDikuasai, kolomInformasi, kolomDikuasai,
    kolomWaktuTempat, kolomBentuk, bentukHalaman, bentukBerkas, selamaBerlaku

  // Aksesibilitas
  case aksesibilitas, aksesibilitasPembuka, aksesibilitasBisa, aksesibilitasHuruf,
    aksesibilitasPembaca, aksesibilitasPapanKetik, aksesibilitasGelap, aksesibilitasSinyal,
    aksesibilitasCetak, aksesibilitasBelum, aksesibilitasFoto, aksesibilitasBerkas,
    aksesibilitasTabel, aksesibilitasSulit, aksesibilitasLapor, aksesibilitasAturan

  // Pencarian
  case cariTulisan, cariDiSitus, semuaMenurutBulan, cariDesa, cariKabupaten, cariHalaman

  // Indeks
  case indeks, indeksJudul, indeksPengantar, indeksTempat, indeksPer, komunitasSe, komunitasDi,
    angkaKim, angkaAktif, angkaTulisan, angkaPeserta, angkaAspirasi, angkaDesa, angkaDesaKim,
    angkaKelurahan, angkaKelurahanKim, angkaDesaKelurahan, aktifSebulan, aktifSekianHari,
    keadaanAktif, keadaanJarang, keadaanVakum, sekianKim, sekianKimTitik, sekianKimDi,
    sekianKimDesa, sekianKabar, sekianAcara, sekianAspirasi, sekianPeserta, sekianTerbaru,
    sekianBelum, sekianDesaKelurahan, sekianDariDesa, sekianDariKelurahan, sudahPunyaKim,
    sudahPunyaKimDua, belumAda, belumAdaKim, belumAdaTulisan, punyaKim, semuaKim, semuaKimDi,
    semuaJenis, kimDi, kimWilayah, daftarKimDi, kimKecamatanTematik, kimForum, kimKecamatan,
    kimTematik, klasterNama, tingkatKabupaten, tingkatWilayah, wilayahLain, kabupatenKota,
    perKabupaten, perKecamatan, cariIndeks, cariDiIndeks, langgananKabar, dataKimCsv, dataWilayah,
    untuk, terbaru, kabar, kabarDariDesa, kabarPengantar, kabarPengantarKim, kabarDariWilayah,
    kabarBulan, kabarBulanDari, menurutBulan, halamanWilayah, teksWhatsapp, jenisDiWilayah,
    judulDi, potensiIndeks, potensiIndeksJudul, umkmIndeks, wisataIndeks, sejarahIndeks,
    agendaIndeks, pekanIni, pekanDepan, cekFakta, cekFaktaPengantar, saringHasil, belanjaDesa,
    aspirasiTerjawab, aspirasiWarga, aspirasiPengantar, tabelAspirasi, menurutBidang,
    baganAspirasi, lamaMenunggu, kolomBidang, informasiDikuasaiDi, daftarInformasiKimDi,
    tulisKabarDari, pilihKim, pilihKimPengantar

  // Peta
  case petaCakupan, petaLetak, petaBatas, petaTanpaTitik, petaTanpaTitikLebih, petaTanpaBatas,
    petaWilayah, petaBelumKim, petaKecamatan, petaWisata, petaTandaKim, petaTandaWisata,
    bujurTimur, bujurBarat, lintangUtara, lintangSelatan

  // Cakupan dan rekap
  case cakupan, cakupanKim, cakupanPengantar, cakupanPerKecamatan, cakupanNihil, cakupanSedikit,
    cakupanSebagian, cakupanSetengah, cakupanBanyak, belumMemilikiKim, kecamatanBelum,
    kolomKecamatan, kolomDesa, kolomKelurahan, kolomPunyaKim, kolomTarget, kolomCapaian,
    kolomTercapai, targetCapaian, targetPerTahun, baganTarget, rekap, rekapJudul, rekapPengantar,
    rekapTekan, rekapUrut, rekapWilayah, rekapWilayahPengantar, kimPalingAktif, terbanyak,
    tulisanTerbaru, menurutNama, kolomKeadaan, kolomHari, kolomBulan, tulisanPerBulan, baganBulan,
    adindaPerTahun, baganAdinda, enamKegiatan, tabelSepi, lamaTidakMenulis, tabelMasaBakti,
    masaBaktiSudah, wajibDiumumkan, wajibDiumumkanDasar, belumDiSitus, semuaDisebut, kolomKimDesa,
    kolomSudahAda, kolomBelumAda

  // Cek fakta yang diteruskan
  case nasihatHoaks, nasihatMenyesatkan, nasihatSatire, nasihatBelumTerbukti

  // Kertas dan layar
  case poster, posterPengantar, posterAjakan, kodeQrWhatsapp, pesanKirimKabar, papanKabar,
    papanPengantar, layarKantor, lembarKegiatan, lembarPengantar, lembarTahun, baganTahun,
    angkaBulan, angkaFoto
}

extension TextKey {
  private static let names = allCases.map { kebab("\($0)") }

  /// Its name in theme.yml.
  package var name: String { Self.names[rawValue] }

  private static func kebab(_ name: String) -> String {
    name.map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.joined()
  }
}
