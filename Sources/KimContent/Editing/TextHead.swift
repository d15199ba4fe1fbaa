import KimDiagnostics
import KimModel
import KimYAML

/// What the ordinary reader makes of a text that a form changes: the keys of its head, each with the
/// lines that it takes, and what follows from them.
struct TextHead {
  let kind: TextKind
  /// As the reader sees them.
  let bytes: [UInt8]
  /// Offsets of the keys, without fences around them; nil where there are none.
  let range: Range<Int>?
  /// Whether title and day stand in lines of the text.
  let isBare: Bool
  let isTOML: Bool
  /// Offsets of what stands below the head.
  let body: Range<Int>
  /// The keys as they are written, each with its value, in their order.
  let entries: [YAMLNode.Entry]
  /// With all names that keys have in a text of this kind.
  private let fields: Fields
  let title: String?
  /// A single day, as `2026-05-17`; nil where there is none, and where there are more.
  let day: Day?
  let type: PostType
  let isHidden: Bool
  /// From when on readers may see it; nil for always.
  let publication: Moment?
  /// The codes of what holds the file back.
  let errors: Set<String>

  /// Nil for what is no text.
  init?(_ bytes: [UInt8], source: String, province: Province) {
    switch TextKind(of: source) {
    case .post: self.init(post: bytes, source, province)
    case .page: self.init(page: bytes, source, province)
    case .profile: self.init(profile: bytes)
    }
  }

  private init?(post bytes: [UInt8], _ source: String, _ province: Province) {
    var found = Diagnostics()
    guard
      let markdown = MarkdownFile(
        SourceText(path: source, bytes: bytes), folder: "", keys: KeySets.post,
        limits: province.limits, zone: province.zone, diagnostics: &found),
      let glance = PostGlance(
        bytes, source: source, folder: "", province: province, diagnostics: &found)
    else { return nil }
    let fields = PostFrontMatter.reader(of: markdown, PostFileName(source)).0
    self.init(
      .post, markdown, fields, title: glance.title, day: glance.day, type: glance.type,
      isHidden: glance.isHidden, publication: glance.publication, found)
  }

  private init?(page bytes: [UInt8], _ source: String, _ province: Province) {
    var found = Diagnostics()
    guard
      let markdown = MarkdownFile(
        SourceText(path: source, bytes: bytes), folder: "", keys: KeySets.page,
        limits: province.limits, zone: province.zone, diagnostics: &found),
      let page = ParsedPage(markdown, source: source, diagnostics: &found)
    else { return nil }
    self.init(
      .page, markdown, markdown.fields, title: page.title, day: nil, type: .berita,
      isHidden: page.visibility.isHidden, publication: page.visibility.publication, found)
  }

  private init(
    _ kind: TextKind, _ markdown: MarkdownFile, _ fields: Fields, title: String?, day: Day?,
    type: PostType, isHidden: Bool, publication: Moment?, _ found: Diagnostics
  ) {
    self.kind = kind
    bytes = markdown.file.bytes
    range = markdown.frontMatter.fields
    isBare = markdown.frontMatter.isBare
    isTOML = markdown.frontMatter.format == .toml
    body = markdown.frontMatter.body
    entries = Self.entries(of: markdown.node)
    self.fields = fields
    self.title = title
    self.day = day
    self.type = type
    self.isHidden = isHidden
    self.publication = publication
    errors = Self.errors(found)
  }

  private init?(profile bytes: [UInt8]) {
    var found = Diagnostics()
    let path = TextKind.profileName
    guard let file = CheckedText.read(bytes, path: path, diagnostics: &found),
      let read = ProfileReader.fields(of: file, diagnostics: &found)
    else { return nil }
    kind = .profile
    self.bytes = file.bytes
    range = 0..<file.bytes.count
    (isBare, isTOML) = (false, false)
    body = file.bytes.count..<file.bytes.count
    entries = Self.entries(of: read.node)
    fields = read.fields
    // Files that it names are looked for when the site is built.
    let profile = ProfileReader.read(file, photos: nil, diagnostics: &found)
    title = profile?.name
    (day, type, isHidden, publication) = (nil, .berita, false, nil)
    errors = Self.errors(found)
  }

  private static func entries(of node: YAMLNode?) -> [YAMLNode.Entry] {
    if case .mapping(let entries)? = node?.value { entries } else { [] }
  }

  private static func errors(_ found: Diagnostics) -> Set<String> {
    Set(found.found.filter { $0.severity == .error }.map(\.code))
  }

  // MARK: Keys

  /// All keys by which a text may be found that a form asks for, of a text of this kind and type.
  var keys: [KeyDeclaration] {
    kind.keys.keys + (kind == .post ? type.content.keys : [])
  }

  /// What is written for a key; of a list that is written in several places the items of all.
  func value(of key: KeyDeclaration) -> YAMLNode? {
    var fields = fields
    let nodes = fields.entries(key.name).map(\.value)
    guard let first = nodes.first, nodes.count > 1, key.kind.isListOfLines else {
      return nodes.first
    }
    let items = nodes.flatMap { node in
      if case .sequence(let items) = node.value { items } else { [node] }
    }
    return YAMLNode(value: .sequence(items), position: first.position)
  }

  /// The lines on which a key stands, also one without a value; the one that counts first.
  func lines(of key: String) -> [Int] {
    var fields = fields
    let found = fields.entries(key).map(\.keyPosition.line)
    let empty = fields.place(ofKey: key).line
    return empty > 0 && !found.contains(empty) ? found + [empty] : found
  }

  /// What this kind of file holds where it has one key alone.
  static func alone(_ kind: TextKind, _ line: String) -> [UInt8] {
    Array((kind == .profile ? "\(line)\n" : "---\n\(line)\n---\n").utf8)
  }
}
