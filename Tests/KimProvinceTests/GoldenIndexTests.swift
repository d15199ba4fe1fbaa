import KimTestSupport
import Testing

struct GoldenIndexTests {
  @Test func `an index over two sites is as recorded`() throws {
    let index = ExampleSite.province.index(of: [ExampleSite.full, ExampleSite.empty])
    try Golden.expect(index, equals: "indeks")
  }
}
