import KimModel
import Testing

struct MotifTests {
  private func motif(_ code: String) throws -> Motif {
    Motif(of: try #require(RegionCode(code)))
  }

  @Test(arguments: [
    ("16.06.06.2008", "16.06.06.2009"), ("16.06.06", "16.06.07"),
    ("16.06.01.2001", "16.06.02.2001"),
    ("16.06", "16.07"),
  ])
  func `neighbours differ in their pattern`(one: String, other: String) throws {
    #expect(try motif(one) != motif(other))
  }

  @Test func `the villages of a district have every motif in several ways`() throws {
    let codes = try (2001...2030).map { try #require(RegionCode("16.06.06.\($0)")) }
    let drawn = Set(codes.map { "\(Motif(of: $0)) \(Motif.variant(of: $0))" })
    #expect(drawn.count == Motif.allCases.count * Motif.variants)
  }
}
