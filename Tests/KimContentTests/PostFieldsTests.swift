import KimContent
import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

/// What posts of every type have in their front matter.
struct PostFieldsTests {
  @Test func `English keys are understood`() throws {
    let read = OnePost(
      text: """
        ---
        title: "Panen: raya"
        date: 2024-05-01T09:00:00+07:00
        author: Siti
        description: Ringkas
        tags: [padi]
        categories: [panen, padi]
        image: a.jpg
        draft: false
        slug: panen
        aliases: [/lama/]
        lastmod: 2024-05-03
        ---
        """, files: "-- berita/a.jpg --\n")
    #expect(read.problems == ["8:8 photo/missing-alt"])
    let post = try #require(read.post)
    #expect(post.title == "Panen: raya")
    #expect((post.fields.author, post.summary) == ("Siti", "Ringkas"))
    #expect(post.fields.topics.map(\.name) == ["padi", "panen"])
    #expect(post.photos.cover?.photo.source == "berita/a.jpg")
    #expect(post.fields.updated?.description == "2024-05-03")
    #expect(post.fields.aliases.map(\.string) == ["lama/index.html"])
  }

  @Test func `keys with capital letters are understood`() {
    let read = OnePost(text: "---\nJudul: A: B\nTanggal: 2024-05-01\nGambar Alt: x\n---\nIsi.\n")
    #expect(read.post?.title == "A: B")
    #expect(read.problems == ["2:8 yaml/needs-quotes"])
  }

  @Test(arguments: [
    ("jdul: x", "maksud Anda 'judul'?"), ("penullliis: x", "maksud Anda 'penulis'?"),
    (
      "harga: 25000",
      "hapus baris ini; bila pembaca perlu tahu, ceritakan di bawah garis '---' penutup"
    ),
    (
      "rujukan: x",
      "hapus baris ini; bila pembaca perlu tahu, ceritakan di bawah garis '---' penutup"
    ),
    (
      "catatan: x",
      "hapus baris ini; bila pembaca perlu tahu, ceritakan di bawah garis '---' penutup"
    ),
  ])
  func `an unknown key is a warning that helps`(line: String, hint: String) {
    let read = OnePost(line)
    #expect(read.problems == ["2:1 post/unknown-key"])
    #expect(read.found[0].hint?.id == hint)
    #expect(read.post != nil)
  }

  @Test func `a wrong type is the only problem, whatever fields belong to it`() {
    let read = OnePost("jenis: umkmm\nharga: 1\npemilik: x")
    #expect(read.problems == ["2:8 post/wrong-value"])
    #expect(read.post?.type == .berita)
    #expect(OnePost("jenis: umkmm", path: "wisata/a.md").post?.type == .wisata)
  }

