import KimContent
import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

/// Keys as people and other tools name them.
struct KeyNameTests {
  // MARK: People's names

  @Test func `an invitation's words are understood`() throws {
    let read = OnePost(
      text: """
        ---
        Judul: Senam lansia
        Hari/Tanggal: Selasa, 14 Mei 2024
        Tempat: Balai desa Ngulak
        Jam: 07.00
        Peserta: 40 orang
        Oleh: Siti
        Foto: a.jpg
        Keterangan foto: Warga
        No. HP: 0812-3456-7890 (Bu Sri)
        Sumber berita: Portal desa
        ---
        Isi.
        """, path: "kegiatan/a.md", files: "-- kegiatan/a.jpg --\n")
    let post = try #require(read.post)
    #expect(read.problems == [])
    #expect(post.title == "Senam lansia")
    #expect(post.date.first.description == "2024-05-14")
    #expect(post.date.time?.iso == "07:00")
    #expect(post.fields.location == "Balai desa Ngulak")
    #expect(post.fields.participants?.number == 40)
    #expect(post.fields.author == "Siti")
    #expect(post.photos.cover?.alt == "Warga")
    #expect(post.fields.contacts.map(\.text) == ["0812-3456-7890 (Bu Sri)"])
    #expect(post.fields.contacts.first?.number?.digits == "6281234567890")
    #expect(post.fields.references.map(\.name) == ["Portal desa"])
  }

  @Test(arguments: [
    "Hari: Selasa\nTanggal: 14 Mei 2024", "Hari: Selasa, 14 Mei 2024",
    "Waktu pelaksanaan: Selasa, 14 Mei 2024", "Tgl: 14 Mei 2024", "Hari, tanggal: 14 Mei 2024",
    "Kapan: Selasa, 14 Mei 2024", "Hari & Tanggal: Selasa, 14 Mei 2024",
    "Tanggal pelaksanaan: 14 Mei 2024",
  ])
  func `a day has many names`(lines: String) {
    let read = OnePost(
      text: "---\njudul: A\n\(lines)\n---\nIsi.\n", path: "kegiatan/a.md")
    #expect(read.post?.date.first.description == "2024-05-14")
    #expect(read.problems == [])
  }

  @Test(arguments: [
    "Jam: 09.00", "Pukul: 09.00", "Waktu pelaksanaan: 09.00", "waktu: 09.00", "Pkl.: 09.00",
    "Jam berapa: 09.00", "mulai jam: 09.00", "Mulai pukul: 09.00", "Kapan: jam 09.00",
  ])
  func `a time has many names`(line: String) {
    for type in ["kegiatan", "agenda", "pengumuman", "berita"] {
      let read = OnePost(line, path: "\(type)/a.md")
      #expect(read.post?.date.time?.iso == "09:00", "\(type)")
      #expect(read.problems == [])
    }
  }

  @Test(arguments: [
    "Dimana: Balai\nJumlah yg hadir: 40 orang", "di mana: Balai\nPeserta hadir: 40",
    "Tempat acara: Balai\njumlah yang hadir: 40 orang",
  ])
  func `a place and a number of people have many names`(lines: String) {
    let read = OnePost(lines, path: "kegiatan/a.md")
    #expect(read.post?.fields.location == "Balai")
    #expect(read.post?.fields.participants?.number == 40)
    #expect(read.problems == [])
  }

  @Test func `a layanan's and a wisata's hours are their own`() throws {
    let service = OnePost("Jam: Senin-Jumat", path: "layanan/a.md")
    #expect((service.post?.details as? PublicService)?.hours == "Senin-Jumat")
    let place = OnePost("Jam: 08.00-17.00\nHTM: Rp5.000", path: "wisata/a.md")
    let attraction = try #require(place.post?.details as? Attraction)
    #expect((attraction.openingHours, attraction.ticket) == ("08.00-17.00", "Rp5.000"))
    #expect(service.problems + place.problems == [])
  }

