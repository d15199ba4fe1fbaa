/// What posts are about; each site uses some of them.
enum Topics {
  static let all = [
    "pertanian", "perikanan", "peternakan", "perkebunan", "kesehatan", "pendidikan", "lingkungan",
    "sampah", "air bersih", "irigasi", "jalan desa", "jembatan", "banjir", "kebakaran lahan",
    "literasi digital", "cek kabar", "pelatihan", "jurnalistik", "musyawarah", "anggaran desa",
    "layanan desa", "kependudukan", "posyandu", "gizi", "lansia", "pemuda", "karang taruna",
    "olahraga", "seni", "budaya", "cerita rakyat", "sejarah desa", "wisata alam", "kuliner",
    "kerajinan", "tenun", "kopi", "karet", "sawit", "padi", "koperasi", "pasar", "harga pangan",
    "pupuk", "bibit", "gotong royong", "keamanan", "ronda", "keagamaan", "ramadan", "perpustakaan",
    "sekolah", "beasiswa", "lowongan", "internet desa", "sinyal", "listrik", "transportasi sungai",
    "bank sampah", "kebersihan",
  ]
}
