import KimModel
import KimTestSupport
import Testing

@testable import KimContent

struct WrittenPointTests {
  private func isNear(_ point: Coordinates?, _ latitude: Double, _ longitude: Double) -> Bool {
    guard let point else { return false }
    return abs(point.latitude - latitude) < 0.0005 && abs(point.longitude - longitude) < 0.0005
  }

  @Test(arguments: [
    "-2.9761, 104.7754", "-2.9761,104.7754", "-2.9761 104.7754", "-2,9761, 104,7754",
    "-2,9761; 104,7754", "-2,9761 104,7754", "-2,9761,104,7754", "(-2.9761, 104.7754)",
    "Lintang: -2.9761, Bujur: 104.7754", "lat=-2.9761 long=104.7754", "104.7754, -2.9761",
    "−2.9761, 104.7754", "2.9761 LS, 104.7754 BT", "2,9761° S, 104,7754° E",
    "2°58'33.96\"S 104°46'31.44\"E", "2° 58' 34\" LS, 104° 46' 31,44\" BT",
    "S 2°58.566' E 104°46.524'", "2°58′33.96″ Lintang Selatan 104°46′31.44″ Bujur Timur",
    "-2°58'33.96\", 104°46'31.44\"", "104°46'31.44\"E 2°58'33.96\"S", "2.9761S, 104.7754E",
  ])
  func `a point is read in any usual form`(text: String) {
    #expect(isNear(WrittenPoint.parse(text), -2.9761, 104.7754))
  }

  @Test(arguments: [
    "", "5", "200, 300", "a, b", "RT 12, RW 3", "Jl. Merdeka 12, 30", "1,2,3", "2°75'S 104°E",
    "2°S 3°S", "95.0, 200.0", "nan, 0", "1e5, 0", "2°58'33\"S", "1-2", "--1, 2", "٢, ٣",
  ])
  func `what is no point is none`(text: String) {
    #expect(WrittenPoint.parse(text) == nil)
  }

  @Test(arguments: [
    "https://www.google.com/maps/@-2.9761,104.7754,17z",
    "https://www.google.com/maps/place/Balai/@-2.0,104.0,17z/data=!3m1!4b1!4m5!3d-2.9761!4d104.7754",
    "https://maps.google.com/?q=-2.9761,104.7754", "maps.google.com/maps?q=-2.9761%2C104.7754",
    "https://www.google.com/maps/search/?api=1&query=-2.9761%2C104.7754",
    "https://www.google.com/maps/search/-2.9761,+104.7754",
    "https://www.google.co.id/maps/dir//-2.9761,104.7754",
    "https://www.openstreetmap.org/?mlat=-2.9761&mlon=104.7754#map=15/-2.0/104.0",
    "https://www.openstreetmap.org/#map=15/-2.9761/104.7754", "geo:-2.9761,104.7754",
    "Balai desa https://maps.google.com/?q=-2.9761,104.7754",
    "https://www.google.com/maps/embed?pb=!1m18!1m12!1m3!2d104.7754!3d-2.9761",
  ])
  func `a link to a map names its point`(text: String) {
    #expect(isNear(WrittenMapLink.parse(text)?.point, -2.9761, 104.7754))
  }

  @Test(arguments: [
    "https://maps.app.goo.gl/AbCdEf", "https://goo.gl/maps/xyz",
    "https://www.google.com/maps/place/Balai+Desa", "maps.app.goo.gl/AbCdEf",
  ])
  func `a link that hides its point is a link`(text: String) throws {
    guard case .link(let url) = WrittenMapLink.parse(text) else {
      Issue.record("\(text) is no link")
      return
    }
    #expect(url.hasPrefix("https://"))
  }

  @Test(arguments: [
    "https://evil.id/maps/@-2.9,104.7", "https://google.com.evil.id/maps", "javascript:alert(1)",
    "https://www.google.com/search?q=-2.9,104.7", "Balai desa", "",
  ])
  func `any other address is no map`(text: String) {
    #expect(WrittenMapLink.parse(text) == nil)
  }

  @Test func `a key takes lists, groups, texts and links`() {
    for value in [
      "[-2.9761, 104.7754]", "\"-2.9761, 104.7754\"", "{lintang: -2.9761, bujur: 104.7754}",
      "{lat: -2.9761, lng: 104.7754}", "[\"-2,9761\", \"104,7754\"]", "-2,9761, 104,7754",
      "[104.7754, -2.9761]", "2°58'33.96\"S 104°46'31.44\"E", "\n  - -2.9761\n  - 104.7754",
      "https://www.google.com/maps/place/A/@-2.9761,104.7754,17z",
    ] {
      let read = OnePost("koordinat: \(value)")
      #expect(read.problems == [], "\(value)")
      #expect(isNear(read.post?.fields.coordinates, -2.9761, 104.7754), "\(value)")
    }
    let short = OnePost("peta: https://maps.app.goo.gl/AbCdEf")
    #expect(short.problems == [])
    #expect(short.post?.fields.mapPlace == .link("https://maps.app.goo.gl/AbCdEf"))
  }
}
