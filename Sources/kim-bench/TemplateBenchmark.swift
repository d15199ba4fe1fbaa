import ArgumentParser
import KimDiagnostics
import KimTemplate

/// How long a page takes to render, from the view to the bytes.
struct TemplateBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template", abstract: "Renders a page of a post again and again.")

  @Option(help: "How often the page is rendered in each of the 15 batches.")
  var iterations = 20_000

  func validate() throws {
    guard iterations > 0 else { throw ValidationError("--iterations must be at least 1") }
  }

  func run() throws {
    let template = try PostPage.template()
    let page = PostPage()
    var buffer: [UInt8] = []
    template.render([Record(page)], into: &buffer)
    let size = buffer.count
    let microseconds = (0..<15).map { _ in
      batch(template, page, &buffer).microseconds / Double(iterations)
    }
    print("page: \(size) bytes, \(PostPage.substitutions) substitutions")
    print("render: \(rounded(microseconds.sorted()[7])) us (median of 15 batches)")
    print("        \(rounded(microseconds.min() ?? 0)) us (fastest batch)")
  }

  private func batch(_ template: Template, _ page: PostPage, _ buffer: inout [UInt8]) -> Duration {
    ContinuousClock().measure {
      for _ in 0..<iterations {
        buffer.removeAll(keepingCapacity: true)
        template.render([Record(page)], into: &buffer)
      }
    }
  }

  private func rounded(_ microseconds: Double) -> Double { (microseconds * 100).rounded() / 100 }
}

extension Duration {
  fileprivate var microseconds: Double {
    let (seconds, attoseconds) = components
    return Double(seconds) * 1e6 + Double(attoseconds) * 1e-12
  }
}
