import KimModel
import Testing

struct VillageInformationTests {
  @Test(arguments: [
    ("APBDes 2026", [VillageInformation.budget]),
    ("ringkasan_apb-desa-2026.pdf", [.budget]),
    ("Anggaran Pendapatan dan Belanja Desa", [.budget]),
    ("Perdes Nomor 3 tentang APBDesa 2026", [.budget, .budgetLaw]),
    ("Laporan realisasi APB Desa 2025", [.accounts]),
    ("LRA semester I", [.accounts]),
    ("RPJM Desa 2022-2027", [.longPlan]),
    ("RKPDes 2027", [.yearPlan]),
    ("Daftar Usulan RKP Desa (DURKP)", [.proposals]),
    ("Profil Desa Toman", [.profile]),
    ("Matriks kegiatan Juli", [.programs]),
    ("Matriks program masuk desa", [.incoming]),
    ("Daftar penerima BLT Dana Desa", [.incoming]),
    ("LPPD akhir tahun 2025", [.report]),
    ("Jadwal ronda", []), ("", []), ("Kaprkp desa", []), ("=APB", []),
  ])
  func `a title says what a village has to publish`(title: String, kinds: [VillageInformation]) {
    let title = PlainTitle(title)
    #expect(VillageInformation.allCases.filter { $0.isNamed(in: title) } == kinds)
  }

  @Test func `each kind has a name of its own`() {
    #expect(Set(VillageInformation.allCases.map(\.label)).count == 10)
  }
}
