package import KimTemplate
package import KimText

/// What a page says to machines: one JSON-LD document, written while its objects are added.
package struct StructuredData: Sendable {
  /// The objects, with commas between.
  private var graph: [UInt8] = []

  /// A page that says nothing.
  package static let none = StructuredData()

  package init() {}

  package init(_ object: JSONValue) { graph = object.bytes }

  /// The way from the home page; nothing while pages have no addresses.
  package static func breadcrumbs(_ steps: [(name: String, url: String?)]) -> StructuredData {
    var data = StructuredData()
    guard steps.count > 1, steps.allSatisfy({ $0.url != nil }) else { return data }
    data.add("BreadcrumbList") { json in
      json.key("itemListElement")
      json.array { json in
        for (index, step) in steps.enumerated() {
          json.part("ListItem") { json in
            json.member("position", index + 1)
            json.member("name", step.name)
            json.member("item", step.url)
          }
        }
      }
    }
    return data
  }

  /// The pages that a list leads to, in its order; nothing for a list without any.
  package mutating func addList(of urls: some Sequence<String>) {
    let items = urls.enumerated().map { ($0 + 1, $1) }
    guard !items.isEmpty else { return }
    add("ItemList") { json in
      json.key("itemListElement")
      json.array { json in
        for (position, url) in items {
          json.part("ListItem") { json in
            json.member("position", position)
            json.member("url", url)
          }
        }
      }
    }
  }

  /// Data that anybody may load, in one or several forms.
  package mutating func addDataset(
    _ name: String, description: String, files: [(url: String, form: String)]
  ) {
    add("Dataset") { json in
      json.member("name", name)
      json.member("description", description)
      json.key("distribution")
      json.array { json in
        for file in files {
          json.part("DataDownload") { json in
            json.member("contentUrl", file.url)
            json.member("encodingFormat", file.form)
          }
        }
      }
    }
  }

  /// An object of a type.
  package mutating func add(_ type: String, _ members: (inout JSONText) -> Void) {
    var json = JSONText(.html)
    json.part(type, members)
    add(json.bytes)
  }

  package mutating func add(_ other: StructuredData) { add(other.graph) }

  private mutating func add(_ object: [UInt8]) {
    guard !object.isEmpty else { return }
    if graph.isEmpty {
      graph = object
    } else {
      graph.append(UInt8(ascii: ","))
      graph += object
    }
  }

  /// The document; empty if it says nothing.
  package var html: HTML {
    guard !graph.isEmpty else { return .empty }
    let start = #"{"@context":"https://schema.org","@graph":["#
    var bytes: [UInt8] = []
    bytes.reserveCapacity(start.utf8.count + graph.count + 2)
    bytes += start.utf8
    bytes += graph
    bytes += "]}".utf8
    return HTML(trusted: bytes)
  }
}
