import KimTestSupport
import Testing

@testable import KimWorkspace

struct PageSamplesTests {
  @Test func `each kind of page is shown by its heaviest page`() {
    let samples = PageSamples(
      pages: [
        ("index.html", 10), ("wilayah/muba.html", 5), ("wilayah/oki.html", 9),
        ("wilayah/muba/lais.html", 4), ("muba/toman/berita/panen.html", 3),
        ("muba/toman/berita/tanam.html", 8), ("muba/toman/berita/index.html", 2),
        ("muba/toman/berita/halaman-2.html", 2), ("oki/index.html", 7),
        ("muba/toman/index.html", 6),
      ], sites: ["muba/toman", "oki"])
    #expect(
      samples.kinds == [
        .init(name: "index.html", path: "index.html"),
        .init(name: "situs: berita/*.html", path: "muba/toman/berita/tanam.html"),
        .init(name: "situs: berita/halaman-*.html", path: "muba/toman/berita/halaman-2.html"),
        .init(name: "situs: berita/index.html", path: "muba/toman/berita/index.html"),
        .init(name: "situs: index.html", path: "oki/index.html"),
        .init(name: "wilayah/*.html", path: "wilayah/oki.html"),
        .init(name: "wilayah/*/*.html", path: "wilayah/muba/lais.html"),
      ])
  }

  @Test func `a gallery has a frame for each theme and kind`() {
    let page = GalleryPage(
      themes: ["balai", "muda"], kinds: [.init(name: "situs: index.html", path: "oki/index.html")])
    let text = String(decoding: page.bytes, as: UTF8.self)
    #expect(text.count(of: "<iframe ") == 2)
    #expect(text.contains("src=\"muda/oki/index.html\" title=\"muda\""))
    #expect(text.contains("<a href=\"balai/oki/index.html\">balai</a>"))
    #expect(text.contains("<a href=\"#h0\">situs: index.html</a>"))
  }
}
