import KimPages
import KimTheme
import Testing

struct ColumnChartTests {
  @Test func `the highest column has the whole height, the others their share of it`() {
    let chart = ColumnChart(
      label: "x", entries: [("a", [10]), ("b", [5]), ("c", [0])], texts: .standard
    ).view
    #expect(chart.bars.map(\.height) == ["110", "55", "0"])
    #expect(chart.bars.map(\.y) == ["16", "71", "126"])
    #expect(chart.bars.map(\.text) == ["10", "5", ""])
    #expect(chart.baseline == "126")
  }

  @Test func `two series stand beside each other and are named below`() {
    let chart = ColumnChart(
      label: "x", entries: [("2023", [1, 2])], series: ["Capaian", "Target"],
      texts: .standard
    ).view
    #expect(chart.bars.map(\.isSecond) == [false, true])
    #expect(chart.bars.map(\.label) == ["2023", ""])
    #expect(chart.keys.map(\.label) == ["Capaian", "Target"])
    #expect(chart.bars[0].x != chart.bars[1].x)
  }

  @Test func `a chart of nothing divides by nothing`() {
    #expect(ColumnChart(label: "x", entries: [], texts: .standard).view.bars.isEmpty)
    #expect(
      ColumnChart(label: "x", entries: [("a", [0])], texts: .standard).view.bars.map(\.height) == [
        "0"
      ])
  }

  @Test(arguments: [(0.0, "0"), (1.25, "1.3"), (-0.04, "0"), (-2.5, "-2.5"), (320, "320")])
  func `coordinates have one decimal at most`(number: Double, text: String) {
    #expect(ColumnChart.text(number) == text)
  }
}
