import KimModel
import Testing

@testable import KimContent

/// Values with words around them.
struct WrittenValueTests {
  // MARK: People

  @Test(arguments: [
    ("80", 80), ("80 orang", 80), ("80 Orang.", 80), ("40 org", 40), ("1.250 warga", 1250),
    ("sebanyak 30 peserta", 30), ("12 orang anggota", 12),
  ])
  func `a number of people needs no unit`(text: String, number: Int) {
    #expect(WrittenCount(text, atMost: 100_000)?.count == PeopleCount(number: number))
  }

  @Test(arguments: [
    ("± 100", 100, "± 100 orang"), ("sekitar 40", 40, "sekitar 40 orang"),
    ("kurang lebih 50 warga", 50, "kurang lebih 50 warga"),
    ("80 orang (30 ibu-ibu)", 80, "80 orang (30 ibu-ibu)"),
    ("45 orang ibu dan balita", 45, "45 orang ibu dan balita"),
  ])
  func `a rough number counts, and is shown as it was written`(
    text: String, number: Int, shown: String
  ) {
    let written = WrittenCount(text, atMost: 100_000)
    #expect(written?.count == PeopleCount(number: number, text: shown))
    #expect(written?.isUnderstood == true)
  }

  @Test(arguments: [
    ("40-50 orang", true), ("40 s.d. 50", true), ("40 – 50 org", true), ("ibu-ibu PKK", false),
    ("50 ibu dan 30 bapak", false), ("50 orang dan 30 balita", false), ("40 KK", false),
    ("lebih dari 40 orang", false),
    ("50-40 orang", false),
  ])
  func `what is no one number is a text`(text: String, isUnderstood: Bool) {
    let written = WrittenCount(text, atMost: 100_000)
    #expect(written?.count == PeopleCount(number: nil, text: text))
    #expect(written?.isUnderstood == isUnderstood)
  }

  @Test(arguments: ["-1", "1.5", "9999999999999999999999", "", "±", "( )"])
  func `what says nothing of people is nothing`(text: String) {
    #expect(WrittenCount(text, atMost: 100_000) == nil)
  }

  // MARK: Money

  @Test(arguments: [
    ("10rb", 10_000, nil), ("10 ribu", 10_000, nil), ("10k", 10_000, nil),
    ("1,5 juta", 1_500_000, nil), ("2.5jt", 2_500_000, nil), ("Rp 1,25 juta", 1_250_000, nil),
    ("10rb/bungkus", 10_000, "bungkus"), ("Rp. 10.000,-/kg", 10_000, "kg"),
    ("Rp15.000 per ikat", 15_000, "ikat"), ("25000 / 250 gr", 25_000, "250 gr"),
  ])
  func `an amount is read as people write it`(text: String, amount: Int, unit: String?) {
    let price = WrittenPrice(text)
    #expect(price?.amount == amount)
    #expect(price?.unit == unit)
    #expect(price?.text == nil)
  }

  @Test(arguments: [
    ("mulai 10.000", true), ("Rp5.000-Rp10.000", true), ("5rb s/d 10rb", true), ("10-15rb", true),
    ("gratis", true), ("Nego", true), ("Rp10.000–15.000/kg", true), ("murah meriah", false),
    ("2.500 rb", false), ("10rb dapat 3", false),
  ])
  func `what is no one amount is a text`(text: String, isUnderstood: Bool) {
    let price = WrittenPrice(text)
    #expect(price?.amount == nil)
    #expect(price?.text == text)
    #expect(price?.isUnderstood == isUnderstood)
  }

  // MARK: Years

  @Test(arguments: [
    "2023-2028", "2023 sd 2028", "2023 s.d. 2028", "2023 s/d 2028", "2023 sampai dengan 2028",
    "2023–2028", "tahun 2023 - 2028", "Periode 2023/2028",
  ])
  func `a term is two years, whatever stands between`(text: String) {
    let years = WrittenYears(text)
    #expect(years?.term == Term("2023-2028"))
    #expect(years?.text == nil)
  }

