import KimYAML
import Testing

struct FenceRowTests {
  private func row(_ text: String) -> FenceRow? { FenceRow(Array(text.utf8)[...]) }

  @Test func `three hyphens are the fence that is meant`() {
    #expect(row("---") == .exact)
    #expect(row("---\r") == .exact)
  }

  @Test(arguments: [
    "--", "----", "-----------", "—", "–", "—-", "-—", "––", "–––", "— — —", "- - -", "−−−", "‐‐‐",
    "‑‑‑", "‒", "―", "  ---", "\t---", "--- ", "---\u{A0}", "\u{A0}---", "\u{200E}---",
    "\u{FEFF}---", "\u{200B}—-", "-\u{AD}--", "\u{3000}---", "──────", "———————",
  ])
  func `a row of any dashes may be one, whatever nobody sees stands in it`(text: String) {
    #expect(row(text) == .dashes)
  }

  @Test(arguments: ["===", "=====", "...", "***", "* * *", "___", "= = ="])
  func `rows of other signs may be one beside keys`(text: String) {
    #expect(row(text) == .ornament)
  }

  @Test(arguments: [
    "", " ", "-", "- -", "- a", "--a", "--- a", "---x", "a---", "==", "**", "_", "=-=", "*-*",
    "\u{200B}", "+++", "~~~", "```", "--->", "\u{FEFF}", "é", "“", "•••",
  ])
  func `other lines are none`(text: String) {
    #expect(row(text) == nil)
  }

  @Test func `a line of dashes without end is none`() {
    #expect(row(String(repeating: "-", count: 100_000)) == nil)
    #expect(row(String(repeating: "—", count: 100_000)) == nil)
  }
}
