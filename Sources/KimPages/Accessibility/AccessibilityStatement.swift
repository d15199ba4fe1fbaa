package import KimModel
import KimTemplate
package import KimTheme

/// What a site, or the index, says to readers with weak eyes, ears, hands or telephones: how they
/// get along, what is not good yet, and whom to tell.
///
/// It tells of what themes have to keep to (docs of themes) and what tests of the sample measure;
/// who wants other words writes `halaman/aksesibilitas.md`.
package struct AccessibilityStatement {
  private let path: OutputPath
  private let publisher: String
  private let contact: [FactView]

  /// - Parameters:
  ///   - publisher: the KIM, or the index.
  ///   - contact: how to reach it.
  package init(at path: OutputPath, of publisher: String, contact: [FactView]) {
    self.path = path
    self.publisher = publisher
    self.contact = contact
  }

  package func output(_ frame: SiteFrame) -> Output {
    let texts = frame.texts
    let (title, summary) = (texts[.aksesibilitas], texts[.aksesibilitasPembuka])
    let head = PageHead(
      path: path, title: title, description: summary,
      structuredData: .breadcrumbs([
        (publisher, frame.canonical(.home)), (title, frame.canonical(path)),
      ]))
    return frame.page(
      .page, head,
      Record(
        PageView(
          breadcrumbs: [LinkView(label: texts[.beranda], url: path.link(to: .home))],
          title: title, summary: summary, facts: contact, body: body(texts))))
  }

  private func body(_ texts: Texts) -> HTML {
    var markup = StatementMarkup(texts: texts)
    markup.heading(.aksesibilitasBisa)
    markup.list([
      .aksesibilitasHuruf, .aksesibilitasPembaca, .aksesibilitasPapanKetik, .aksesibilitasGelap,
      .aksesibilitasSinyal, .aksesibilitasCetak,
    ])
    markup.heading(.aksesibilitasBelum)
    markup.list([.aksesibilitasFoto, .aksesibilitasBerkas, .aksesibilitasTabel])
    if !contact.isEmpty {
      markup.heading(.aksesibilitasSulit)
      markup.paragraph(.aksesibilitasLapor)
    }
    markup.paragraph(.aksesibilitasAturan)
    return HTML(trusted: markup.bytes)
  }
}

/// Texts in the elements around them.
private struct StatementMarkup {
  let texts: Texts
  private(set) var bytes: [UInt8] = []

  init(texts: Texts) { self.texts = texts }

  mutating func heading(_ key: TextKey) { element("<h2>", key, "</h2>\n") }

  mutating func paragraph(_ key: TextKey) { element("<p>", key, "</p>\n") }

  mutating func list(_ keys: [TextKey]) {
    bytes += "<ul>\n".utf8
    for key in keys { element("<li>", key, "</li>\n") }
    bytes += "</ul>\n".utf8
  }

  private mutating func element(_ start: StaticString, _ key: TextKey, _ end: StaticString) {
    bytes += "\(start)".utf8
    bytes.append(escaping: texts[key])
    bytes += "\(end)".utf8
  }
}