  @Test(arguments: ["HP", "WA", "No. WA", "Kontak", "Nomor HP", "Telp.", "hp/wa", "No. HP/WA"])
  func `a number is for orders in an umkm, and a contact elsewhere`(key: String) {
    let product = OnePost("\(key): 0812-3456-7890", path: "umkm/a.md")
    #expect((product.post?.details as? Product)?.contact?.number?.digits == "6281234567890")
    let event = OnePost("\(key): 0812-3456-7890", path: "agenda/a.md")
    #expect(event.post?.fields.contacts.first?.number?.digits == "6281234567890")
    let potential = OnePost("\(key): 0812-3456-7890", path: "potensi/a.md")
    #expect((potential.post?.details as? Potential)?.contact == "0812-3456-7890")
    #expect(product.problems + event.problems + potential.problems == [])
  }

  @Test(arguments: PostType.allCases)
  func `advice never asks for another type`(type: PostType) {
    let fields = ["harga: 1", "klaim: x", "syarat: x", "komoditas: x", "kategorri: x", "berkas: x"]
    let read = OnePost(fields.joined(separator: "\n"), path: "\(type.rawValue)/a.md")
    for problem in read.found {
      #expect(problem.hint?.id.contains("jenis") != true)
      #expect(problem.message.id.contains("periksa") == false)
    }
  }

  // MARK: The text itself

