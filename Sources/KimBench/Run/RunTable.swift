import Foundation

/// A report as Markdown, fit to be pasted.
package struct RunTable {
  private let report: RunReport

  package init(_ report: RunReport) { self.report = report }

  package var text: String {
    ([summary, "", header] + report.results.map(row) + ratios + hashes).joined(separator: "\n")
  }

  private var summary: String {
    let settings = report.settings
    let machine = report.machine
    return """
      \(settings.sites) sites x \(settings.posts) posts, seed \(settings.seed): \
      \(report.posts) posts, \(megabytes(report.markdownBytes)) of Markdown; \(report.rounds) rounds
      \(machine.processor), \(machine.cores) cores, \(megabytes(Int(machine.memory))), \
      Linux \(machine.kernel)
      """
  }

  private var header: String {
    """
    | command | full | unchanged | one post | pages/s | memory | first process | largest | files |
    | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
    """
  }

  private func row(_ result: RunReport.Result) -> String {
    if let failure = result.failure { return "| \(result.name) | \(failure) | | | | | | | |" }
    let times = Scenario.allCases.map { result.spread($0).map(seconds) ?? "" }
    let cells =
      [result.name] + times + [
        result.pagesPerSecond.map { "\(Int($0))" } ?? "", result.memory.map(megabytes) ?? "",
        result.firstProcess.map(megabytes) ?? "", result.largestProcess.map(megabytes) ?? "",
        "\(result.files)",
      ]
    return "| " + cells.joined(separator: " | ") + " |"
  }

  /// Against the first command, and of kim's other builds against its full one.
  private var ratios: [String] {
    guard let first = report.results.first, first.failure == nil else { return [] }
    let own = [Scenario.unchanged, .onePost].compactMap { scenario in
      first.share(of: scenario).map {
        "\(first.name), \(scenario.title) / full: \(factor($0))"
      }
    }
    let others = report.results.dropFirst().compactMap { other in
      // What is above the floor is counted in floors.
      other.name == "floor"
        ? ratio(of: first, to: other) : ratio(of: other, to: first)
    }
    let pictures = report.results.compactMap { result in
      result.firstSeconds.map {
        "\(result.name), first build of all, with its pictures: \(String(format: "%.2f s", $0))"
      }
    }
    return [""] + own + others + pictures
  }

  private func ratio(of other: RunReport.Result, to base: RunReport.Result) -> String? {
    base.ratio(of: other, .full).map { "\(other.name) / \(base.name), full: \(factor($0))" }
  }

  private var hashes: [String] {
    [""]
      + report.results.filter { !$0.hashes.isEmpty }.map {
        "output of \($0.name): \($0.hashes.joined(separator: ", "))"
          + ($0.hashes.count > 1 ? " (differs between rounds)" : "")
      }
  }

  private func seconds(_ spread: Spread) -> String {
    String(format: "%.2f s [%.2f-%.2f]", spread.median, spread.least, spread.most)
  }

  private func factor(_ spread: Spread) -> String {
    String(format: "%.3f [%.3f-%.3f]", spread.median, spread.least, spread.most)
  }

  private func megabytes(_ bytes: Int) -> String {
    String(format: "%.1f MB", Double(bytes) / 1e6)
  }
}
