package import KimModel

/// What pages call the values of closed lists.
extension Texts {
  private typealias TypeKeys = (label: TextKey, menu: TextKey, title: TextKey, about: TextKey)

  /// A type of posts.
  package func label(of type: PostType) -> String { self[keys(of: type).label] }
  /// The same in a menu, where there is little room.
  package func menuLabel(of type: PostType) -> String { self[keys(of: type).menu] }
  /// The title of the list of its posts.
  package func title(of type: PostType) -> String { self[keys(of: type).title] }
  /// A sentence about them.
  package func description(of type: PostType) -> String { self[keys(of: type).about] }

  private func keys(of type: PostType) -> TypeKeys {
    switch type {
    case .berita: (.berita, .menuBerita, .judulBerita, .tentangBerita)
    case .kegiatan: (.kegiatan, .menuKegiatan, .judulKegiatan, .tentangKegiatan)
    case .pengumuman: (.pengumuman, .menuPengumuman, .judulPengumuman, .tentangPengumuman)
    case .agenda: (.agenda, .menuAgenda, .judulAgenda, .tentangAgenda)
    case .galeri: (.galeri, .menuGaleri, .judulGaleri, .tentangGaleri)
    case .klarifikasi: (.klarifikasi, .menuKlarifikasi, .judulKlarifikasi, .tentangKlarifikasi)
    case .aspirasi: (.aspirasi, .menuAspirasi, .judulAspirasi, .tentangAspirasi)
    case .umkm: (.umkm, .menuUmkm, .judulUmkm, .tentangUmkm)
    case .wisata: (.wisata, .menuWisata, .judulWisata, .tentangWisata)
    case .sejarah: (.sejarah, .menuSejarah, .judulSejarah, .tentangSejarah)
    case .potensi: (.potensi, .menuPotensi, .judulPotensi, .tentangPotensi)
    case .layanan: (.layanan, .menuLayanan, .judulLayanan, .tentangLayanan)
    case .dokumen: (.dokumen, .menuDokumen, .judulDokumen, .tentangDokumen)
    }
  }

  package func label(of verdict: Verdict) -> String {
    switch verdict {
    case .hoax: self[.vonisHoaks]
    case .wrong: self[.vonisSalah]
    case .misleading: self[.vonisMenyesatkan]
    case .satire: self[.vonisSatire]
    case .confirmed: self[.vonisBenar]
    case .unproven: self[.vonisBelumTerbukti]
    }
  }

  /// Where a wish is, in an index.
  package func label(of status: AspirationStatus) -> String {
    switch status {
    case .received: self[.tahapDiterima]
    case .forwarded: self[.tahapDiteruskan]
    case .inProgress: self[.tahapDiproses]
    case .done: self[.tahapSelesai]
    }
  }

  /// The same on the site of the KIM that received it.
  package func step(of status: AspirationStatus) -> String {
    status == .received ? self[.tahapDiterimaKim] : label(of: status)
  }

  package func label(of kind: PublicInformation) -> String {
    switch kind {
    case .periodic: self[.informasiBerkala]
    case .urgent: self[.informasiSertaMerta]
    case .onRequest: self[.informasiSetiapSaat]
    }
  }

  package func label(of activity: Adinda) -> String {
    switch activity {
    case .aksesInformasi: self[.adindaAksesInformasi]
    case .diskusi: self[.adindaDiskusi]
    case .implementasi: self[.adindaImplementasi]
    case .networking: self[.adindaNetworking]
    case .diseminasi: self[.adindaDiseminasi]
    case .aspirasi: self[.adindaAspirasi]
    }
  }

  package func label(of level: SiteLevel) -> String {
    switch level {
    case .village: self[.tingkatDesa]
    case .urbanVillage: self[.tingkatKelurahan]
    case .district: self[.tingkatKecamatan]
    case .regency: self[.tingkatKabupatenKota]
    case .province: self[.tingkatProvinsi]
    case .thematic: self[.tingkatTematik]
    }
  }

  package func label(of status: SiteStatus) -> String {
    switch status {
    case .active: self[.statusAktif]
    case .starting: self[.statusRintisan]
    case .dormant: self[.statusVakum]
    }
  }

  package func label(of kind: VillageInformation) -> String {
    switch kind {
    case .profile: self[.desaProfil]
    case .programs: self[.desaProgram]
    case .incoming: self[.desaBantuan]
    case .longPlan: self[.desaRpjm]
    case .yearPlan: self[.desaRkp]
    case .proposals: self[.desaDurkp]
    case .budget: self[.desaApb]
    case .budgetLaw: self[.desaPerdes]
    case .report: self[.desaLaporan]
    case .accounts: self[.desaRealisasi]
    }
  }
}
