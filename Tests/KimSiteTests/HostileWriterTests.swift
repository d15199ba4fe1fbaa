import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

/// Writers are not trusted: whatever they put into a field, no page of theirs may run a script, leave
/// its site or break out of its markup.
struct HostileWriterTests {
  static let payloads = [
    "<script>alert(1)</script>", "\"><script>alert(1)</script>", "'><img src=x onerror=alert(1)>",
    "</title><script>alert(1)</script>", "</script><svg onload=alert(1)>", "--><script>x</script>",
    "{{{body}}} {{#site}}{{name}}{{/site}}", "]]><x/>", "\\u003cscript>",
  ]

  static let fields = [
    "judul", "ringkasan", "penulis", "penanggung_jawab", "lokasi", "gambar_alt", "gambar_kredit",
    "program",
  ]

  @Test(arguments: payloads)
  func `a payload in any text field is shown as text`(payload: String) throws {
    let quoted = "'\(payload.replacing("'", with: "''"))'"
    let lines = Self.fields.map { "\($0): \(quoted)" }
    let site = SiteText(
      """
      -- berita/a.md --
      ---
      \(lines.joined(separator: "\n"))
      tanggal: 2024-05-01
      gambar: a.jpg
      topik: [\(quoted)]
      mitra: [\(quoted)]
      narasumber: [{nama: \(quoted), jabatan: \(quoted)}]
      sumber: [{nama: \(quoted)}]
      galeri: [{berkas: a.jpg, alt: \(quoted), keterangan: \(quoted)}]
      ---
      Isi.

      \(payload)
      -- berita/a.jpg --
      """
    ).build()
    let page = try #require(site["berita/a.html"])
    expectHarmless(site)
    #expect(page.contains("class=\"p-name\""))
  }

  @Test(arguments: payloads)
  func `a payload in kim.yml is shown as text`(payload: String) {
    let quoted = "'\(payload.replacing("'", with: "''"))'"
    let keys = [
      "ketua", "alamat", "pembina", "klaster", "visi", "moto", "nama_wilayah", "nomor_kim",
      "sk_nomor", "sk_pejabat",
    ]
    let site = SiteText(
      """
      -- kim.yml --
      nama: \(quoted)
      kode_wilayah: "16.06.06.2008"
      tingkat: desa
      \(keys.map { "\($0): \(quoted)" }.joined(separator: "\n"))
      fokus: [\(quoted)]
      misi: [\(quoted)]
      mitra: [\(quoted)]
      pengurus: [{jabatan: \(quoted), nama: \(quoted)}]
      penghargaan: [{nama: \(quoted), penyelenggara: \(quoted)}]
      """
    ).build()
    #expect(site["profil.html"] != nil)
    expectHarmless(site)
  }

  @Test(arguments: [
    "klaim: P\nklaim_kanal: P\nvonis: hoaks\nrujukan: [P]|klarifikasi",
    "kategori: P\nditeruskan_ke: P\ntanggapan: P|aspirasi",
    "pemilik: P\nsatuan: P\nharga: 1000\nizin: [P]|umkm",
    "jam_buka: P\ntiket: P\nakses: P\nfasilitas: [P]|wisata",
    "tahun: P\nrujukan: [P]|sejarah", "komoditas: P\nluas: P\nakses: P\nkontak: P|potensi",
    "syarat: [P]\nalur: [P]\nbiaya: P\njam: P|layanan",
  ])
  func `a payload in a type's own fields is shown as text`(example: String) throws {
    let parts = example.split(separator: "|").map(String.init)
    for payload in Self.payloads {
      let quoted = "'\(payload.replacing("'", with: "''"))'"
      let fields = parts[0].split(separator: "\n").map { line in
        line.replacing("[P]", with: "[\(quoted)]").replacing(": P", with: ": \(quoted)")
      }
      let site = SiteText(
        """
        -- \(parts[1])/a.md --
        ---
        judul: A
        tanggal: 2024-05-01
        \(fields.joined(separator: "\n"))
        ---
        """
      ).build()
      #expect(site["\(parts[1])/a.html"] != nil)
      expectHarmless(site)
    }
  }

