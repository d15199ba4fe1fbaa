import Testing

@testable import KimTemplate
@testable import KimTheme

struct ViewTests {
  static let examples: [any View] = [
    Example.frame, Example.shareImage, Example.identity, Example.link("a", isCurrent: true),
    Example.card("a"), Example.photo("a"), Example.fact, Example.factValue, Example.number,
    Example.item("a"), Example.event("a"), Example.notice("a"), Example.invitation,
    Example.pagination, Example.pageNumber, Example.award, Example.home, Example.homeSection,
    Example.shelves, HomeSectionView(id: "", label: "", url: "", isShelf: true),
    Example.mentor, Example.post, Example.verdict, Example.response, Example.statusStep,
    Example.reference, Example.topic, Example.list, Example.agenda, Example.timeline,
    Example.search, Example.letter, Example.story, Example.archive, Example.year, Example.month,
    Example.bulletin, Example.poster, Example.board, Example.boardEvent,
    Example.boardNews("a"), Example.yearSheet, Example.bulletinItem, Example.page, Example.profile,
    Example.officer, Example.adinda,
    Example.activity, Example.chartBar, Example.chartKey, Example.notices, Example.redirect,
    Example.notFound, Example.index, Example.regionRow, Example.kim("a"), Example.region,
    Example.coverage, Example.village, Example.directory, Example.group("a"), Example.broadcast,
    Example.report, Example.section, Example.reportRow, Example.fold, Example.table,
    Example.table.rows[0], Example.column, Example.heading, Example.cell, Example.chart,
    Example.columnBar, Example.columnKey, Example.map, Example.mapArea, Example.mapKey,
    Example.mapLine,
    Example.mapPoint,
    // Flags that the examples above have alike.
    FrameView(
      headTitle: "", shareTitle: "", description: "", kind: "", siteName: "", stylesheet: "",
      structuredData: .empty, isHome: true),
    PhotoView(url: "", width: "", height: "", alt: "", isBroken: true),
    PhotoView(url: "", width: "", height: "", alt: "", isTall: true),
    CellView(text: "0", isNumber: true, isZero: true),
    TableView(id: "", caption: "", isDense: true, columns: [], rows: []),
    ListView(title: "", intro: "", isOneType: true),
    PageNumberView(number: "", url: "", isCurrent: true),
    PageNumberView(number: "", url: "", isGap: true), ColumnView(label: "", isSorted: true),
    StatusStepView(label: "", isDone: true), RegionRowView(name: "", countText: ""),
  ]

  @Test(arguments: examples)
  func `a name in a template is the property of that name`(view: any View) {
    check(view)
  }

  private func check<V: View>(_ view: V) {
    let record = Record(view)
    let schema = Schema(of: V.self)
    for (name, property) in Self.properties(of: view) {
      guard let field = schema.fields.first(where: { $0.name == name }) else {
        Issue.record("templates cannot use '\(name)' of '\(V.name)'")
        continue
      }
      let value = record.values[field.slot]
      #expect(Self.texts(of: value) == Self.texts(ofProperty: property), "\(V.name).\(name)")
      if let flag = property as? Bool { #expect(value.isShown == flag, "\(V.name).\(name)") }
    }
  }

  /// By the name that the view's declaration has.
  private static func properties(of view: any View) -> [(name: String, value: Any)] {
    Mirror(reflecting: view).children.compactMap { child in
      child.label.map { ($0, child.value) }
    }
  }

  /// All that is written of a value, at any depth.
  static func texts(of value: Value) -> [String] {
    switch value {
    case .text(let text): [text]
    case .html(let html): [String(decoding: html.bytes, as: UTF8.self)]
    case .flag: []
    case .list(let records): records.flatMap(texts(of:))
    case .record(let record): record.map(texts(of:)) ?? []
    }
  }

  static func texts(of record: Record) -> [String] { record.values.flatMap(texts(of:)) }

  /// The same, read from the property itself.
  private static func texts(ofProperty property: Any) -> [String] {
    switch property {
    case let text as String: return [text]
    case let html as HTML: return [String(decoding: html.bytes, as: UTF8.self)]
    case let view as any View: return properties(of: view).flatMap { texts(ofProperty: $0.value) }
    default: break
    }
    let mirror = Mirror(reflecting: property)
    if let record = mirror.descendant("record") as? Record { return texts(of: record) }
    return mirror.children.flatMap { texts(ofProperty: $0.value) }
  }

  @Test func `every view of every page has an example`() {
    var waiting = PageKind.allCases.flatMap(\.schemas)
    var seen: Set<Schema> = []
    while let schema = waiting.popLast() {
      guard seen.insert(schema).inserted else { continue }
      for field in schema.fields {
        switch field.kind {
        case .list(let inner), .record(let inner): waiting.append(inner)
        case .text, .html, .flag: break
        }
      }
    }
    let examples = Set(Self.examples.map { Self.schema(of: $0) })
    #expect(examples == seen)
  }

  private static func schema<V: View>(of view: V) -> Schema { Schema(of: V.self) }

  @Test(arguments: examples)
  func `a view declares no name twice, and says something of each`(view: any View) {
    let fields = Self.schema(of: view).fields
    #expect(Set(fields.map(\.name)).count == fields.count)
    for field in fields { #expect(!field.doc.isEmpty, "\(field.name)") }
  }

  @Test(arguments: [
    (nil, nil, false), ("<a>", nil, true), (nil, "<b>", true), ("<a>", "<b>", true),
  ])
  func `a post has neighbours if there is one before or after it`(
    newer: String?, older: String?, expected: Bool
  ) {
    let post = PostView(
      type: "", title: "", date: "", dateText: "", updatedText: "", body: .empty, permalink: "",
      newer: newer.map { Example.link($0) }, older: older.map { Example.link($0) })
    let text = ThemeText(["templates/post.mustache": "{{#hasNeighbours}}ada{{/hasNeighbours}}"])
    let page = text.theme?.render(.post, frame: Record(Example.frame), content: Record(post))
    #expect(page.map { String(decoding: $0, as: UTF8.self) } == (expected ? "ada" : ""))
  }
}
