import KimContent
import KimDiagnostics
import KimTestSupport
import Testing

struct GamblingTests {
  @Test(arguments: [
    "Situs slot gacor hari ini", "SLOT ONLINE",
    "s1tus sl0t "
      + "g4c0r", "G4C0R77", "slot88", "main togel yuk",
    "judi on\u{200B}line", "ga\u{AD}cor", "ju\u{200D}di slot", "Judi daring",
    "RTP "
      + "live", "slot, slot dan slot",
    "agen judi", "mahjong ways 2", "MAXWIN!", "slot-gacor", "[klik](https://gacor88.xyz)",
    "https://raja-slot.com/daftar", "https://sl0t777.id", "www.bandartogel.net",
    "HTTPS://WWW.SLOTKU.COM",
    "https://x.go.id/slot-gacor/", "https://mega.casino-id.com",
  ])
  func `spam is one warning a file`(text: String) {
    let read = OnePost("lokasi: x", body: "Awal.\n\n\(text)\n\n\(text)\n")
    #expect(read.problems.filter { $0.hasSuffix("spam/gambling") }.count == 1)
    #expect(read.found.first?.severity == .warning)
    #expect(read.found.first?.place.line == 8)
    #expect(read.post != nil)
  }

  @Test(arguments: [
    "Ada slot waktu pukul 09.00.",
    "Slot waktu pagi, slot waktu siang, slot waktu sore, "
      + "slot parkir.",
    "Lomba burung gacor", "kicau gacor", "togelan", "Kota Maxwindra", "nomor 88", "total 4d",
    "pasar online", "toto", "live streaming", "bandar udara", "agen pupuk",
    "situs "
      + "desa", "daftar online",
    "https://kominfo.go.id/a", "https://podes.bps.go.id/slotting", "www.desa.id", "https://", "://",
  ])
  func `innocent text is left alone`(text: String) {
    #expect(OnePost("lokasi: x", body: text).problems == [])
  }

  @Test func `fields, pages and kim_yml are looked at too`() {
    #expect(OnePost("ringkasan: slot gacor").problems == ["2:12 spam/gambling"])
    let page = SiteText("-- halaman/a.md --\n# Slot gacor\n").content().1
    #expect(page.found.map(\.code) == ["spam/gambling"])
    let profile = SiteText("-- kim.yml --\n\(SiteText.profile)moto: slot gacor\n").content().1
    #expect(profile.found.map(\.code) == ["spam/gambling"])
  }

  @Test func `a clarification may speak of gambling and may not link to it`() {
    let fields = "jenis: klarifikasi\nklaim: Slot gacor dijamin menang\nvonis: hoaks"
    #expect(OnePost(fields, body: "Judi online merugikan. Situs slot itu penipuan.").problems == [])
    let linked = OnePost(
      fields,
      body: "Lihat [ini](https://gacor88.xyz) dan "
        + "[itu](https://kominfo.go.id).")
    #expect(linked.problems == ["8:21 spam/gambling"])
    #expect(OnePost("klaim: Slot gacor\nvonis: hoaks", path: "klarifikasi/a.md").problems == [])
  }

  @Test func `a draft is not looked at`() {
    #expect(OnePost("draf: ya\nringkasan: slot gacor").problems == [])
  }

  @Test(arguments: [
    "slot ", "gacor ", "https://slot88.com ", "a\u{200B}", "www.", "https://", "slot88.", "x1",
  ])
  func `a quarter of a megabyte of spam is one warning`(text: String) {
    let read = OnePost(
      "lokasi: x", body: String(repeating: text, count: (1 << 18) / text.utf8.count))
    #expect(read.found.count { $0.code == "spam/gambling" } <= 1)
    #expect(read.found.allSatisfy { $0.message.id.count < 2000 })
  }
}
