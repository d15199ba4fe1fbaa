import KimDiagnostics
import KimModel
import KimYAML

/// Reads a post's front matter.
struct PostFieldsReader {
  /// What Hugo and Jekyll call our keys.
  static let synonyms = [
    "title": "judul", "date": "tanggal", "author": "penulis", "summary": "ringkasan",
    "description": "ringkasan", "tags": "topik", "image": "gambar", "draft": "draf",
    "aliases": "alias", "updated": "diperbarui", "lastmod": "diperbarui",
  ]

  private var fields: Fields

  /// - Parameter name: what the file's path says; fields win over it.
  static func read(
    _ fields: Fields, name: PostFileName, diagnostics: inout Diagnostics
  ) -> PostFields {
    var reader = PostFieldsReader(fields: fields)
    let post = reader.read(name)
    reader.fields.finish(elsewhere: DetailFieldsReader.owners)
    diagnostics.add(reader.fields.diagnostics)
    return post
  }

  private mutating func read(_ name: PostFileName) -> PostFields {
    var post = PostFields()
    post.isDraft = fields.flag("draf") ?? false
    post.title = fields.text("judul")
    post.date = date(name)
    post.hasUnreadableDate = post.date == nil && fields.value(of: "tanggal") != nil
    post.type = type(name)
    post.slug = fields.text("slug")
    readText(&post)
    readPhotos(&post)
    readLists(&post)
    readPublication(&post)
    post.details = DetailFieldsReader.read(post.type ?? .berita, &fields)
    return post
  }

  /// A type that nobody knows is an error; the fields of any type may belong to it.
  private mutating func type(_ name: PostFileName) -> PostType? {
    let type: PostType? = fields.choice("jenis")
    if type == nil, fields.value(of: "jenis") != nil {
      fields.ignore(DetailFieldsReader.owners.keys.sorted())
    }
    return type ?? name.type
  }

  private mutating func date(_ name: PostFileName) -> DateSpan? {
    let written = fields.date("tanggal")
    let end = fields.day("tanggal_selesai")
    let time = fields.time("waktu")
    if written == nil, fields.value(of: "tanggal") != nil { return nil }
    guard let date = written ?? name.day.map({ DateSpan(first: $0) }) else { return nil }
    if let end, end < date.first {
      fields.diagnostics.add(.endsBeforeItBegins(fields.place(ofValue: "tanggal_selesai")))
    }
    return DateSpan(first: date.first, last: end ?? date.last, time: time ?? date.time)
  }

  private mutating func readText(_ post: inout PostFields) {
    post.author = fields.text("penulis")
    post.editor = fields.text("penanggung_jawab")
    post.summary = fields.text("ringkasan")
    post.location = fields.text("lokasi")
    post.coordinates = fields.coordinates("koordinat")
    post.program = fields.text("program")
  }

  private mutating func readPhotos(_ post: inout PostFields) {
    let alt = fields.text("gambar_alt")
    let credit = fields.text("gambar_kredit")
    if let path = fields.text("gambar") {
      post.cover = PhotoReference(
        path: path, place: fields.place(ofValue: "gambar"), alt: alt, caption: nil,
        credit: credit)
    }
    post.gallery = fields.records("galeri", shorthand: "berkas", isSplit: true) { item in
      let alt = item.text("alt")
      let caption = item.text("keterangan")
      let credit = item.text("kredit")
      guard let path = item.requiredText("berkas", example: "foto-1.jpg") else { return nil }
      return PhotoReference(
        path: path, place: item.place(ofValue: "berkas"), alt: alt, caption: caption,
        credit: credit)
    }
  }

  private mutating func readLists(_ post: inout PostFields) {
    post.topics = topics()
    post.adinda = fields.choices("adinda")
    post.speakers = fields.records("narasumber", shorthand: "nama") { item in
      let position = item.text("jabatan")
      let institution = item.text("instansi")
      return item.requiredText("nama", example: "Kepala Desa Toman").map {
        Speaker(name: $0, position: position, institution: institution)
      }
    }
    post.participants = fields.integer("peserta_jumlah", in: 0...1_000_000)
    post.partners = fields.texts("mitra")
    post.relatedSites = relatedSites()
    post.relatedLinks = post.relatedSites.map {
      SiteReference(path: $0.string + "/index.html", place: fields.place(ofValue: "kim_terkait"))
    }
    post.references = fields.references("sumber")
  }

