package import KimModel
import KimTemplate
package import KimTheme

/// What a site, or the index, says to readers with weak eyes, ears, hands or telephones: how they
/// get along, what is not good yet, and whom to tell.
///
/// It tells of what themes have to keep to (docs of themes) and what tests of the sample measure;
/// who wants other words writes `halaman/aksesibilitas.md`.
package struct AccessibilityStatement {
  package static let title = "Aksesibilitas"

  package static let summary =
    "Kabar di sini untuk semua orang, dengan mata, telinga, tangan, "
    + "atau ponsel yang bagaimana pun."

  private let path: OutputPath
  private let publisher: String
  private let contact: [FactView]

  /// - Parameters:
  ///   - publisher: the name of the KIM or of the index.
  ///   - contact: the ways to reach somebody; may be empty.
  package init(at path: OutputPath, of publisher: String, contact: [FactView]) {
    self.path = path
    self.publisher = publisher
    self.contact = contact
  }

  package func output(_ frame: SiteFrame) -> Output {
    let head = PageHead(
      path: path, title: Self.title, description: Self.summary,
      structuredData: .breadcrumbs([
        (publisher, frame.canonical(.home)), (Self.title, frame.canonical(path)),
      ]))
    return frame.page(
      .page, head,
      Record(
        PageView(
          breadcrumbs: [LinkView(label: "Beranda", url: path.link(to: .home))],
          title: Self.title, summary: Self.summary, facts: contact,
          body: HTML(trusted: Self.help + (contact.isEmpty ? "" : Self.wayToTell) + Self.rules))))
  }

  private static let help = """
    <h2>Yang bisa Anda lakukan</h2>
    <ul>
    <li>Besarkan huruf sampai dua kali lipat dari pengaturan ponsel atau peramban. Halaman tidak \
    perlu digeser ke samping.</li>
    <li>Pakai pembaca layar seperti TalkBack, VoiceOver, atau NVDA. Judul, menu, tabel, dan \
    keterangan foto dapat dibacakan.</li>
    <li>Jelajahi semua menu dan tombol dengan papan ketik saja, tanpa tetikus.</li>
    <li>Pilih tampilan gelap atau terang di pengaturan ponsel. Warnanya mengikuti, dan tidak ada \
    keterangan yang hanya dibedakan oleh warna.</li>
    <li>Baca dengan sinyal lemah atau ponsel lama. Tulisan tetap terbuka tanpa JavaScript, dan \
    tidak ada yang bergerak atau berbunyi sendiri.</li>
    <li>Cetak halaman mana pun di kertas A4, misalnya buletin bulanan untuk papan pengumuman.</li>
    </ul>
    <h2>Yang belum baik</h2>
    <ul>
    <li>Sebagian foto belum punya keterangan yang cukup untuk dibacakan.</li>
    <li>Berkas PDF, dan video di situs lain, mungkin belum bisa dibacakan atau belum berteks.</li>
    <li>Tabel yang lebar digeser ke samping di dalam kotaknya.</li>
    </ul>

    """

  private static let wayToTell = """
    <h2>Ada yang sulit dibaca?</h2>
    <p>Beri tahu kami halaman yang mana dan apa yang menyulitkan. Bila perlu, mintalah isinya \
    sebagai teks biasa.</p>

    """

  private static let rules = """
    <p>Halaman dibuat menurut pedoman WCAG 2.2 tingkat AA, sejalan dengan Undang-Undang Nomor 8 \
    Tahun 2016 tentang Penyandang Disabilitas.</p>

    """
}
