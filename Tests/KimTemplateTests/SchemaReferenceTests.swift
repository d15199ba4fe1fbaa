import KimDiagnostics
import KimTemplate
import Testing

struct SchemaReferenceTests {
  @Test func `the reference lists pages, and each view once`() {
    let entries = [
      "post": [Schema(of: Village.self), Schema(of: Village.Post.self)],
      "index": [Schema(of: Village.self)],
    ]
    let text = reference(of: entries, language: .english)
    #expect(
      text.hasPrefix(
        """
        | template | views, the innermost first |
        | --- | --- |
        | `index` | `village` |
        | `post` | `post`, `village` |

        ## village

        | name | kind | meaning |
        | --- | --- | --- |
        | `name` | text | Nama desa. |

        """))
    #expect(text.split(separator: "\n").count { $0.hasPrefix("## ") } == 5)
  }

  @Test func `kinds are told in Indonesian, and a cell stays one cell`() {
    #expect(
      reference(of: [Schema(of: Odd.self)], language: .indonesian) == """
        ## odd

        | nama | jenis | keterangan |
        | --- | --- | --- |
        | `a` | teks | satu \\| dua tiga |
        | `b` | tanda ya/tidak |  |
        | `c` | HTML |  |
        | `d` | daftar 'odd' |  |
        | `hasD` | tanda ya/tidak | d is not empty |
        | `e` | satu 'odd' |  |

        """)
  }
}

private struct Odd: View {
  static let name = "odd"
  static let fields: [ViewField<Odd>] = [
    .text("a", "satu | dua\ntiga") { _ in "" },
    .flag("b", "") { _ in true },
    .html("c", "") { _ in .empty },
    .list("d", "") { _ in [Odd]() },
    .record("e", "") { _ in Odd?.none },
  ]
}