  /// Each is a page of its own.
  private static let mostTopics = 30
  private static let mostAliases = 30

  /// Each once; hashtags too.
  private mutating func topics() -> [Topic] {
    var slugs: Set<Slug> = []
    return ["topik", "categories"].flatMap { key in
      fields.texts(key, atMost: Self.mostTopics).compactMap { name -> Topic? in
        guard let topic = Topic(Self.withoutSign(name)) else {
          fields.diagnostics.add(.wrongTopic(fields.place(ofValue: key), name))
          return nil
        }
        return slugs.insert(topic.slug).inserted ? topic : nil
      }
    }
  }

  private static func withoutSign(_ name: String) -> String {
    name.utf8.first == UInt8(ascii: "#") ? String(name.drop { $0 == "#" }) : name
  }

  private mutating func relatedSites() -> [SiteID] {
    fields.texts("kim_terkait").compactMap { text in
      if let id = SiteID(text) { return id }
      fields.diagnostics.add(.wrongSite(fields.place(ofValue: "kim_terkait"), text))
      return nil
    }
  }

  private mutating func readPublication(_ post: inout PostFields) {
    post.publicInformation = fields.choice("informasi_publik")
    post.validUntil = fields.day("berlaku_sampai")
    post.updated = fields.day("diperbarui")
    post.isPinned = fields.flag("sematkan") ?? false
    post.aliases = fields.texts("alias", atMost: Self.mostAliases).compactMap { text in
      if let path = AliasPath(text)?.path { return path }
      fields.diagnostics.add(.wrongAlias(fields.place(ofValue: "alias"), text))
      return nil
    }
  }
}

extension Diagnostic {
  fileprivate static func endsBeforeItBegins(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, code: "post/wrong-value", at: place,
      id: "'tanggal_selesai' lebih awal daripada 'tanggal'",
      en: "'tanggal_selesai' is before 'tanggal'",
      hint: LocalizedText(id: "periksa kedua tanggal itu", en: "check both dates"))
  }

  fileprivate static func wrongTopic(_ place: Place, _ text: String) -> Diagnostic {
    Diagnostic(
      .warning, code: "post/wrong-topic", at: place,
      id: "topik '\(text.prefix(60))' tidak memuat huruf a-z atau angka; topik itu dilewati",
      en: "the topic '\(text.prefix(60))' has no letter a-z or digit; it was left out",
      hint: LocalizedText(
        id: "tulis topik dengan huruf, misalnya pertanian",
        en: "write topics in letters, such as pertanian"))
  }

  fileprivate static func wrongSite(_ place: Place, _ text: String) -> Diagnostic {
    Diagnostic(
      .error, code: "post/wrong-value", at: place,
      id: "'\(text.prefix(60))' bukan nama folder KIM",
      en: "'\(text.prefix(60))' is not the folder of a KIM",
      hint: LocalizedText(
        id: "tulis letak foldernya, misalnya musi-banyuasin/kim-sekayu",
        en: "write its folder, such as musi-banyuasin/kim-sekayu"))
  }

  fileprivate static func wrongAlias(_ place: Place, _ text: String) -> Diagnostic {
    Diagnostic(
      .error, code: "post/wrong-value", at: place,
      id: "alamat lama '\(text.prefix(60))' tidak bisa dipakai",
      en: "the alias '\(text.prefix(60))' cannot be used",
      hint: LocalizedText(
        id: "tulis alamat di dalam situs ini dengan huruf, angka, '-' dan '_', "
          + "seperti 2022/kabar-lama.html",
        en: "write a path within this site of letters, digits, '-' and '_'"))
  }
}
