/// The words of a photo's name that say what it shows, in small letters.
struct PhotoWords {
  let all: Set<String>
  /// Whether a paper of somebody may be on it, or somebody's screen: nothing shows such a photo that
  /// does not name it.
  let arePrivate: Bool

  init(_ path: String) {
    let words = Self.words(of: path)
    arePrivate = !words.isDisjoint(with: Self.papers)
    all = words.filter { $0.count > 2 }.subtracting(Self.idle)
  }

  /// Short words alone are in too many texts.
  var saySomething: Bool { all.contains { $0.count > 3 } }

  static func words(of path: String) -> Set<String> {
    let name = LooseName.stem(path).split(separator: "/").last ?? ""
    return Set(name.split { !$0.isLetter }.map(String.init))
  }

  private static let idle: Set = [
    "foto", "gambar", "photo", "image", "img", "pic", "dsc", "dokumentasi", "kamera", "camera",
    "whatsapp", "index", "untuk", "dan", "yang", "dari", "dengan",
  ]

  private static let papers: Set = [
    "ktp", "kk", "kia", "sim", "stnk", "npwp", "bpjs", "kis", "kartu", "akta", "akte", "paspor",
    "ijazah", "rekening", "tabungan", "buku", "surat", "kwitansi", "screenshot", "screen", "chat",
  ]
}
