import KimDiagnostics
import KimModel
import KimTestSupport
import KimYAML
import Testing

@testable import KimContent

/// Keys are declared once; quoting, synonyms and owners follow from the declarations.
struct KeyTests {
  // MARK: Texts that nobody thinks of quoting

  /// The kinds of files with the name of each key whose value is a line, synonyms included.
  static let lines = KeySets.all.flatMap { set in
    Set(set.everyKey.filter(\.kind.isLine).flatMap(\.names)).sorted().map { (set.family, $0) }
  }

  @Test(arguments: lines)
  func `every key of one line is read kindly, with the quoted form`(
    family: FieldFamily, key: String
  ) throws {
    let set = try #require(KeySets.all.first { $0.family == family })
    let hasRemarks = KeySets.kindKeys(in: set).names.contains(key)
    let signs = hasRemarks ? [] : ["panen # raya"]
    for written in ["foto: panen.jpg", "#panen", "[panen] raya", "*panen* raya"] + signs {
      let (node, problems) = Self.read("\(key): \(written)\n", as: set)
      guard case .mapping(let entries)? = node?.value,
        case .scalar(let text, _)? = entries.first?.value.value
      else {
        Issue.record("\(key): \(written) is not a text")
        continue
      }
      #expect(text == written)
      #expect(problems.found.map(\.code) == ["yaml/needs-quotes"])
      #expect(problems.found.first?.hint?.id.hasSuffix("\(key): \"\(written)\"") == true)
    }
  }

  @Test(arguments: KeySets.all.map(\.family))
  func `no name is a line in one place of a file and a group in another`(
    family: FieldFamily
  ) throws {
    let keys = try #require(KeySets.all.first { $0.family == family }).everyKey
    let lines = Set(keys.filter(\.kind.isLine).flatMap(\.names))
    let others = Set(
      keys.filter { !$0.kind.isLine && !$0.kind.inner.isEmpty }.flatMap(\.names))
    #expect(lines.intersection(others) == [])
    #expect(!lines.isEmpty)
  }

  @Test func `a number that a text shares its name with is read as a number`() {
    let site = SiteText(
      "-- kim.yml --\n\(SiteText.profile)penghargaan:\n  - nama: A\n    tahun: 2023 # baru\n")
    let (content, problems) = site.content()
    #expect(problems.found.map(\.code) == [])
    #expect(content?.profile.awards.first?.year == 2023)
  }

  @Test func `a key of other files is read kindly too, for only its name is wrong`() {
    let read = OnePost("klaster: Hulu: satu")
    #expect(read.problems == ["2:1 post/unknown-key", "2:10 yaml/needs-quotes"])
    #expect(read.post != nil)
  }

  @Test(arguments: KeySets.all.map(\.family))
  func `foreign names, amounts, colours and accounts are lines in every kind of file`(
    family: FieldFamily
  ) throws {
    let keys = KeySets.kindKeys(in: try #require(KeySets.all.first { $0.family == family }))
    let lines: Set<String> = [
      "title", "author", "summary", "description", "image", "harga", "satuan", "warna", "pembina",
      "instagram", "facebook", "youtube", "tiktok", "x", "nama", "jabatan", "instansi", "alt",
      "keterangan", "kredit", "penyelenggara", "jam", "kontak", "klaim", "tanggapan",
    ]
    #expect(lines.subtracting(keys.texts) == [])
    let lists: Set<String> = [
      "topik", "tags", "categories", "syarat", "alur", "misi", "mitra", "fokus", "fasilitas",
      "izin",
    ]
    #expect(lists.subtracting(keys.lists) == [])
    #expect(keys.texts.contains("tahun") == (family != .site))
  }

  private static func read(_ text: String, as set: KeySet) -> (YAMLNode?, Diagnostics) {
    var found = Diagnostics()
    let file = SourceFile(path: "a.md", text: text)
    let keys = KeySets.kindKeys(in: set)
    let node = YAMLDocument.read(
      file, range: 0..<file.bytes.count, keys: keys,
      diagnostics: &found)
    return (node, found)
  }

  @Test func `a history may have happened about a year`() throws {
    let read = OnePost("tahun: sekitar 1920: zaman marga", path: "sejarah/a.md")
    #expect(read.problems == ["2:8 yaml/needs-quotes"])
    #expect((read.post?.details as? History)?.year == "sekitar 1920: zaman marga")
  }

  @Test(arguments: [
    ("gambar: foto: panen.jpg", "berita", "photo/missing"),
    ("berkas: rapat: mei.pdf", "dokumen", "post/missing-document"),
    ("slug: panen: raya", "berita", "post/changed-slug"),
  ])
  func `a file name with a colon is looked for as it was written`(
    line: String, folder: String, code: String
  ) {
    let read = OnePost(line, path: "\(folder)/a.md")
    let codes = read.found.map(\.code).filter { $0 != "photo/missing-alt" }
    #expect(Set(codes) == ["yaml/needs-quotes", code])
  }

  @Test(arguments: [
    "gambar: panen.jpg # di sawah", "image: panen.jpg #1", "gambar: panen.jpg\t# x",
  ])
  func `a remark after the name of a file is a remark`(line: String) {
    let read = OnePost(
      "\(line)\ngambar_alt: Sawah", path: "berita/a.md", files: "-- berita/panen.jpg --\n")
    #expect(read.problems == [])
    #expect(read.post?.photos.cover?.photo.source == "berita/panen.jpg")
  }

  @Test func `a remark after a name with a colon is a remark too`() {
    let read = OnePost("slug: panen: raya # nanti", path: "berita/a.md")
    #expect(Set(read.found.map(\.code)) == ["yaml/needs-quotes", "post/changed-slug"])
    #expect(read.post?.path.string == "berita/panen-raya.html")
  }

  // MARK: Synonyms and owners

  @Test func `a synonym may hold for some types only`() {
    let time = Key(
      "waktu", .time, label: "Waktu", synonyms: ["time", Synonym("jam", for: [.kegiatan])])
    let set = KeySet(.post, [time.declaration])
    #expect(set.synonyms == ["time": "waktu"])
    #expect(set.synonyms(in: .berita) == [:])
    #expect(set.synonyms(in: .kegiatan) == ["jam": "waktu"])
  }

  @Test func `no key is declared twice, and no name means two keys`() {
    for set in KeySets.all {
      for type in PostType.allCases {
        let own = set.typed.first { $0.type == type }?.keys ?? []
        let names = (set.keys + own).flatMap { $0.names(in: type) }
        #expect(Set(names).count == names.count, "\(set.family) \(type)")
      }
    }
  }

  @Test func `every key has a label, and a help where it stands alone`() {
    for set in KeySets.all {
      #expect(set.everyKey.filter { $0.label.isEmpty }.map(\.name) == [])
      let alone = set.keys + set.typed.flatMap(\.keys)
      #expect(alone.filter { $0.help.isEmpty }.map(\.name) == [])
    }
  }

  @Test func `keys of one type are known with their types`() {
    #expect(KeySets.post.owners["harga"] == "jenis 'umkm'")
    #expect(KeySets.post.owners["rujukan"] == "jenis 'klarifikasi', 'sejarah'")
    #expect(KeySets.post.owners["akses"] == "jenis 'wisata', 'potensi'")
    #expect(KeySets.post.owners["judul"] == nil)
  }
}
