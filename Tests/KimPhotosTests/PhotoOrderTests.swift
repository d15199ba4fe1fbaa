import KimModel
import Testing

@testable import KimPhotos

struct PhotoOrderTests {
  private let hash = "0123456789abcdef0123456789abcdef"

  private func order(
    _ uses: Set<PhotoKey.Use>, _ width: Int = 4000, _ height: Int = 3000
  ) -> PhotoOrder {
    let photo = SourcePhoto(
      path: "a.jpg", format: .jpeg, width: width, height: height, hash: hash)
    return PhotoOrder(photo: photo, uses: uses)
  }

  private func files(_ order: PhotoOrder) -> [[String]] {
    order.rows.map { $0.map { $0.order(of: hash).file.replacing("\(hash)-", with: "") } }
  }

  @Test func `each picture of pages is made of a larger one, and the tone of the last`() {
    #expect(
      files(order([.page])) == [
        ["laman/1600.webp", "laman/960.webp", "laman/960.jpg", "laman/480.webp", "laman/warna.ppm"]
      ])
    #expect(files(order([.page], 500, 400))[0].count == 3)
  }

  @Test func `no picture depends on which others are made with it`() {
    let alone = [PhotoKey.Use.share, .page, .logo].flatMap { files(order([$0])) }
    #expect(files(order([.page, .share, .logo])) == alone)
    let boxes = [order([.page]), order([.share]), order([.logo]), order([.page, .logo])].map(\.box)
    #expect(boxes.allSatisfy { $0 == PhotoSlot.large.box })
  }

  @Test func `of a photo that gets one size for now no more is opened than that size`() {
    let order = order([.early])
    #expect(files(order) == [["awal/awal.jpg", "awal/warna.ppm"]])
    #expect(order.box == PhotoSlot.fallback.box)
  }

  @Test func `a share picture that is too large is saved again, worse each time`() {
    let share = order([.share]).rows[0][0].order(of: hash)
    #expect(share.mostBytes == 300_000)
    #expect(share.savings.first?.contains("Q=80") == true && share.savings.count == 5)
  }
}