  @Test(arguments: [
    ("Januari 2023 - Desember 2028", true), ("15 Mei 2023 s.d. 15 Mei 2028", true),
    ("selamanya", false), ("2023 - sekarang", false), ("5 tahun", false), ("2028-2023", false),
    ("2023-2028-2033", false),
  ])
  func `a term in more words is shown as it was written`(text: String, hasYears: Bool) {
    let years = WrittenYears(text)
    #expect(years?.text == text)
    #expect((years?.term != nil) == hasYears)
  }

  @Test(arguments: [
    ("2023", "2023"), ("tahun 2023", "2023"), ("Mei 2023", "2023-05"), ("05/2023", "2023-05"),
    ("2023-05", "2023-05"), ("nopember 2019", "2019-11"),
  ])
  func `a founding may be a month or a year`(text: String, date: String) {
    #expect(WrittenFounding.parse(text)?.description == date)
  }

  @Test(arguments: ["14 Juni 2023", "13/2023", "23", "2023-2028", "", "lama", "12345"])
  func `anything else is no month and no year`(text: String) {
    #expect(WrittenFounding.parse(text) == nil)
  }

  // MARK: Colours and addresses

  @Test(arguments: ["hijau", "Hijau Tua", "warna merah", "biru-muda", "hijau #0b6e4f", "#0b6e4f"])
  func `a colour has a name or a code`(text: String) {
    #expect(WrittenColour.parse(text) != nil)
  }

  @Test(arguments: ["terang", "merah putih", "#12", "url(x)", "red;}", "#fff #000"])
  func `anything else is no colour`(text: String) {
    #expect(WrittenColour.parse(text) == nil)
  }

  @Test(arguments: [
    "kim@a.desa.id", "mailto:kim@a.desa.id", "<kim@a.desa.id>", "Email: kim@a.desa.id",
  ])
  func `an e-mail address may be a link`(text: String) {
    #expect(WrittenEmail.parse(text) == "kim@a.desa.id")
  }

  @Test(arguments: [
    ("kim.desa.id", "https://kim.desa.id"),
    ("www.kompas.com/a?b=1", "https://www.kompas.com/a?b=1"),
    ("http://kim.id", "http://kim.id"), ("HTTPS://kim.id/A", "https://kim.id/A"),
  ])
  func `an address needs no scheme`(text: String, url: String) {
    #expect(WrittenAddress.parse(text)?.string == url)
  }

  @Test(arguments: [
    "panduan.pdf", "javascript:alert(1)", "data:text/html,x", "kim", "a b.id", "..", ".id", "a..id",
    "12.500", "//evil.id", "user@kim.id", "-x.id", "kim.id\\a", "kim.id<b>", "1.2.3",
  ])
  func `what is no host is no address`(text: String) {
    #expect(WrittenAddress.parse(text) == nil)
  }

  @Test(arguments: [
    (SocialAccount.Network.facebook, "facebook.com/kim", "https://facebook.com/kim"),
    (.facebook, "fb.com/kim", "https://www.facebook.com/kim"),
    (.instagram, "www.instagram.com/kim", "https://www.instagram.com/kim"),
    (.tiktok, "@kim", "https://www.tiktok.com/@kim"),
  ])
  func `an account needs no scheme`(network: SocialAccount.Network, text: String, url: String) {
    #expect(WrittenAccount.parse(text, on: network)?.url == url)
  }

  @Test(arguments: [
    "KIM Toman", "evil.id/facebook.com", "facebook.com.evil.id/x", "//facebook.com/x",
  ])
  func `an account elsewhere, or a name with blanks, is none`(text: String) {
    #expect(WrittenAccount.parse(text, on: .facebook) == nil)
  }

  @Test func `an address names its network by its host`() {
    #expect(WrittenAccount.parse("https://www.tiktok.com/@kim")?.network == .tiktok)
    #expect(WrittenAccount.parse("kim") == nil)
    #expect(WrittenAccount.parse("https://evil.id/x") == nil)
  }
}
