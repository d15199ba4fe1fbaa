import Foundation
import KimDiagnostics
import KimModel
import KimSiteWork
import KimSystem
import KimTestSupport
import Testing

@testable import KimWorkspace

struct IncrementalBuildTests {
  private func report(
    _ folder: TemporaryFolder, output: String, cache: String, on day: String = "2024-06-01",
    isClean: Bool = false
  ) throws -> BuildReport {
    var options = BuildOptions(root: TypedPath(folder.full("sites")))
    options.themes = TypedPath(folder.full("themes"))
    options.cache = TypedPath(folder.full(cache))
    options.moment = Moment(day)
    try sharePictures(of: folder, with: cache)
    return try Build(
      options, output: TypedPath(folder.full(output)), by: .inProcess, isClean: isClean
    ).run()
  }

  /// Making pictures takes longer than all the rest, and is not what these tests are about.
  private func sharePictures(of folder: TemporaryFolder, with cache: String) throws {
    guard !folder.has(cache) else { return }
    try folder.folder("gambar")
    try folder.link("\(cache)/foto", to: folder.full("gambar"))
  }

  private func copyThemes(to folder: TemporaryFolder) throws {
    try folder.folder("themes")
    try FileManager.default.copyItem(
      at: TestTheme.repository.appending(path: "themes/nusantara"),
      to: URL(filePath: folder.full("themes/nusantara")))
  }

  private func published(_ folder: TemporaryFolder, _ output: String) -> [String: String] {
    folder.contents(of: output)
  }

  /// The difference in words, short enough to read.
  private func difference(_ left: [String: String], _ right: [String: String]) -> [String] {
    Set(left.keys).union(right.keys).filter { left[$0] != right[$0] }.sorted()
  }

  @Test(arguments: [1, 2])
  func `after any edits an incremental build gives what a build without a memory gives`(
    _ seed: UInt64
  ) throws {
    try compare(seed: seed, steps: 20)
  }

