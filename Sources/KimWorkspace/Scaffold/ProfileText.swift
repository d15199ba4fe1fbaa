import KimModel

/// A `kim.yml` to fill in.
struct ProfileText {
  let region: Region
  /// The KIM's own; nil: that of its region.
  var name: String?
  let regions: RegionTable

  var title: String { name ?? "KIM " + region.shortName }

  var text: String {
    """
    # Profil KIM. Baris yang diawali tanda # adalah catatan; catatan tidak diterbitkan.
    # Untuk memakai sebuah baris contoh, hapus tanda # di depannya lalu ganti isinya.

    nama: \(QuotedYAML.quoted(title))

    # \(regions.locality(of: region.code).description())
    # Kode wilayah Kemendagri; selalu di antara tanda kutip.
    kode_wilayah: "\(region.code)"

    # desa, kelurahan, kecamatan, kabupaten, provinsi, atau tematik
    tingkat: \(level.rawValue)

    # aktif, rintisan, atau vakum
    status: rintisan

    # --- Pengukuhan ---
    # nomor_kim: 001/KIM/2026
    # tanggal_berdiri: 14 Juni 2023
    # sk_nomor: 12/SK/2023
    # sk_tanggal: 20 Juni 2023
    # sk_pejabat: Kepala Desa
    # masa_bakti: "2023-2028"

    # --- Pengurus ---
    # ketua: Nama Ketua
    # pengurus:
    #   - jabatan: Sekretaris
    #     nama: Nama Sekretaris
    # jumlah_anggota: 12

    # --- Kontak ---
    # alamat: Kantor desa
    # koordinat: [-2.89, 103.84]
    # whatsapp: "6281200000000"
    # surel: kim@contoh.example
    # media_sosial:
    #   instagram: nama_akun
    #   facebook: nama.halaman

    # --- Tujuan ---
    # pembina: Dinas Komunikasi dan Informatika
    # visi: Satu kalimat.
    # misi:
    #   - Kalimat pertama.
    #   - Kalimat kedua.
    # moto: Saring dulu, baru bagikan
    # mitra: [Karang Taruna, PKK]

    # --- Tampilan ---
    # logo: logo.png
    # warna: "#0b6e4f"

    """
  }

  private var level: SiteLevel {
    switch region.kind {
    case .province: .province
    case .regency, .city: .regency
    case .district: .district
    case .urbanVillage: .urbanVillage
    case .village, .customaryVillage: .village
    }
  }
}
