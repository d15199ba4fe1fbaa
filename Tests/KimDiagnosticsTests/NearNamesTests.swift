import KimDiagnostics
import Testing

struct NearNamesTests {
  /// As many posts as a village writes in years, in folders of some years.
  private func posts(_ count: Int) -> [String] {
    (0..<count).map { "kegiatan/\(2010 + $0 % 10)/2024-05-\(10 + $0 % 20)-kegiatan-warga-\($0).md" }
  }

  @Test(arguments: [
    ("kegiatan/2017/2024-05-17-kegaitan-warga-777.md", "slip in the middle"),
    ("kegiatan/2017/2024-05-27-kegiatan-warga-777.m", "slip at the end"),
    ("kegiatn/2017/2024-05-27-kegiatan-warga-777.md", "slip in the folder"),
    ("kegiatan/2017/2024-05-27-kegiatan-warga-777.html", "another ending"),
    ("KEGIATAN/2017/2024-05-27-Kegiatan-Warga-777.MD", "other letter case"),
    ("kegiatan-lama/2017/2024-05-27-kegiatan-warga-777.md", "a renamed folder"),
    ("berita/x/y/z/2024-05-27-kegiatan-warga-777.md", "quite another folder"),
  ])
  func `a name among thousands is found by what is like it`(word: String, slip: Comment) {
    let names = NearNames(posts(4000))
    #expect(
      names.nearest(to: word).name == "kegiatan/2017/2024-05-27-kegiatan-warga-777.md", slip)
  }

  @Test func `a name that is like none is not answered`() {
    #expect(NearNames(posts(1000)).nearest(to: "layanan/surat-pindah.md").name == nil)
    #expect(NearNames([]).nearest(to: "a.md").name == nil)
  }

  /// The letters compared for links into a folder that was renamed, three for each of its posts.
  private func steps(_ count: Int) -> Int {
    let names = NearNames(posts(count))
    return (0..<(3 * count)).reduce(0) { steps, link in
      steps + names.nearest(to: "berita-desa/2017/2024-05-27-acara-\(link % count).md").steps
    }
  }

  @Test func `links that are dead cost as many steps each, however many files there are`() {
    let few = steps(250)
    #expect(few > 0)
    #expect(steps(500) <= 2 * few * 5 / 4)
    #expect(steps(1000) <= 4 * few * 5 / 4)
  }
}