  private func compare(seed: UInt64, steps: Int) throws {
    try TemporaryFolder.with { folder in
      try copyThemes(to: folder)
      var province = try EditedProvince(in: folder, seed: seed)
      var edits: [String] = []
      for _ in 0..<steps {
        edits.append(try province.edit())
        let before = try CleanOutput(copying: "a", in: folder, to: "sebelum")
        let quick = try report(folder, output: "a", cache: "cache", on: province.date)
        try before.lend(to: "b", keptBy: broken(quick, in: folder))
        let slow = try report(folder, output: "b", cache: "c", on: province.date)
        let differing = difference(published(folder, "a"), published(folder, "b"))
        #expect(differing.isEmpty, "\(edits)")
        #expect(quick.diagnostics.sorted == slow.diagnostics.sorted, "\(edits)")
        #expect(
          quick.pages.written + quick.pages.unchanged
            == slow.pages.written + slow.pages.unchanged, "\(edits)")
        guard differing.isEmpty else { return }
        for name in ["b", "c", "sebelum"] { try folder.remove(name) }
      }
    }
  }

  private func broken(_ report: BuildReport, in folder: TemporaryFolder) -> Set<String> {
    let start = folder.full("sites/")
    let errors = report.diagnostics.found.filter { $0.severity == .error }
    return Set(
      errors.map(\.place.path).filter { $0.hasPrefix(start) }.map {
        String($0.dropFirst(start.count))
      })
  }

  private func withProvince(_ body: (TemporaryFolder) throws -> Void) throws {
    try TemporaryFolder.with { folder in
      try copyThemes(to: folder)
      _ = try EditedProvince(in: folder, seed: 9)
      _ = try report(folder, output: "public", cache: "cache")
      try body(folder)
    }
  }

  @Test func `nothing is built again where nothing changed`() throws {
    try withProvince { folder in
      let second = try report(folder, output: "public", cache: "cache")
      #expect(second.builtAgain == 0)
      #expect(second.files.written == 0 && second.files.unchanged > 0)
    }
  }

  @Test func `texts and languages are part of what pages are made of`() throws {
    try withProvince { folder in
      try folder.write(
        "sites/ilir/berita/tamu.md",
        "---\njudul: Guests\ntanggal: 2024-05-01\nbahasa: en\n---\nWelcome to our village.\n")
      _ = try report(folder, output: "public", cache: "cache")
      let page = "public/ilir/berita/tamu.html"
      #expect(published(folder, "public")["ilir/berita/tamu.html"]?.contains("lang=\"en\"") == true)
      try folder.write("themes/nusantara/teks/en.yml", "ke-isi: To the text\n")
      let second = try report(folder, output: "public", cache: "cache")
      #expect(second.builtAgain > 0 && folder.has(page))
      _ = try report(folder, output: "b", cache: "c")
      #expect(difference(published(folder, "public"), published(folder, "b")) == [])
      let text = published(folder, "public")["ilir/berita/tamu.html"]
      #expect(text?.contains("To the text") == true)
    }
  }

  @Test func `nothing is built again after a clean build with a broken post`() throws {
    try withProvince { folder in
      try folder.write("sites/ilir/berita/rusak.md", "---\njudul: Utuh\ntanggal: 2024-05-01\n---\n")
      _ = try report(folder, output: "public", cache: "cache")
      try folder.write("sites/ilir/berita/rusak.md", "---\njudul: Rusak\n---\nIsi.")
      let clean = try report(folder, output: "public", cache: "cache", isClean: true)
      #expect(clean.builtAgain == 4 && !folder.has("public/ilir/berita/rusak.html"))
      #expect(try report(folder, output: "public", cache: "cache").builtAgain == 0)
    }
  }

  @Test func `warnings are told again although nothing is built`() throws {
    try withProvince { folder in
      try folder.write(
        "sites/ilir/kim.yml", "nama: I\nkode_wilayah: \"16.71.01.1001\"\ntingkat: desa\nwarnaa: x\n"
      )
      let first = try report(folder, output: "public", cache: "cache")
      let second = try report(folder, output: "public", cache: "cache")
      #expect(second.builtAgain == 0)
      #expect(second.diagnostics.sorted == first.diagnostics.sorted)
      #expect(second.diagnostics.warningCount > 0)
    }
  }

  @Test func `one edit makes one site and the index anew`() throws {
    try withProvince { folder in
      try folder.write(
        "sites/muba/toman/berita/baru.md", "---\njudul: Baru\ntanggal: 2024-05-01\n---\nIsi.")
      #expect(try report(folder, output: "public", cache: "cache").builtAgain == 2)
    }
  }

  @Test func `a message to one region leaves the other regions' sites alone`() throws {
    try withProvince { folder in
      try folder.write(
        "sites/_provinsi/siaran/x.md",
        "---\njudul: X\ntanggal: 2024-05-01\nwilayah: \"16.06\"\n---\nIsi.")
      #expect(try report(folder, output: "public", cache: "cache").builtAgain == 2)
    }
  }

  @Test func `files that are new and the same make nothing anew`() throws {
    try withProvince { folder in
      for path in folder.files(in: "sites") {
        let text = try #require(folder.text("sites/\(path)"))
        try folder.remove("sites/\(path)")
        try folder.write("sites/\(path)", text)
      }
      #expect(try report(folder, output: "public", cache: "cache").builtAgain == 0)
    }
  }

  @Test func `a page that somebody changed or removed is written again`() throws {
    try withProvince { folder in
      let whole = folder.contents(of: "public")
      try folder.write("public/ilir/index.html", "diubah")
      try folder.remove("public/muba/toman/index.html")
      try folder.remove("public/index.html")
      let run = try report(folder, output: "public", cache: "cache")
      #expect(folder.contents(of: "public") == whole)
      #expect(run.files.written == 3)
    }
  }

  @Test func `another output folder is built whole`() throws {
    try withProvince { folder in
      _ = try report(folder, output: "lain", cache: "cache")
      #expect(folder.contents(of: "lain") == folder.contents(of: "public"))
    }
  }

  @Test(arguments: ["", "kim record 1\n", "\u{0}\u{0}", "{}"])
  func `a record that was damaged does no harm`(_ text: String) throws {
    try withProvince { folder in
      let whole = folder.contents(of: "public")
      for path in folder.files(in: "cache") where path.hasSuffix(".record") {
        try folder.write("cache/\(path)", text)
      }
      let run = try report(folder, output: "public", cache: "cache")
      #expect(run.builtAgain == 4 && run.files.written == 0)
      #expect(folder.contents(of: "public") == whole)
    }
  }

  @Test func `a state that was damaged, with its time and size unchanged, is mended`() throws {
    try withProvince { folder in
      let whole = folder.contents(of: "public")
      for owner in ["index", "sites/ilir", "summaries/muba/toman"] {
        let path = "public/.kim/\(owner).json"
        let url = URL(filePath: folder.full(path))
        let time = try #require(
          try url.resourceValues(forKeys: [.contentModificationDateKey]).contentModificationDate)
        let stamp = try Data(contentsOf: url)
        try folder.write(
          path, String(decoding: stamp, as: UTF8.self).replacing("html", with: "htmm"))
        try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: url.path)
      }
      #expect(folder.contents(of: "public") != whole)
      let run = try report(folder, output: "public", cache: "cache")
      #expect(run.files.written == 0 && run.files.pruned == 0)
      #expect(folder.contents(of: "public") == whole)
    }
  }

  @Test func `search data that were damaged, with their time and size unchanged, are made again`()
    throws
  {
    try withProvince { folder in
      let whole = folder.contents(of: "public")
      let path = "public/.kim/search/ilir.bin"
      let url = URL(filePath: folder.full(path))
      let time = try #require(
        try url.resourceValues(forKeys: [.contentModificationDateKey]).contentModificationDate)
      var bytes = Array(try Data(contentsOf: url))
      bytes[bytes.count - 1] ^= 1
      try folder.write(path, bytes: bytes)
      try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: url.path)
      let run = try report(folder, output: "public", cache: "cache")
      #expect(run.builtAgain == 1)
      #expect(folder.contents(of: "public") == whole)
    }
  }

  @Test
  func
    `a new word of a post reaches the search of the index, and its site's summary need not change`()
    throws
  {
    try withProvince { folder in
      let post = "---\njudul: Kabar\ntanggal: 2024-05-01\nringkasan: Singkat\n---\n"
      try folder.write("sites/ilir/berita/kabar-cari.md", post + "Satu.\n")
      _ = try report(folder, output: "public", cache: "cache")
      let summary = folder.text("public/.kim/summaries/ilir.json")
      try folder.write(
        "sites/ilir/berita/kabar-cari.md", post + "Satu zamrudkhatulistiwa.\n")
      _ = try report(folder, output: "public", cache: "cache")
      #expect(folder.text("public/.kim/summaries/ilir.json") == summary)
      #expect(
        folder.files(in: "public/cari").contains {
          folder.text("public/cari/\($0)")?.contains("zamrudkhatulistiwa") == true
        })
    }
  }

  @Test func `what pages list of a site changes with its titles, not with its words`() throws {
    try withProvince { folder in
      func lists(title: String, text: String) throws -> Fingerprint? {
        try folder.write(
          "sites/ilir/berita/kabar-daftar.md",
          "---\njudul: \(title)\ntanggal: 2024-05-01\nringkasan: Singkat\n---\n\(text)\n")
        _ = try report(folder, output: "public", cache: "cache")
        _ = try report(folder, output: "b", cache: "c")
        #expect(difference(published(folder, "public"), published(folder, "b")) == [])
        for name in ["b", "c"] { try folder.remove(name) }
        let shelf = try SummaryShelf(TypedPath(folder.full("public")))
        return try shelf.search(of: .named("ilir"))?.fingerprintOfLists()
      }
      let first = try lists(title: "Panen raya", text: "Padi.")
      #expect(first != nil)
      #expect(try lists(title: "Panen raya", text: "Padi, jagung dan kedelai.") == first)
      #expect(try lists(title: "Panen jagung", text: "Padi, jagung dan kedelai.") != first)
    }
  }

  @Test func `what a killed build left in the memory is cleared after a while`() throws {
    try withProvince { folder in
      for place in ["cache", "cache/sites/muba"] {
        let (old, new) = ("\(place)/.kim-sementara-1-2-3", "\(place)/.kim-sementara-4-5-6")
        try folder.write(old, "separuh")
        try FileManager.default.setAttributes(
          [.modificationDate: Date(timeIntervalSince1970: 1_000_000_000)],
          ofItemAtPath: folder.full(old))
        try folder.write(new, "ditulis proses lain")
      }
      _ = try report(folder, output: "public", cache: "cache")
      let left = folder.files(in: "cache").filter { $0.contains("sementara") }
      #expect(left == [".kim-sementara-4-5-6", "sites/muba/.kim-sementara-4-5-6"])
    }
  }

  @Test func `another site's record does no harm`() throws {
    try withProvince { folder in
      let whole = folder.contents(of: "public")
      let other = try Data(contentsOf: URL(filePath: folder.full("cache/sites/ilir.record")))
      try folder.write("cache/sites/muba/toman.record", bytes: Array(other))
      let run = try report(folder, output: "public", cache: "cache")
      #expect(run.builtAgain == 1)
      #expect(folder.contents(of: "public") == whole)
    }
  }

  @Test func `another tool's records are of no use`() throws {
    try withProvince { folder in
      var options = BuildOptions(root: TypedPath(folder.full("sites")))
      options.themes = TypedPath(folder.full("themes"))
      options.cache = TypedPath(folder.full("cache"))
      options.moment = Moment("2024-06-01")
      options.tool = "9.9.9"
      let run = try Build(options, output: TypedPath(folder.full("public")), by: .inProcess).run()
      #expect(run.builtAgain == 4)
    }
  }

  @Test func `a broken site whose summary another version wrote is named until it is mended`()
    throws
  {
    try withProvince { folder in
      let settings = try #require(folder.text("sites/ilir/kim.yml"))
      try folder.write("sites/ilir/kim.yml", "nama: [I")
      let path = "public/.kim/summaries/ilir.json"
      let version = #""version":\#(SiteSummary.currentVersion)"#
      let rest = try #require(folder.text(path)).dropFirst(#"{"hash":"","#.count + 32)
        .replacing(version, with: #""version":99"#)
      let print = Fingerprint(of: Array(rest.utf8)).string
      try folder.write(path, #"{"hash":"\#(print)",\#(rest)"#)
      for _ in 1...2 {
        let run = try report(folder, output: "public", cache: "cache")
        #expect(run.diagnostics.found.map(\.code).contains("site/other-summary"))
        #expect(folder.text("public/kim.html")?.contains("ilir/index.html") == false)
      }
      try folder.write("sites/ilir/kim.yml", settings)
      let mended = try report(folder, output: "public", cache: "cache")
      #expect(!mended.diagnostics.found.map(\.code).contains("site/other-summary"))
      #expect(folder.text("public/kim.html")?.contains("ilir/index.html") == true)
    }
  }

  @Test func `a site is built again from another book of addresses`() throws {
    try withProvince { folder in
      for year in ["2024", "2025"] {
        try folder.write(
          "sites/ilir/berita/\(year)/kabar.md",
          "---\njudul: Kabar \(year)\ntanggal: 2024-05-01\n---\nIsi.")
      }
      _ = try report(folder, output: "public", cache: "cache")
      #expect(folder.text("public/ilir/berita/kabar.html")?.contains("Kabar 2024") == true)
      #expect(folder.text("public/ilir/berita/kabar-2025.html")?.contains("Kabar 2025") == true)
      let path = "public/.kim/sites/ilir.json"
      let text = try #require(folder.text(path))
      let state = try #require(OutputState(bytes: Array(text.utf8)))
      let other = state.outputs.mapValues { source in
        switch source {
        case "berita/2024/kabar.md": "berita/2025/kabar.md"
        case "berita/2025/kabar.md": "berita/2024/kabar.md"
        default: source
        }
      }
      #expect(other != state.outputs)
      try folder.write(path, bytes: OutputState(outputs: other).bytes)
      let run = try report(folder, output: "public", cache: "cache")
      #expect(run.builtAgain == 2)
      #expect(folder.text("public/ilir/berita/kabar.html")?.contains("Kabar 2025") == true)
      #expect(folder.text("public/ilir/berita/kabar-2025.html")?.contains("Kabar 2024") == true)
    }
  }

  @Test func `the records of sites that are gone are forgotten`() throws {
    try withProvince { folder in
      try folder.remove("sites/muba")
      _ = try report(folder, output: "public", cache: "cache")
      #expect(!folder.has("cache/sites/muba/toman.record"))
      #expect(folder.has("cache/sites/ilir.record"))
    }
  }

  @Test func `a site waits for the day of its next post`() throws {
    try withProvince { folder in
      try folder.write(
        "sites/ilir/berita/nanti.md", "---\njudul: Nanti\ntanggal: 2024-12-24\n---\nIsi.")
      _ = try report(folder, output: "public", cache: "cache", on: "2024-12-01")
      let before = try report(folder, output: "public", cache: "cache", on: "2024-12-23")
      #expect(!folder.has("public/ilir/berita/nanti.html"))
      #expect(before.builtAgain == 1)
      _ = try report(folder, output: "public", cache: "cache", on: "2024-12-24")
      #expect(folder.has("public/ilir/berita/nanti.html"))
    }
  }
}