  /// No markup but ours: no script that runs, no handler, no element of a payload.
  private func expectHarmless(_ site: BuiltSite) {
    for output in site.outputs {
      guard let text = site[output.path.string], !output.path.string.hasPrefix("aset/") else {
        continue
      }
      // The writing page has a script and drawings in it, the screen a script, a year a chart, of which
      // these are the beginnings.
      let own = [
        SitePaths.writing: ["<script>{", "<svg class=tiada aria-hidden", "<svg aria-hidden"],
        SitePaths.board: ["<script>{let n=new Date,"],
        SitePaths.year(2024): ["<svg class=\"bagan\" viewBox"],
      ]
      let rest = own[output.path, default: []].reduce(text) { $0.replacing($1, with: "") }
      for markup in ["<script>", "<svg", "<img src=x", "onerror=alert(1)>", "<x/>"] {
        #expect(!rest.contains(markup), "\(markup) in \(output.path)")
      }
    }
  }

  @Test(arguments: [
    "../../../etc/passwd", "/etc/passwd", "../lain/foto.jpg", "..\\..\\x.jpg", "file:///etc/passwd",
    "foto/../../x.jpg", "~/.ssh/id_rsa", "%2e%2e/%2e%2e/x.jpg",
  ])
  func `a photo or document outside of the folder is never published`(path: String) {
    let site = SiteText(
      """
      -- berita/a.md --
      ---
      judul: A
      tanggal: 2024-05-01
      gambar: '\(path)'
      ---
      ![x](\(path)) [y](\(path))
      -- dokumen/b.md --
      ---
      judul: B
      tanggal: 2024-05-01
      berkas: '\(path)'
      ---
      """
    ).build()
    let copies = site.outputs.filter {
      if case .bytes = $0.content { false } else { $0.path.string.hasPrefix("berkas/") }
    }
    #expect(copies == [])
    #expect(site.diagnostics.hasErrors)
  }

  @Test(arguments: ["../../x", "/x", "..", "a/b", "x\u{0}y", "CON", ".htaccess", "a\u{202E}b"])
  func `no slug or alias leaves the site's folder`(name: String) {
    let site = SiteText(
      """
      -- berita/a.md --
      ---
      judul: A
      tanggal: 2024-05-01
      slug: "\(name == "x\u{0}y" ? "x\\0y" : name)"
      ---
      -- berita/b.md --
      ---
      judul: B
      tanggal: 2024-05-01
      alias: ["\(name == "x\u{0}y" ? "x\\0y" : name)"]
      ---
      """
    ).build()
    for output in site.outputs {
      #expect(OutputPath(output.path.string) == output.path)
    }
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x",
    "file:///etc/passwd", " javascript:alert(1)", "java\\tscript:alert(1)",
  ])
  func `an address that could run or read something is refused in every field`(url: String) {
    let site = SiteText(
      """
      -- berita/a.md --
      ---
      judul: A
      tanggal: 2024-05-01
      ---
      [klik](\(url)) <\(url)> ![x](\(url))
      -- berita/b.md --
      ---
      judul: B
      tanggal: 2024-05-01
      sumber: [{nama: B, url: "\(url)"}]
      ---
      """
    ).build()
    #expect(!site.diagnostics.isEmpty)
    for output in site.outputs {
      let page = (site[output.path.string] ?? "").lowercased()
      for scheme in ["\"javascript:", "\"data:", "\"vbscript:", "\"file:"] {
        #expect(!page.contains(scheme), "\(scheme) in \(output.path)")
      }
    }
  }

  @Test func `direction and invisible characters never reach a page`() throws {
    let site = SiteText(
      """
      -- berita/a.md --
      ---
      judul: "Harga\u{202E}natnup\u{202C} naik\u{200B}"
      tanggal: 2024-05-01
      ---
      Isi \u{202E}terbalik\u{202C}.
      """
    ).build()
    let page = try #require(site["berita/a.html"])
    #expect(!page.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) })
    #expect(page.contains("Harganatnup naik"))
    #expect(site.diagnostics.warningCount >= 2)
  }

  @Test func `a hundred thousand nested quotes leave one post out and nothing else`() {
    let site = SiteText(
      """
      -- berita/a.md --
      ---
      judul: A
      tanggal: 2024-05-01
      ---
      \(String(repeating: ">", count: 100_000)) x
      -- berita/b.md --
      ---
      judul: B
      tanggal: 2024-05-01
      ---
      Isi.
      """
    ).build()
    #expect(site["berita/a.html"] == nil)
    #expect(site["berita/b.html"] != nil)
    #expect(site.diagnostics.found.map(\.code) == ["markdown/too-deep"])
  }
}
