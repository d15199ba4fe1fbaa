import KimDiagnostics
import KimTemplate
import Testing

@testable import KimTheme

struct ThemeReferenceTests {
  private static let text = ThemeReference.text(language: .indonesian)

  /// The part of a view: from its heading to the next one.
  private func part(of view: String) -> [Substring] {
    Self.text.split(separator: "\n").drop { $0 != "## \(view)" }.dropFirst()
      .prefix { !$0.hasPrefix("## ") }.map { $0 }
  }

  @Test(arguments: PageKind.allCases)
  func `each template is listed with its view and the frame's`(kind: PageKind) {
    #expect(Self.text.contains("| `\(kind.rawValue)` | `\(kind.content.name)`, `frame` |\n"))
  }

  @Test(arguments: PageKind.allCases)
  func `each field of a page is listed with its kind and its meaning`(kind: PageKind) {
    for schema in kind.schemas {
      let rows = part(of: schema.name)
      #expect(rows.count == schema.fields.count + 2, "\(schema.name)")
      for field in schema.fields {
        let row = "| `\(field.name)` | \(field.kind.name) | \(field.doc) |"
        #expect(rows.contains { $0 == row }, "\(row)")
      }
    }
  }

  @Test func `a list is followed by its flag`() {
    let rows = part(of: "post")
    let list = rows.firstIndex(of: "| `gallery` | daftar 'photo' | more photos |")
    let flag = rows.firstIndex(of: "| `hasGallery` | tanda ya/tidak | gallery is not empty |")
    #expect(list != nil)
    #expect(list.map { $0 + 1 } == flag)
  }

  @Test func `views within views are listed too`() {
    for view in ["photo", "factValue", "pageNumber", "activity", "cell", "mapPoint"] {
      #expect(!part(of: view).isEmpty, "\(view)")
    }
  }

  @Test(arguments: [
    "catatan", "catatan-peringatan", "catatan-judul", "galeri", "foto-hilang", "video", "kiri",
    "footnote-ref", "n0", "motif-songket", "ragam-5", "vonis-hoaks",
  ])
  func `the classes of a text are listed`(name: String) {
    #expect(Self.text.contains(".\(name)"))
  }

  @Test func `headings are in the language that is asked for`() {
    #expect(Self.text.hasPrefix("| templat | data, yang terdalam lebih dahulu |\n"))
    let english = ThemeReference.text(language: .english)
    #expect(english.hasPrefix("| template | views, the innermost first |\n"))
    #expect(english.contains("| `gallery` | a list of 'photo' | more photos |\n"))
  }
}

extension Schema.Kind {
  /// As the Indonesian reference has it.
  fileprivate var name: String {
    switch self {
    case .text: "teks"
    case .html: "HTML"
    case .flag: "tanda ya/tidak"
    case .list(let item): "daftar '\(item.name)'"
    case .record(let view): "satu '\(view.name)'"
    }
  }
}
