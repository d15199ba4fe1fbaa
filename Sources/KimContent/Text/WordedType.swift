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
  ///   - name: of the file, such as `aspirasi jalan`.
  static func type(title: String?, kind: String?, name: String? = nil) -> PostType? {
    for text in [title, kind, name].compactMap(\.self) {
      let words = text.lowercased().drop { !$0.isLetter }
      if claims.contains(where: words.contains) { return .klarifikasi }
      if let found = beginnings.first(where: { $0.words.contains(where: words.hasPrefix) }) {
        return found.type
      }
    }
    return nil
  }

  /// Labels that a title begins with, also above a text with front matter.
  private static let labels = [
    "[hoa", "hoaks:", "hoax:", "[cek fakta", "cek fakta:", "[klarifikasi",
  ]

  /// Of a title that says itself that it tells what is wrong: `[HOAKS] Bantuan lewat tautan`.
  static func labelled(_ title: String?) -> PostType? {
    let text = (title ?? "").lowercased().drop { !$0.isLetter && $0 != "[" }
    return labels.contains(where: text.hasPrefix) ? .klarifikasi : nil
  }

  private static let papers = [
    "perdes", "peraturan desa", "perkades", "peraturan kepala desa", "surat keputusan",
    "keputusan kepala desa", "sk kepala desa", "sk kades", "apbdes", "rkpdes", "rpjmdes",
  ]

  /// Of a text about a paper that it names the file of.
  static func ofPaper(_ title: String?, _ body: ArraySlice<UInt8>) -> PostType? {
    let words = (title ?? "").lowercased().drop { !$0.isLetter }
    guard papers.contains(where: words.hasPrefix) else { return nil }
    let text = String(decoding: body.prefix(searched), as: UTF8.self).lowercased()
    return [".pdf", ".doc", ".xls"].contains(where: text.contains) ? .dokumen : nil
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
    guard has([day, "haritgl", "haritanggal", "hari", "tanggal", "tgl", "hritgl"]),
      has([time, "jam", "pukul", "waktu", "pkl"]), has([place, "tempat", "lokasi", "bertempat"])
    else { return nil }
    let words = (title ?? "").lowercased()
    return reports.contains(where: words.contains) ? .kegiatan : .agenda
  }

  private static let (day, time, place) = ("📅", "⏰", "📍")

  /// What the pictures stand for that people put before day, time and place.
  private static let pictures: [Character: String] = {
    var pictures: [Character: String] = ["📆": day, "🗓": day, "🗓️": day, "📅": day]
    for clock in "⏰⌚🕰🕐🕑🕒🕓🕔🕕🕖🕗🕘🕙🕚🕛🕜🕝🕞🕟🕠🕡🕢🕣🕤🕥🕦🕧⏱⏲" { pictures[clock] = time }
    pictures["🕰️"] = time
    pictures["⏱️"] = time
    pictures["⏲️"] = time
    for place in "📍📌🏠🏡🏢🏫🕌🗺" { pictures[place] = WordedType.place }
    return pictures
  }()

  /// The letters before a colon, where they are few, else what a picture stands for that has words
  /// behind it.
  private static func label(_ line: Substring) -> String? {
    let text = line.drop(while: \.isWhitespace)
    if let picture = text.first.flatMap({ pictures[$0] }),
      text.dropFirst().contains(where: { $0.isLetter || $0.isNumber })
    {
      return picture
    }
    guard let sign = line.prefix(30).firstIndex(of: ":") else { return nil }
    return line[..<sign].lowercased().filter(\.isLetter)
  }
}
