import Foundation
import Testing

@testable import KimModel

struct CountTableTests {
  private func table(_ text: String) throws -> CountTable {
    try JSONDecoder().decode([CountTable].self, from: Data("[\"\(text)\"]".utf8))[0]
  }

  @Test func `numbers stand by period, the latest first, and add up`() {
    var table = CountTable(width: 3)
    table.add(2, to: 0, of: 202405)
    table.add(1, to: 2, of: 202312)
    table.add(3, to: 0, of: 202405)
    #expect(table.periods == [202405, 202312])
    #expect(table[202405] == [5, 0, 0])
    #expect(table[202312] == [0, 0, 1])
    #expect(table[202401] == [0, 0, 0])
    #expect(table.text == "3|202405:5;202312:,,1")
  }

  @Test func `a column that the table does not have counts nothing`() {
    var table = CountTable(width: 2)
    table.add(1, to: 2, of: 2024)
    table.add(1, to: -1, of: 2024)
    #expect(table.isEmpty)
  }

  @Test func `tables add up, column by column, as far as both have them`() throws {
    var sum = try table("2|2024:1,2;2022:5")
    sum.add(try table("3|2024:10,20,30;2023:1"))
    #expect(sum.text == "2|2024:11,22;2023:1;2022:5")
    sum.add(CountTable(width: 0))
    #expect(sum.periods == [2024, 2023, 2022])
  }

  @Test func `only the latest are kept`() throws {
    let table = try table("2|2024:1;2023:,2;2022:3")
    #expect(table.latest(2).text == "2|2024:1;2023:,2")
    #expect(table.latest(9) == table)
    #expect(table.latest(0).isEmpty)
  }

  @Test(arguments: ["13|202405:3,,1;202404:2", "2|", "8|2026:14,220,1,,,,,3"])
  func `a table is read as it was written`(text: String) throws {
    #expect(try table(text).text == text)
  }

  @Test func `numbers that no site has bring nothing down`() throws {
    #expect(try table("x|2024:1").isEmpty)
    #expect(try table("9223372036854775807|2024:1").width == 64)
    var large = try table("2|9223372036854775807:9223372036854775807,1")
    large.add(.max, to: 0, of: .max)
    large.add(large)
    #expect(large.periods == [Int(Int32.max)])
    #expect(large[.max] == [Int(Int32.max), 2])
  }
}
