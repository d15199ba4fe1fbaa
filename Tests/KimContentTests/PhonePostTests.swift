import KimContent
import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

/// Posts as people type them on phones, through the whole of reading and rendering.
struct PhonePostTests {
  private func html(_ body: String, files: String = "") -> String {
    let post = OnePost("", body: body, files: files).post
    return String(decoding: post?.body.html ?? [], as: UTF8.self)
  }

  @Test func `a post of a phone keeps its lines, bullets and marks`() {
    #expect(
      html(
        "Dihadiri oleh :\n•\tKepala Desa\n•\tKetua PKK\n\nSampai *besok*\ndi desatoman.id/wisata")
          == """
          <p>Dihadiri oleh :</p>
          <ul>
          <li>Kepala Desa</li>
          <li>Ketua PKK</li>
          </ul>
          <p>Sampai <strong>besok</strong><br />
          di <a href="https://desatoman.id/wisata" rel="ugc nofollow noopener">desatoman.id/wisata</a></p>

          """)
  }

  @Test(arguments: [
    ("*a* b", "<p><em>a</em> b</p>\n"), ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
    ("Satu kalimat.\nDua kalimat.", "<p>Satu kalimat.\nDua kalimat.</p>\n"),
    ("a\n===", "<h2 id=\"a\">a</h2>\n"), ("    x = 1;", "<pre><code>x = 1;\n</code></pre>\n"),
    ("• a\n• b\n\n**c**", "<p>• a\n• b</p>\n<p><strong>c</strong></p>\n"),
    ("> a\n> b", "<blockquote>\n<p>a\nb</p>\n</blockquote>\n"),
  ])
  func `all other text is CommonMark`(body: String, expected: String) {
    #expect(html(body) == expected)
  }

  @Test func `topics at the end of the text join those of the front matter`() {
    let post = OnePost(
      "topik: [padi, KIM Toman]", body: "Kepada warga\nHarap hadir\n\n#sungai #Padi #KIMToman"
    ).post
    #expect(post?.fields.topics.map(\.name) == ["padi", "KIM Toman", "sungai", "KIMToman"])
    #expect(post?.summary == "Kepada warga Harap hadir")
    let many = (1...50).map { "#t\($0)" }.joined(separator: " ")
    #expect(OnePost("", body: "Kepada warga\nHadir\n\n\(many)").post?.fields.topics.count == 30)
  }

  @Test func `a page has no topics, so words with a sign stay in its text`() {
    let site = SiteText(
      "-- halaman/kontak.md --\n# Kontak\n-- halaman/b.md --\n---\njudul: B\n---\nKepada\nWarga\n\n#desa"
    )
    let page = site.content().0?.pages.first { $0.source == "halaman/b.md" }
    let html = String(decoding: page?.body.html ?? [], as: UTF8.self)
    #expect(html.contains("#desa"))
  }

  @Test func `a broadcast may come from a phone too`() {
    let province = ProvinceText(
      """
      -- siaran/2024-05-30-banjir.md --
      ---
      judul: Banjir
      ---
      *Waspada*
      • Simpan ijazah
      #siaga
      """)
    let html = province.context.broadcasts.first.map {
      String(decoding: $0.body.html, as: UTF8.self)
    }
    #expect(
      html
        == "<p><strong>Waspada</strong></p>\n<ul>\n<li>Simpan ijazah</li>\n</ul>\n<p>#siaga</p>\n")
  }

  @Test func `photos are shown in whatever form they are named`() {
    let files = "-- berita/Foto Panen (1).jpg --\n-- berita/panen.jpg --\n"
    for form in [
      "![Warga](Foto Panen (1).jpg)", "(panen.jpg)", "[panen.jpg]", "![[panen.jpg]]", "panen.jpg",
      "{{< figure src=\"panen.jpg\" alt=\"a\" >}}", "{% include image.html src=\"panen.jpg\" %}",
    ] {
      let post = OnePost("", body: "Awal.\n\n\(form)\n", files: files).post
      #expect(post?.body.photos.count == 1, "\(form)")
    }
    let link = html("Lihat [foto](Foto Panen (1).jpg) itu.", files: files)
    #expect(link.contains("<a href=\"../foto/foto-panen-1.0123456789-1200.webp\">foto</a>"))
  }

  @Test func `codes of other programs reach neither page nor summary`() {
    let post = OnePost(
      "",
      body:
        "{{< youtube abcdefghijk >}}\n\n[gallery ids=\"1,2\"] {{% x %}}Panen {{ site.title }}raya.")
    #expect(post.post?.summary == "Panen raya.")
    let html = String(decoding: post.post?.body.html ?? [], as: UTF8.self)
    #expect(!html.contains("{{") && !html.contains("gallery"))
    #expect(html.contains("youtube.com/watch?v=abcdefghijk"))
    #expect(
      post.problems == [
        "8:1 markdown/foreign-code", "8:21 markdown/foreign-code", "8:36 markdown/foreign-code",
      ])
  }

  @Test func `marks part no identity number`() {
    for body in ["• a\n\n1606*0641*07900001", "1606{{< x >}}064107900001"] {
      let post = OnePost("", body: body)
      #expect(post.post == nil || !post.found.isEmpty, "\(body)")
      #expect(post.found.contains { $0.code == "privacy/identity-number" }, "\(body)")
    }
  }
}
