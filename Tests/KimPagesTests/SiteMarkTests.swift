import Testing

@testable import KimPages

struct SiteMarkTests {
  @Test(arguments: [
    ("KIM Surya Gambo", "S"), ("KIM Kecamatan Sekayu", "S"), ("KIM Desa Toman", "T"),
    ("Forum KIM Musi Banyuasin", "M"), ("FK-KIM", "F"),
    ("Forum Komunikasi KIM Sumatera Selatan", "S"), ("kim lais", "L"), ("", ""),
  ])
  func `a mark has the first letter of the name's own words`(name: String, letter: String) {
    #expect(SiteMark.initial(of: name) == letter)
  }
}