  @Test func `the text may stand in the front matter, at its own line`() throws {
    let read = OnePost("lokasi: x\nIsi: Warga **panen** padi.", body: "")
    let html = String(decoding: try #require(read.post?.body.html), as: UTF8.self)
    #expect(html == "<p>Warga <strong>panen</strong> padi.</p>\n")
    #expect(read.problems == [])
    let both = OnePost("isi: Pertama.", body: "Kedua ![x](hilang.jpg).")
    let whole = String(decoding: try #require(both.post?.body.html), as: UTF8.self)
    #expect(whole.hasPrefix("<p>Pertama.</p>\n<p>Kedua"))
    #expect(both.found.map(\.place.line) == [6])
  }

  @Test func `several lines of text in the front matter keep their lines`() throws {
    let read = OnePost("isi: |\n  Satu.\n\n  ![x](hilang.jpg)", body: "")
    let html = String(decoding: try #require(read.post?.body.html), as: UTF8.self)
    #expect(html.hasPrefix("<p>Satu.</p>\n"))
    #expect(read.found.map(\.code) == ["markdown/missing-image"])
  }

  // MARK: Twins

  @Test func `a second name says which line has the first`() {
    let read = OnePost(
      text: "---\njudul: A\ndate: 2024-05-01\ntopik: [padi]\ntags: [jagung]\ntitle: Lain\n"
        + "---\nIsi.\n")
    #expect(read.post?.title == "A")
    #expect(read.post?.fields.topics.map(\.name) == ["padi", "jagung"])
    #expect(read.problems == ["6:1 post/same-key"])
    #expect(read.found[0].message.id.contains("'judul' di baris 2"))
  }

  @Test(arguments: [
    "topik: #sungai #bersih", "topik: [#sungai, #bersih]", "topik: sungai; bersih",
    "topik: #sungai, #bersih", "Kategori: sungai\nkeywords: [bersih]", "tags: \"[sungai, bersih]\"",
    "topik:\n  - \"#sungai\"\n  - bersih", "categories: sungai\ntags: bersih\ntopik: Sungai",
  ])
  func `topics are taken in any form and from all names`(lines: String) {
    let read = OnePost(lines)
    #expect(
      Set(read.post?.fields.topics.map(\.slug.string) ?? []) == ["sungai", "bersih"], "\(lines)")
    #expect(read.problems.filter { !$0.hasSuffix("yaml/needs-quotes") } == [])
  }

  // MARK: Other tools

  @Test(arguments: [
    ("author:\n  name: Siti\n  link: https://contoh.id", "Siti"),
    ("author: [Siti, Budi]", "Siti, Budi"),
    ("penulis: [Siti, Budi]", "Siti, Budi"), ("authors: [Siti]", "Siti"),
    ("authors:\n  - name: Siti\n  - name: Budi", "Siti, Budi"), ("author: {nama: Siti}", "Siti"),
  ])
  func `an author may be a group or a list`(lines: String, author: String) {
    let read = OnePost(lines)
    #expect(read.post?.fields.author == author)
    #expect(read.problems == [])
  }

  @Test(arguments: [
    "image:\n  path: a.jpg\n  alt: Warga", "image: [a.jpg]\nimage_alt: Warga",
    "image:\n  filename: a.jpg\n  caption: Warga", "cover:\n  image: a.jpg\n  alt: Warga",
    "thumbnail: a.jpg\nalt: Warga", "tumbnail: a.jpg\ngambar_alt: Warga",
    "featured_image: a.jpg\ngambar_alt: Warga", "images: [a.jpg]\ngambar_alt: Warga",
    "header:\n  image: a.jpg\n  caption: Warga", "header: {teaser: a.jpg, alt: Warga}",
    "images:\n  - src: a.jpg\n    alt: Warga", "Gambar utama: a.jpg\nKeterangan foto: Warga",
    "image: a.jpg\nthumbnail: a.jpg\ngambar_alt: Warga", "image: {url: a.jpg, description: Warga}",
  ])
  func `a photo may be a text, a list or a group`(lines: String) {
    let read = OnePost(lines, files: "-- berita/a.jpg --\n")
    #expect(read.post?.photos.cover?.photo.source == "berita/a.jpg", "\(lines)")
    #expect(read.post?.photos.cover?.alt == "Warga")
    #expect(read.post?.photos.gallery.count == 0)
    #expect(read.problems == [], "\(lines)")
  }

  @Test func `of several photos the first is the main one, and the others the gallery`() {
    let read = OnePost(
      "images:\n  - {src: a.jpg, alt: A}\n  - {src: b.jpg, alt: B}\ngaleri: [{berkas: c.jpg, alt: C}]",
      files: "-- berita/a.jpg --\n-- berita/b.jpg --\n-- berita/c.jpg --\n")
    #expect(read.post?.photos.cover?.photo.source == "berita/a.jpg")
    #expect(read.post?.photos.gallery.map(\.alt) == ["C", "B"])
  }

  @Test(arguments: ["header: true", "image: false", "cover: no", "Foto: tidak ada", "gambar: -"])
  func `a flag in a photo's place is no photo`(line: String) {
    let read = OnePost(line)
    #expect(read.post?.photos.cover == nil)
    #expect(read.problems == [])
  }

  @Test(arguments: [
    ("url: /berita/nama-lama/", ["berita/nama-lama/index.html"]),
    ("redirect_from:\n  - /lama/c/", ["lama/c/index.html"]),
    ("permalink: /:year/:title/", []), ("permalink: /berita/a.html", []),
    ("aliases: [/x/]\nurl: /y.html", ["x/index.html", "y.html"]),
  ])
  func `old addresses lead to the post`(lines: String, paths: [String]) {
    let read = OnePost(lines)
    #expect(read.post?.fields.aliases.map(\.string) == paths)
    #expect(read.problems == [])
  }

  @Test func `keys of other tools say nothing to readers, and need no word`() {
    let read = OnePost(
      "layout: post\ntype: page\nweight: 3\nShowToc: true\ncomments: true\nid: 12\nmath: yes\n"
        + "menu: main\ncategories: [padi]\nexcerpt: Ringkas")
    #expect(read.problems == [])
    #expect(read.post?.summary == "Ringkas")
  }

  // MARK: Character references

  @Test func `references of HTML in the head are resolved once`() throws {
    let read = OnePost(
      text: """
        ---
        title: Panen &amp; pasar &#8211; hari ke-2
        date: 2024-05-01
        summary: Kata &#8220;kunci&#8221; &amp;amp; &lt;b&gt; &#65; &unknown; AT&T
        ---
        Isi.
        """)
    #expect(read.problems == [])
    #expect(read.post?.title == "Panen & pasar – hari ke-2")
    #expect(read.post?.summary == "Kata “kunci” &amp; <b> &#65; &unknown; AT&T")
  }

  @Test func `references hide neither direction marks nor identity numbers`() {
    #expect(OnePost("lokasi: Balai&#8238; desa").post?.fields.location == "Balai desa")
    for sign in ["&#8203;", "&shy;", "&nbsp;", "&#45;", "&#8203;&#8203;", "&shy;&#8203;&shy;"] {
      let read = OnePost("lokasi: 16060641\(sign)07900001")
      #expect(read.post == nil, "\(sign)")
      #expect(read.found.map(\.code).contains("privacy/identity-number"), "\(sign)")
      #expect(!Diagnostics(read.found).printed().contains("07900001"), "\(sign)")
    }
  }
}
