import KimModel
import Testing

struct ValueTests {
  @Test(arguments: ["16", "16.06", "11.10", "16.06.14", "16.06.14.2003"])
  func `a region code keeps its zeros`(text: String) {
    #expect(RegionCode(text)?.string == text)
  }

  @Test(arguments: [
    "", "1", "160", "16.6", "16.1", "1606", "1606140003", "16.06.14.203", "16.06.14.2003.1", "16.",
    ".16",
    "16,06", "16.0６", "ab", "16 .06", "16.06.14.20033", "-1.06",
  ])
  func `a code of BPS or of another form is none`(text: String) {
    #expect(RegionCode(text) == nil)
  }

  @Test func `a region lies within those that begin its code`() throws {
    let village = try #require(RegionCode("16.06.14.2003"))
    #expect(village.parent?.string == "16.06.14")
    #expect(village.ancestor(at: .province)?.string == "16")
    #expect(RegionCode("16.06").map(village.isWithin) == true)
    #expect(RegionCode("16.07").map(village.isWithin) == false)
    #expect(RegionCode("16")?.parent == nil)
    #expect(RegionCode("16")?.ancestor(at: .village) == nil)
  }

  @Test(arguments: [
    ("0812-3456-7890", "6281234567890"), ("+62 812 3456 7890", "6281234567890"),
    ("62812.3456.7890", "6281234567890"), ("+62 (0)812 3456 7890", "6281234567890"),
    ("0062 812 3456 7890", "6281234567890"), ("(0711) 123456", "62711123456"),
    (
      "+60 12-345 "
        + "6789", "60123456789"
    ),
  ])
  func `a phone number is read in any form`(text: String, digits: String) {
    #expect(PhoneNumber(text)?.digits == digits)
  }

  @Test(arguments: [
    "", "0812", "abc", "0812/0813", "08123456789012345", "0812x3456", "٠٨١٢٣٤٥٦٧٨٩",
    "tel:08123456789",
    "0812 3456 7890;ext=1", "+", "0", "00", "<08123456789>",
  ])
  func `anything else is no phone number`(text: String) {
    #expect(PhoneNumber(text) == nil)
  }

  @Test(arguments: [
    ("6281200000002", "0812-0000-0002"), ("628120000000", "0812-0000-000"),
    ("62711354321", "0711-3543-21"), ("6512345678", "+6512345678"),
  ])
  func `a number is shown as people write it`(digits: String, shown: String) {
    #expect(PhoneNumber(digits)?.shown == shown)
  }

  @Test(arguments: [
    ("#0b6e4f", "#0b6e4f"), ("0B6E4F", "#0b6e4f"), ("#0a5", "#00aa55"), ("fff", "#ffffff"),
  ])
  func `a colour is three or six digits`(text: String, hex: String) {
    #expect(Colour(hex: text)?.hex == hex)
  }

  @Test(arguments: [
    "", "#", "##fff", "#ff", "#fffff", "#ffg", "merah", "#fff;}", "#ｆｆｆ", "rgb(1,2,3)", "#0b6e4f80",
    "url(x)",
  ])
  func `anything else is no colour`(text: String) {
    #expect(Colour(hex: text) == nil)
  }

  @Test(arguments: [
    (SocialAccount.Network.instagram, "@kim.toman", "https://www.instagram.com/kim.toman"),
    (.tiktok, "kimtoman", "https://www.tiktok.com/@kimtoman"),
    (.youtube, "@kimtoman", "https://www.youtube.com/@kimtoman"),
    (.x, "kimtoman", "https://x.com/kimtoman"),
    (.x, "https://twitter.com/kimtoman", "https://twitter.com/kimtoman"),
    (.facebook, "http://m.facebook.com/kim?id=1#a", "https://m.facebook.com/kim?id=1#a"),
    (.facebook, "HTTPS://Facebook.com/kim", "https://Facebook.com/kim"),
  ])
  func `an account is a name or an address`(
    network: SocialAccount.Network, text: String, url: String
  ) {
    #expect(SocialAccount(network, text)?.url == url)
  }

  @Test(arguments: [
    "", "@", "kim toman", "https://evil.id/", "https://evil.id/facebook.com",
    "https://facebook.com.evil.id/",
    "https://evil.id?.facebook.com/", "https://evil.id#.facebook.com",
    "https://facebook.com@evil.id/",
    "https://evil.id:80#.facebook.com/", "https://evilfacebook.com/", "javascript:alert(1)", "../x",
    "https://facebook.com/\"><script>", "https://facebook.com/a b", "a/b", "facebook.com/kim",
    "https://evil.id\\.facebook.com/", "//facebook.com/kim", "https:facebook.com/kim",
  ])
  func `an account elsewhere is none`(text: String) {
    #expect(SocialAccount(.facebook, text) == nil)
  }

  @Test(arguments: [
    ("2023-2028", "2023–2028"),
    (
      "2023 – "
        + "2028", "2023–2028"
    ), ("2023/2028", "2023–2028"),
  ])
  func `a term is two years`(text: String, years: String) {
    #expect(Term(text)?.description == years)
  }

  @Test(arguments: [
    "", "2023", "2028-2023", "23-28", "2023-2028-2033", "a-b", "99999999999999999999-1",
  ])
  func `anything else is no term`(text: String) {
    #expect(Term(text) == nil)
  }

  @Test func `a point is on Earth`() {
    #expect(Coordinates(latitude: -2.9761, longitude: 104.7754) != nil)
    for (latitude, longitude) in [
      (90.1, 0), (0, 180.1), (.nan, 0), (0, .infinity), (104.77, -2.97),
    ] {
      #expect(Coordinates(latitude: latitude, longitude: longitude) == nil)
    }
  }
}
