import KimContent
import KimModel
import KimSiteWork
import KimSystem
import KimTestSupport
import KimWorkspace
import Testing

@testable import KimPreview

/// The list of a KIM's texts.
struct TextListTests {
  @Test func `posts are listed newest first, with drafts marked, then pages`() throws {
    try TemporaryFolder.with { folder in
      let post = { (title: String, day: String, more: String) in
        "---\njudul: \(title)\ntanggal: \(day)\n\(more)---\nIsi.\n"
      }
      for (path, text) in [
        ("kim.yml", "nama: A\n"), ("berita/a.md", post("Lama", "2024-05-01", "")),
        ("kegiatan/b/index.md", post("Baru", "2024-05-20", "")),
        ("_drafts/c.md", post("Rancangan", "2024-05-10", "")),
        ("umkm/d.md", post("Kopi", "2024-05-11", "draf: ya\n")),
        ("berita/e.txt", "Rapat desa\n12 Mei 2024\n\nIsi.\n"), ("catatan.txt", "belanja: gula"),
        ("halaman/profil.md", "---\njudul: Profil\n---\nIsi.\n"),
        ("_sampah/f.md", post("Terbuang", "2024-05-12", "")), (".git/g.md", "x"),
        ("dalam/kim.yml", "nama: B\n"), ("dalam/h.md", post("Tetangga", "2024-05-13", "")),
        ("berita/i.md", "---\njudul: [\n---\n"),
      ] {
        try folder.write("sites/kim-a/\(path)", text)
      }
      try folder.link("sites/kim-a/tautan.md", to: "berita/a.md")
      let root = TypedPath(folder.full("sites"))
      let site = try #require(ContentRoot(discovering: root).sites.first)
      let province = Province(title: "Uji", code: try #require(RegionCode("16")))
      let items = try TextList(of: site, province).items
      #expect(
        items.map { [$0.title, "\($0.isHidden)"] } == [
          ["Baru", "false"], ["Rapat desa", "false"], ["Kopi", "true"], ["Rancangan", "true"],
          ["Lama", "false"], ["[", "false"], ["Profil", "false"],
        ])
      #expect(items.last?.kind == .page && items.first?.path == "kim-a/kegiatan/b/index.md")
    }
  }
}
