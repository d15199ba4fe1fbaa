import KimTemplate
import Testing

struct LimitTests {
  @Test func `sections nested too deep are an error`() {
    let text = TemplateText(String(repeating: "{{#is_new}}", count: 100_000))
    #expect(
      text.problems() == [
        "main:1:705: sections are nested too deep (at most 64) [template/too-deep]"
      ])
  }

  @Test func `sections nested as deep as allowed are rendered`() {
    let depth = 64
    let open = String(repeating: "{{#is_active}}", count: depth)
    let close = String(repeating: "{{/is_active}}", count: depth)
    #expect(TemplateText(open + "{{name}}" + close).rendered(with: Village()) == "Toman")
  }

  @Test func `templates nested too deep are an error`() {
    var files = ["main": "{{>t0}}", "t99": "x"]
    for number in 0..<99 { files["t\(number)"] = "{{>t\(number + 1)}}" }
    #expect(
      TemplateText(files).problems() == [
        "t62:1:4: sections and templates are nested too deep (at most 64) [template/too-deep]"
      ])
  }

  @Test func `templates that double again and again are an error before they fill the memory`() {
    var files = ["main": "{{>t0}}", "t40": "{{name}}0123456789"]
    for number in 0..<40 { files["t\(number)"] = "{{>t\(number + 1)}}{{>t\(number + 1)}}" }
    let problems = TemplateText(files).problems()
    #expect(problems.count == 1)
    #expect(problems.first?.hasSuffix("are over 4 MiB [template/too-large]") == true)
  }
}
