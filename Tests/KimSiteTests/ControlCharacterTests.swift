import Foundation
import FoundationXML
import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

/// Characters that no reader sees, and that XML, HTML and YAML forbid.
struct ControlCharacterTests {
  static let controls: [Unicode.Scalar] =
    [
      0x01, 0x08, 0x0B, 0x0C, 0x0E, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9F, 0xFDD0, 0xFDEF, 0xFFFE,
      0xFFFF, 0x1FFFE, 0x10FFFF,
    ].compactMap { Unicode.Scalar($0) }

  private func site(_ sign: String, _ reference: String = "") -> SiteText {
    SiteText(
      """
      -- kim.yml --
      nama: KIM\(sign) Toman
      kode_wilayah: "16.06.06.2008"
      tingkat: desa
      -- kegiatan/rapat.md --
      ---
      judul: Rapat\(sign) warga
      tanggal: 2024-05-10
      lokasi: Balai\(sign) desa
      ringkasan: "Mari\(sign) datang"
      ---
      Isi\(sign) dari\(reference) sini.

      ## Bagian\(sign) satu

      `kode\(sign)` <https://a.id/\(sign)x>

      ```
      blok\(sign)
      ```
      -- agenda/musyawarah.md --
      ---
      judul: Musyawarah\(sign) desa
      tanggal: 2024-06-10
      lokasi: Balai\(sign) desa
      ---
      Isi\(sign).
      -- halaman/kontak.md --
      # Kontak\(sign)

      Isi\(sign).
      """)
  }

  @Test(arguments: controls)
  func `nothing that is published has control characters`(control: Unicode.Scalar) throws {
    let reference = control == "\u{1F}" ? "&#31;" : "&#x\(String(control.value, radix: 16));"
    let site = site(String(control), reference).build()
    #expect(site.diagnostics.found.filter { $0.severity == .error } == [])
    #expect(
      site["kegiatan/rapat.html"] != nil && site["kontak.html"] != nil && site["agenda.ics"] != nil)
    for output in site.outputs {
      guard let text = site[output.path.string] else { continue }
      #expect(!text.unicodeScalars.contains(control), "\(output.path)")
    }
  }

  @Test(arguments: controls)
  func `feeds stay well formed`(control: Unicode.Scalar) throws {
    let site = site(String(control)).build()
    let feeds = site.outputs.filter { $0.path.string.hasSuffix(".xml") }
    #expect(!feeds.isEmpty)
    for feed in feeds {
      let text = try #require(site[feed.path.string])
      #expect(XMLParser(data: Data(text.utf8)).parse(), "\(feed.path)")
    }
  }

  @Test func `one warning a file stands at the first`() {
    let found = site("\u{1}").build().diagnostics.sorted
    #expect(Set(found.map(\.code)) == ["file/control-characters"])
    #expect(found.map(\.place.path).count == Set(found.map(\.place.path)).count)
    let post = found.first { $0.place.path.hasSuffix("rapat.md") }
    #expect(post?.place.line == 2)
    #expect(post?.place.column == 13)
    #expect(post?.place.excerpt?.text == "judul: Rapat warga")
  }

  @Test func `references to them are taken out with one warning`() {
    let site = SiteText(
      "-- berita/a.md --\n---\njudul: A\ntanggal: 2024-05-01\n---\na&#1;b&#x85;c&#x1;d &#65; &#9;e\n"
    ).build()
    #expect(site.diagnostics.found.map(\.code) == ["markdown/control-character"])
    #expect(site.diagnostics.found.first?.place.column == 2)
    #expect(site["berita/a.html"]?.contains("abcd A") == true)
  }

  @Test func `what ends lines and pages elsewhere parts words`() {
    let site = SiteText(
      "-- berita/a.md --\n---\njudul: A\u{85}B\u{B}C\u{C}D\ntanggal: 2024-05-01\n---\na\u{85}b\u{B}c\n"
    ).build()
    #expect(site["berita/a.html"]?.contains("A B C D") == true)
    #expect(site["berita/a.html"]?.contains("a b c") == true)
  }

  @Test func `a number that they part is found, and not shown`() {
    let site = SiteText(
      "-- berita/a.md --\n---\njudul: A\ntanggal: 2024-05-01\n---\n1606\u{1}0612\u{7F}01900001\n"
    ).build()
    #expect(site.diagnostics.found.map(\.code).contains("privacy/identity-number"))
    #expect(
      site.diagnostics.found.allSatisfy { $0.place.excerpt?.text.contains("0190") != true })
  }
}
