import KimTemplate
import Testing

struct PreparedTests {
  private struct Item: View {
    let title: String
    static let name = "item"
    static let fields: [ViewField<Self>] = [.text("title", "") { $0.title }]
  }

  private struct Plain: View {
    let first: Item?
    let items: [Item]
    static let name = "page"
    static let fields: [ViewField<Self>] = [
      .record("first", "") { $0.first }, .list("items", "") { $0.items },
    ]
  }

  private struct Shared: View {
    let first: Prepared<Item>?
    let items: [Prepared<Item>]
    static let name = "page"
    static let fields: [ViewField<Self>] = [
      .record("first", "") { $0.first }, .list("items", "") { $0.items },
    ]
  }

  @Test(arguments: [[], ["a"], ["<b>", "", "c & d"]])
  func `what was made into records once is shown as if it had not been`(titles: [String]) {
    let text = "{{#first}}{{title}}{{/first}}{{first.title}}|{{#items}}[{{title}}]{{/items}}"
    let items = titles.map { Item(title: $0) }
    let plain = Plain(first: items.first, items: items)
    let shared = Shared(first: items.first.map(Prepared.init), items: items.map(Prepared.init))
    #expect(TemplateText(text).rendered(with: plain) == TemplateText(text).rendered(with: shared))
  }

  @Test func `what is escaped in whole runs is what is escaped byte by byte`() {
    let pieces = ["", "a", "<", "&amp;", "é", "\"'", "👩‍🌾>", String(repeating: "x", count: 40)]
    for first in pieces {
      for second in pieces {
        let text = first + second + first
        let obvious = text.unicodeScalars.reduce(into: "") { result, scalar in
          switch scalar {
          case "<": result += "&lt;"
          case ">": result += "&gt;"
          case "&": result += "&amp;"
          case "\"": result += "&quot;"
          case "'": result += "&#39;"
          default: result.unicodeScalars.append(scalar)
          }
        }
        #expect(String(decoding: HTML(escaping: text).bytes, as: UTF8.self) == obvious)
      }
    }
  }
}
