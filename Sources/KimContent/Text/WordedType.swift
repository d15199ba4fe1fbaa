import KimModel

/// The type that a text typed without keys, outside the folders of types, says of itself in its first
/// words: `UNDANGAN RAPAT`, `HOAX Bansos 900 ribu`, `Jadwal posyandu`.
enum WordedType {
  /// Anywhere in a title, in small letters.
  private static let claims = ["hoax", "hoaks", "cek fakta", "cekfakta", "klarifikasi", "tabayyun"]

  private static let beginnings: [(words: [String], type: PostType)] = [
    (["undangan", "jadwal", "agenda"], .agenda),
    (["aspirasi", "keluhan", "aduan", "pengaduan"], .aspirasi),
    (
      [
        "pengumuman", "peringatan dini", "pemberitahuan", "himbauan", "imbauan", "surat edaran",
        "edaran", "berita duka", "kabar duka", "innalillah", "inalillah", "inna lillah",
        "turut berduka",
        "lowongan", "awas", "waspada", "info ", "informasi ",
      ], .pengumuman
    ),
  ]

  /// - Parameters:
  ///   - title: of the post.
  ///   - kind: the line above it, such as `PENGUMUMAN`.
  static func type(title: String?, kind: String?) -> PostType? {
    for text in [title, kind].compactMap(\.self) {
      let words = text.lowercased().drop { !$0.isLetter }
      if claims.contains(where: words.contains) { return .klarifikasi }
      if let found = beginnings.first(where: { $0.words.contains(where: words.hasPrefix) }) {
        return found.type
      }
    }
    return nil
  }

  /// What has happened, and is told with day, time and place as an invitation is.
  private static let reports = ["notulen", "laporan", "hasil", "dokumentasi", "berita acara"]
  private static let searched = 4096

  /// Labels of forms for wishes and complaints, which nobody else has: their text is one, so that
  /// nobody is named.
  static let ofReporters: Set = ["pelapor", "namapelapor", "pengadu", "namapengadu"]

  /// Of a text with lines for day, time and place, or for who raised a wish.
  static func ofEvent(_ title: String?, _ body: ArraySlice<UInt8>) -> PostType? {
    let text = String(decoding: body.prefix(searched), as: UTF8.self)
    let labels = text.split(whereSeparator: \.isNewline).compactMap(label)
    func has(_ names: Set<String>) -> Bool { labels.contains(where: names.contains) }
    if has(ofReporters) { return .aspirasi }
    guard has(["haritgl", "haritanggal", "hari", "tanggal", "tgl", "hritgl"]),
      has(["jam", "pukul", "waktu", "pkl"]), has(["tempat", "lokasi", "bertempat"])
    else { return nil }
    let words = (title ?? "").lowercased()
    return reports.contains(where: words.contains) ? .kegiatan : .agenda
  }

  /// The letters before a colon, where they are few.
  private static func label(_ line: Substring) -> String? {
    guard let sign = line.prefix(30).firstIndex(of: ":") else { return nil }
    return line[..<sign].lowercased().filter(\.isLetter)
  }
}
