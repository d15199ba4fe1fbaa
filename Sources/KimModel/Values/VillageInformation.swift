/// What the government of a village has to publish from time to time; the raw value is its name in
/// a site's summary.
///
/// Source: Perki KI 1/2018 on public information of villages, article 2, letters a to g. It holds for
/// a `desa`; a `kelurahan` is an office of its regency and has no budget or plan of its own.
package enum VillageInformation: String, Sendable, Hashable, Codable, CaseIterable {
  case profile = "profil"
  case programs = "program"
  case incoming = "bantuan"
  case longPlan = "rpjm"
  case yearPlan = "rkp"
  case proposals = "durkp"
  case budget = "apb"
  case budgetLaw = "perdes"
  case report = "laporan"
  case accounts = "realisasi"

  package var label: String {
    switch self {
    case .profile: "Profil pemerintah desa"
    case .programs: "Program dan kegiatan yang berjalan"
    case .incoming: "Program masuk desa dan penerima bantuan"
    case .longPlan: "RPJM Desa"
    case .yearPlan: "RKP Desa"
    case .proposals: "Daftar usulan RKP (DURKP)"
    case .budget: "APB Desa"
    case .budgetLaw: "Peraturan desa tentang APB Desa"
    case .report: "Laporan penyelenggaraan pemerintahan desa"
    case .accounts: "Laporan realisasi APB Desa"
    }
  }

  /// Whether a title, or the name of a file, is about it.
  package func isNamed(in title: PlainTitle) -> Bool {
    Self.words[self, default: []].allSatisfy { choices in choices.contains(where: title.has) }
      && !Self.others[self, default: []].contains(where: title.has)
  }

  private static let budgetWords = [
    "apbdes", "apb des", "anggaran pendapatan dan belanja des", "anggaran des",
  ]

  /// One of each row has to be there; a word may go on, as `apbdes` does in `apbdesa`.
  private static let words: [Self: [[PlainTitle.Word]]] = [
    .profile: [["profil des", "profil pemerintah", "struktur organisasi pemerintah des"]],
    .programs: [["matriks", "program kerja des", "kegiatan yang sedang berjalan"]],
    .incoming: [
      [
        "program masuk des", "penerima bantuan", "penerima bansos", "penerima blt",
        "penerima manfaat", "penerima pkh",
      ]
    ],
    .longPlan: [["rpjm", "jangka menengah"]],
    .yearPlan: [["rkp", "rencana kerja pemerintah des"]],
    .proposals: [["durkp", "du rkp", "daftar usulan"]],
    .budget: [budgetWords],
    .budgetLaw: [["perdes", "peraturan des"], budgetWords],
    .report: [["lppd", "lkppd", "penyelenggaraan pemerintahan des"]],
    .accounts: [["realisasi", "lra"], budgetWords + ["lra", "dana des", "keuangan des"]],
  ].mapValues { $0.map { $0.map(PlainTitle.Word.init) } }

  /// What names something else that has the same words.
  private static let others: [Self: [PlainTitle.Word]] = [
    .programs: ["masuk des"], .yearPlan: ["daftar usulan"], .budget: ["realisasi", "lra"],
    .budgetLaw: ["realisasi"],
  ].mapValues { $0.map(PlainTitle.Word.init) }
}

/// A title, or a name of a file, as words that can be looked for: letters and digits of ASCII in
/// lower case, a blank before each word.
package struct PlainTitle: Sendable {
  /// One word or several, the last of which may go on.
  package struct Word: Sendable {
    fileprivate let bytes: [UInt8]

    package init(_ words: String) { bytes = PlainTitle(words).bytes }
  }

  private let bytes: [UInt8]

  package init(_ text: String) {
    var bytes = [UInt8(ascii: " ")]
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        bytes.append(byte)
      default: if bytes.last != UInt8(ascii: " ") { bytes.append(UInt8(ascii: " ")) }
      }
    }
    self.bytes = bytes
  }

  package func has(_ word: Word) -> Bool {
    guard bytes.count >= word.bytes.count else { return false }
    return (0...(bytes.count - word.bytes.count)).contains { start in
      bytes[start] == UInt8(ascii: " ") && bytes[start...].starts(with: word.bytes)
    }
  }
}
