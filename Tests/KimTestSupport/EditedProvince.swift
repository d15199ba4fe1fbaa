import KimRandom

/// A small province on disk that is edited at random, as many people would in the course of a year.
///
/// The same seed gives the same edits, so that a failure can be looked at again.
package struct EditedProvince {
  package let folder: TemporaryFolder
  private var random: SeededRandom
  private var names: Int = 0
  private(set) var day = 150
  /// Of the clock.
  private(set) var hour = 23

  private static let sites = ["muba/toman", "ilir", "ilir/dalam"]
  private static let codes = ["16.06.06.2008", "16.71.01.1001", "16.71.01.1001"]

  package init(in folder: TemporaryFolder, seed: UInt64) throws {
    self.folder = folder
    random = SeededRandom(seed: seed)
    try write("_provinsi/provinsi.yml", ProvinceText.settings)
    try write("_provinsi/wilayah.csv", ProvinceText.regions)
    for index in Self.sites.indices {
      _ = try writeProfile(index)
      for _ in 0..<3 { _ = try addPost(index) }
    }
  }

  /// As `--as-of` takes it.
  package var date: String {
    let (month, day) = (day / 28, day % 28)
    let text = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(2024 + month / 12)-\(text(month % 12 + 1))-\(text(day + 1))T\(text(hour)):00"
  }

  /// Does one thing; says what.
  package mutating func edit() throws -> String {
    let index = Int.random(in: Self.sites.indices, using: &random)
    switch Int.random(in: 0..<22, using: &random) {
    case 0...2: return try addPost(index)
    case 3: return try changePost(index)
    case 4: return try removePost(index)
    case 5: return try renamePost(index)
    case 6: return try addPicture(index)
    case 7: return try writeProfile(index)
    case 8: return try writeBroadcast()
    case 9: return try editTheme()
    case 10: return try editSettings()
    case 11: return try editRegions()
    case 12: return try touch(index)
    case 13...15: return try writeTwin(index)
    case 16...17: return try breakPost(index)
    case 18: return try renamePicture(index)
    case 19: return number(0..<2) == 0 ? try breakProfile(index) : try writeProfile(index)
    default:
      // Often only some hours pass.
      day += [0, 0, 1, 20][number(0..<4)]
      hour = number(0..<24)
      return "it is \(date)"
    }
  }

  /// The same without mistakes, and without two that want one address: what comes of it does not
  /// depend on what was there before.
  package mutating func editWell() throws -> String {
    let index = Int.random(in: Self.sites.indices, using: &random)
    switch Int.random(in: 0..<10, using: &random) {
    case 0...2: return try addPost(index)
    case 3: return try changePost(index)
    case 4: return try removePost(index)
    case 5: return try addPicture(index)
    case 6: return try writeProfile(index)
    case 7: return try writeBroadcast()
    case 8: return try editSettings()
    default:
      day += Int.random(in: 1...20, using: &random)
      return "the day is \(date)"
    }
  }

  private func write(_ path: String, _ text: String) throws {
    try folder.write("sites/" + path, text)
  }

  /// For whoever does other things to the province at random.
  package mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &random) }

  private mutating func addPost(_ index: Int) throws -> String {
    names += 1
    let type = ["berita", "agenda", "pengumuman", "klarifikasi"][number(0..<3)]
    return try writePost("\(Self.sites[index])/\(type)/tulisan-\(names).md")
  }

  /// Names of which many are the same, or what others get in their place.
  private mutating func writeTwin(_ index: Int) throws -> String {
    let folder = ["", "2024/", "2025/", "lain/"][number(0..<4)]
    let name = ["upacara", "upacara-2", "upacara-2024", "2024-05-01-upacara"][number(0..<4)]
    let line = [
      "", "", "", "slug: upacara", "slug: musdes", "alias: berita/upacara-2.html",
      "alias: [berita/upacara.html, lama/x.html]",
    ][number(0..<7)]
    return try writePost(
      "\(Self.sites[index])/berita/\(folder)\(name).md", line: line)
  }

  /// Breaks what is read first, or what shows only in the finished page.
  private mutating func breakPost(_ index: Int) throws -> String {
    guard let path = post(index), let text = folder.text("sites/\(path)") else { return "nothing" }
    let broken =
      switch number(0..<3) {
      case 0:
        text.split(separator: "\n").filter { !$0.hasPrefix("tanggal") }
          .joined(separator: "\n")
      case 1: text + "\n\n16060612*0*1900001\n"
      default: "---\njudul: [\n---\n"
      }
    try write(path, broken)
    return "broke \(path)"
  }

  private mutating func breakProfile(_ index: Int) throws -> String {
    let path = "\(Self.sites[index])/kim.yml"
    try write(path, "nama: [\n")
    return "broke \(path)"
  }

  private mutating func renamePicture(_ index: Int) throws -> String {
    let (path, other) = ("\(Self.sites[index])/foto-0.png", "\(Self.sites[index])/foto-1.png")
    guard folder.has("sites/\(path)"), !folder.has("sites/\(other)") else { return "nothing" }
    try folder.move("sites/\(path)", to: "sites/\(other)")
    return "renamed \(path) to \(other)"
  }

  private mutating func writePost(_ path: String, line: String = "") throws -> String {
    // Half of them about now, at some hour.
    let date =
      number(0..<2) == 0
      ? self.date.prefix(10) + ["", " 06:00", " 15:30", "T02:00:00Z"][number(0..<4)]
      : "2024-\(["05", "06", "07", "08", "09"][number(0..<5)])-\(number(10..<28))"
    let extras = [
      "berlaku_sampai: 2024-07-\(number(10..<28))", "informasi_publik: serta-merta",
      "topik: [panen, desa]", "warna_langit: biru", "sematkan: true", "draf: true", "",
      "publishDate: 2024-07-\(number(10..<28)) 09:30", "waktu: ba'da Isya",
    ]
    try write(
      path,
      """
      ---
      judul: Tulisan nomor \(number(0..<1000))
      tanggal: \(date)
      \(extras[number(0..<extras.count)])
      \(line)
      ---
      Isi \(number(0..<1000)). [tautan](tidak-ada.md) dan [KIM lain](kim:ilir/).

      <b>mentah</b>

      ![gambar](/foto-\(number(0..<3)).png) [kembar](/berita/upacara.md)
      """)
    return "wrote \(path)"
  }

  private mutating func post(_ index: Int) -> String? {
    let site = "sites/\(Self.sites[index])"
    let posts = folder.files(in: site).filter { $0.hasSuffix(".md") }
    return posts.isEmpty ? nil : "\(Self.sites[index])/\(posts[number(0..<posts.count)])"
  }

  private mutating func changePost(_ index: Int) throws -> String {
    guard let path = post(index) else { return "nothing" }
    return try writePost(path)
  }

  private mutating func removePost(_ index: Int) throws -> String {
    guard let path = post(index) else { return "nothing" }
    try folder.remove("sites/\(path)")
    return "removed \(path)"
  }

  private mutating func renamePost(_ index: Int) throws -> String {
    guard let path = post(index) else { return "nothing" }
    names += 1
    let other = "\(Self.sites[index])/berita/tulisan-baru-\(names).md"
    try folder.move("sites/\(path)", to: "sites/\(other)")
    return "renamed \(path) to \(other)"
  }

  private mutating func addPicture(_ index: Int) throws -> String {
    let path = "\(Self.sites[index])/foto-\(number(0..<3)).png"
    if folder.has("sites/\(path)"), number(0..<2) == 0 {
      try folder.remove("sites/\(path)")
      return "removed \(path)"
    }
    try folder.write("sites/\(path)", bytes: PhotoBytes.png(500 + number(0..<5), 500))
    return "drew \(path)"
  }

  /// A real photo, which is made smaller, where the others are no whole pictures.
  package mutating func addPhoto(_ bytes: [UInt8]) throws -> String {
    let path = "\(Self.sites[number(0..<3)])/foto-\(number(0..<3)).png"
    try folder.write("sites/\(path)", bytes: bytes + [UInt8(number(0..<4))])
    return "took \(path)"
  }

  private mutating func writeProfile(_ index: Int) throws -> String {
    let path = "\(Self.sites[index])/kim.yml"
    try write(
      path,
      """
      nama: KIM \(number(0..<100))
      kode_wilayah: "\(Self.codes[index])"
      tingkat: desa
      masa_bakti: "2020-2024"
      """)
    return "wrote \(path)"
  }

  private mutating func writeBroadcast() throws -> String {
    let region = ["", "wilayah: \"16.71\"", "wilayah: \"16.06\""][number(0..<3)]
    try write(
      "_provinsi/siaran/siaran-\(number(0..<3)).md",
      """
      ---
      judul: Siaran \(number(0..<100))
      tanggal: 2024-06-\(number(10..<28))
      berlaku_sampai: 2024-08-\(number(10..<28))
      \(region)
      ---
      Isi siaran.
      """)
    return "sent a broadcast"
  }

  private mutating func editTheme() throws -> String {
    let path = "themes/nusantara/assets/gaya.css"
    try folder.write(path, (folder.text(path) ?? "") + "\n.x\(number(0..<9)) { color: red; }\n")
    return "changed the theme"
  }

  package mutating func editSettings() throws -> String {
    try write(
      "_provinsi/provinsi.yml", ProvinceText.settings + "\nketerangan: Kabar \(number(0..<99)).\n")
    return "changed provinsi.yml"
  }

  private mutating func editRegions() throws -> String {
    let row = ["16.99,Kabupaten Baru", "16.06.06.2099,Desa Baru"][number(0..<2)]
    try write("_provinsi/wilayah.csv", ProvinceText.regions + "\n\(row)\n")
    return "changed the regions"
  }

  /// As a version control system does: the same bytes, a new file.
  private mutating func touch(_ index: Int) throws -> String {
    guard let path = post(index), let text = folder.text("sites/\(path)") else { return "nothing" }
    try folder.remove("sites/\(path)")
    try write(path, text)
    return "touched \(path)"
  }
}
