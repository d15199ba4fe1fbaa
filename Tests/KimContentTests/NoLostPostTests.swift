import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

@testable import KimContent

/// Only title and date hold a post back: whatever stands behind another key, the post is published.
struct NoLostPostTests {
  /// Nine shapes that a value can have.
  static let shapes = [
    "kata-kata biasa", "12", "[satu, dua]", "{satu: dua, tiga: empat}",
    "\n  - satu: dua\n    tiga: empat\n  - lima: enam", "", "\"dalam kutip\"", "true",
    "[[satu, dua], [tiga]]",
  ]

  static let keys = [
    "jenis", "waktu", "ringkasan", "penulis", "penanggung_jawab", "topik", "lokasi", "koordinat",
    "narahubung", "program", "narasumber", "peserta_jumlah", "mitra", "kim_terkait", "sumber",
    "adinda", "gambar", "gambar_alt", "gambar_kredit", "galeri", "sematkan", "berlaku_sampai",
    "diperbarui", "informasi_publik", "alias", "isi", "image", "author", "tags", "url", "catatan",
    "tanggal_selesai",
  ]

  @Test(arguments: keys)
  func `no shape of a value loses a post`(key: String) {
    for shape in Self.shapes {
      let read = OnePost("\(key): \(shape)", path: "kegiatan/a.md")
      #expect(read.post != nil, "\(key): \(shape)")
      let errors = read.found.filter { $0.severity == .error }.map(\.code)
      // A line that names a file which is not there is an error that costs the file only.
      #expect(Set(errors).isSubset(of: ["photo/missing", "photo/format"]), "\(key): \(shape)")
    }
  }

  /// The keys of each type with the type.
  static let typed = KeySets.post.typed.flatMap { type, keys in keys.map { (type, $0.name) } }

  @Test(arguments: typed)
  func `no shape of a type's value loses a post`(type: PostType, key: String) {
    for shape in Self.shapes {
      let read = OnePost("\(key): \(shape)", path: "\(type.rawValue)/a.md")
      #expect(read.post?.title == "Panen raya", "\(key): \(shape)")
      let errors = read.found.filter { $0.severity == .error }.map(\.code)
      #expect(Set(errors).isSubset(of: ["post/missing-document"]), "\(key): \(shape)")
    }
  }

  @Test(arguments: KeySets.site.keys.filter { !$0.isEssential }.map(\.name))
  func `no shape of a profile's value loses a site`(key: String) {
    for shape in Self.shapes {
      let (content, problems) = SiteText(
        "-- kim.yml --\n\(SiteText.profile)\(key): \(shape)\n"
      ).content()
      #expect(content != nil, "\(key): \(shape)")
      let errors = problems.found.filter { $0.severity == .error }.map(\.code)
      #expect(Set(errors).isSubset(of: ["photo/missing"]), "\(key): \(shape)")
    }
  }

  @Test func `what a file cannot do without is declared so, and nothing else`() {
    let essential = KeySets.all.map { set in
      set.everyKey.filter(\.isEssential).map(\.name).sorted().joined(separator: " ")
    }
    #expect(
      essential == [
        "draf judul tanggal", "draf judul tanggal", "draf judul tanggal wilayah",
        "kode_wilayah nama tingkat", "kode_wilayah",
      ])
  }
}
