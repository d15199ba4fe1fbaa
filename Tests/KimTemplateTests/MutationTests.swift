import KimTemplate
import Testing

struct MutationTests {
  /// One of everything.
  static let whole = """
    {{! catatan }}
    {{<base}}
      {{$main}}
        {{#posts}}{{title}}{{^tags}}-{{/tags}}{{/posts}}
        {{=<% %>=}}<%{body}%><%={{ }}=%>
      {{/main}}
    {{/base}}
    {{#office.chief}}{{.title}}{{/office.chief}}{{#motto}}{{.}}{{/motto}}\r
      {{>base}}
    -- base --
    <p>{{name}}</p>
      {{$main}}
      é{{&body}}
      {{/main}}
    """

  @Test func `the whole template is sound`() {
    #expect(TemplateText(Self.whole).problems().isEmpty)
  }

  @Test func `a template cut anywhere is a page or has a problem`() {
    for end in Self.whole.indices { check(String(Self.whole[..<end])) }
    for start in Self.whole.indices { check(String(Self.whole[start...])) }
  }

  @Test func `a template that lacks or repeats a character is a page or has a problem`() {
    for index in Self.whole.indices {
      var text = Self.whole
      text.remove(at: index)
      check(text)
      text = Self.whole
      text.insert(text[index], at: index)
      check(text)
    }
  }

  private func check(_ text: String) {
    let templates = TemplateText(text)
    if templates.problems().isEmpty { _ = templates.rendered(with: Village()) }
  }
}