  @Test func `topics are read in any form, each once, hashtags too`() {
    #expect(
      OnePost("topik: panen, Padi, PANEN").post?.fields.topics.map(\.name) == ["panen", "Padi"])
    #expect(OnePost("topik: #panen, #padi").post?.fields.topics.map(\.name) == ["panen", "padi"])
    #expect(
      OnePost("topik:\n  - #panen\n  - gotong royong").post?.fields.topics.map(\.slug.string)
        == ["panen", "gotong-royong"])
    let read = OnePost("topik: [🌾, padi]")
    #expect(read.post?.fields.topics.map(\.name) == ["padi"])
    #expect(read.problems == ["2:8 post/wrong-topic"])
  }

  @Test func `common fields are read`() throws {
    let read = OnePost(
      """
      penulis: Siti: Redaksi
      penanggung_jawab: Ketua
      lokasi: Balai desa
      koordinat: [-2.9761, 104.7754]
      program: Desa Digital
      adinda: [Akses informasi, diskusi]
      peserta_jumlah: 1.250
      mitra: Karang Taruna, PKK
      kim_terkait: [musi-banyuasin/kim-sekayu]
      narasumber:
        - nama: Siti, S.Sos.
          jabatan: Camat
        - Budi
      sumber: https://kompas.com/a
      informasi_publik: serta merta
      berlaku_sampai: 1 Juli 2024
      diperbarui: 2 Mei 2024
      sematkan: ya
      """)
    let post = try #require(read.post)
    #expect(read.problems == ["2:10 yaml/needs-quotes"])
    #expect(post.fields.coordinates == Coordinates(latitude: -2.9761, longitude: 104.7754))
    #expect(post.fields.adinda == [.aksesInformasi, .diskusi])
    #expect(post.fields.participants == PeopleCount(number: 1250))
    #expect(post.fields.partners == ["Karang Taruna", "PKK"])
    #expect(post.fields.relatedSites.map(\.string) == ["musi-banyuasin/kim-sekayu"])
    #expect(post.fields.speakers.map(\.name) == ["Siti, S.Sos.", "Budi"])
    #expect(post.fields.references == [Reference(name: "kompas.com", url: "https://kompas.com/a")])
    #expect(post.fields.publicInformation == .urgent)
    #expect(post.fields.validUntil?.description == "2024-07-01")
    #expect(post.fields.isPinned)
  }

  @Test(arguments: [
    "koordinat: [a, b]", "koordinat: 5", "koordinat: [nan, 0]", "koordinat: {lintang: 1}",
    "peserta_jumlah: -1", "peserta_jumlah: 9999999999999999999999", "peserta_jumlah: 1.5",
    "adinda: makan", "informasi_publik: rahasia", "kim_terkait: ../x",
    "kim_terkait: https://x.id", "berlaku_sampai: nanti", "sematkan: mungkin",
    "sumber: {url: \"javascript:alert(1)\"}", "sumber: [{nama: x, url: \"data:text/html,x\"}]",
    "sumber: [{url: \"https://a b\"}]", "sumber: [{url: \"https://x@y.id\"}]",
    "sumber: [{url: \"//evil.id\"}]", "sumber: [{url: \"https:\"}]",
    "narasumber: [{jabatan: Camat}]", "galeri: [{alt: x}]", "alias: [\"../x\"]",
    "alias: \"https://x.id/a\"", "alias: \".git/x\"", "alias: \"a b\"", "alias: \"a%2fb\"",
    "alias: \"con/x.html\"", "alias: /", "alias: \"a//b\"", "alias: \"?p=123\"",
  ])
  func `a wrong value is a warning at the value, and only the value is left out`(
    line: String
  ) throws {
    let read = OnePost("lokasi: x\n\(line)")
    let post = try #require(read.post)
    #expect(post.fields.location == "x")
    #expect(!read.found.isEmpty)
    #expect(read.found.allSatisfy { $0.severity == .warning })
    #expect(read.found.allSatisfy { $0.place.line == 3 && $0.place.column > 1 })
    #expect(read.found.allSatisfy { $0.hint != nil && $0.place.excerpt != nil })
    #expect(post.fields.aliases == [] && post.fields.mapPlace == nil)
    #expect(post.fields.references.allSatisfy { $0.url == nil })
  }

  @Test func `an address that a file host cannot serve is said to be one`() {
    let read = OnePost("redirect_from: [\"/?p=123\", /lama/]")
    #expect(read.post?.fields.aliases.map(\.string) == ["lama/index.html"])
    #expect(read.found.map { $0.message.id.contains("tanda tanya") } == [true])
  }

  @Test(arguments: [
    "alias", "galeri", "topik", "kim_terkait", "narasumber", "sumber", "adinda", "syarat",
  ])
  func `sixteen kilobytes in one list come back`(key: String) {
    for item in ["x,", "🌾,", "../x,", "{a: b},"] {
      let list = String(repeating: item, count: 16_000 / item.utf8.count)
      let read = OnePost("\(key): [\(list)]", path: "layanan/a.md")
      #expect(read.found.count <= 1200)
    }
  }

  @Test func `a long alias that no disk takes is left out`() {
    let read = OnePost("alias: \(String(repeating: "a/", count: 3000))")
    #expect(read.post?.fields.aliases == [])
    #expect(read.found.map(\.code) == ["post/too-long-text", "post/wrong-value"])
    #expect(read.found.allSatisfy { $0.message.id.count < 150 })
  }
}
