import KimDiagnostics
import KimMarkdown
package import KimModel
import KimText

/// What a post says, apart from how it is written: the same as `Judul: Panen` and as `judul: "Panen"`, as
/// text of a phone and as Markdown.
package struct PostMeaning: Sendable {
  /// A key with what is written for it.
  package struct Field: Sendable {
    package let key: String
    /// Its parts: one of a text, several of a list.
    fileprivate let parts: [String]

    package var shown: String { parts.joined(separator: "; ") }

    /// As YAML behind the key's colon.
    let yaml: String

    /// Whether it says the same. A list may stand in one line, parted by other signs.
    func isLike(_ other: Field) -> Bool {
      if parts == other.parts { return true }
      guard parts.count > 1 || other.parts.count > 1 else { return false }
      return PostMeaning.folded(shown) == PostMeaning.folded(other.shown)
    }
  }

  package let fields: [Field]
  package let day: Day?
  package let type: PostType
  /// The text without markup, a line each.
  package let lines: [String]
  /// The text as it is shown.
  let html: [UInt8]

  /// - Parameter source: the path below the KIM's folder.
  package init(_ bytes: [UInt8], source: String, province: Province) throws(EditProblem) {
    let post = try OpenedText(bytes, source: source, province: province)
    let body = try Self.body(of: bytes, source, province)
    var fields = post.values.map { Field($0.key, $0.value) }
    if let title = post.title, !fields.contains(where: { $0.key == PostKeys.title.name }) {
      fields.insert(Field(PostKeys.title.name, .string(title)), at: 0)
    }
    self.fields = fields
    (day, type) = (post.day, post.type)
    html = body.html
    lines = body.plainText.split(whereSeparator: \.isNewline).map(String.init)
  }

  private static func body(
    of bytes: [UInt8], _ source: String, _ province: Province
  ) throws(EditProblem) -> RenderedMarkdown {
    var found = Diagnostics()
    guard
      let markdown = MarkdownFile(
        SourceText(path: source, bytes: bytes), folder: "", keys: KeySets.post,
        limits: province.limits, zone: province.zone, diagnostics: &found)
    else { throw .notUnderstood }
    let policy = MarkdownPolicy(
      linkRel: .contributed, maxDepth: province.limits.markdownDepth,
      phoneText: PhoneTextSigns(markdown, at: source).reading, takesTopics: true)
    return MarkdownRenderer(policy: policy).render(
      markdown.text.file, body: markdown.text.range, resolver: AnyPath())
  }

  private static func folded(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  // MARK: Comparing

  package subscript(key: String) -> Field? { fields.first { $0.key == key } }

  /// The keys for which this version says something else than an older one does, or says it first. What
  /// makes a draft is no part of what is said.
  package func changes(of older: PostMeaning) -> [Field] {
    fields.filter { field in
      if field.key == PostKeys.draft.name { return false }
      if field.key == PostKeys.date.name, day != nil, day == older.day { return false }
      return older[field.key].map { !field.isLike($0) } ?? true
    }
  }

  package func hasText(of other: PostMeaning) -> Bool { html == other.html }
}

extension PostMeaning.Field {
  fileprivate init(_ key: String, _ value: JSONValue) {
    self.key = key
    parts = value.leaves
    yaml = value.yaml
  }
}

extension JSONValue {
  fileprivate var leaves: [String] {
    switch self {
    case .string(let text):
      [text.split(whereSeparator: \.isWhitespace).joined(separator: " ")]
    case .integer(let number): ["\(number)"]
    case .decimal(let number): ["\(number)"]
    case .flag(let flag): [flag ? "ya" : "tidak"]
    case .array(let items): items.map { $0.leaves.joined(separator: ", ") }
    case .object(let pairs): pairs.flatMap(\.1.leaves)
    }
  }

  /// JSON is YAML too.
  fileprivate var yaml: String {
    switch self {
    case .array(let items) where !items.isEmpty:
      items.map { "\n  - " + $0.yaml }.joined()
    case .object(let pairs):
      "{" + pairs.map { "\($0): \($1.yaml)" }.joined(separator: ", ") + "}"
    default: String(decoding: bytes, as: UTF8.self)
    }
  }
}

/// Leads each path to itself: what is compared is not published.
private struct AnyPath: LinkResolver {
  func resolve(link path: String) -> LinkTarget { .page(url: path) }
  func resolve(site reference: String) -> LinkTarget { .page(url: reference) }
  func resolve(image path: String) -> ImageTarget {
    .photo(ImageFiles(url: path, width: 1, height: 1, sourceSet: path))
  }
}
