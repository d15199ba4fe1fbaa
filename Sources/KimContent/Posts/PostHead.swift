import KimDiagnostics
import KimModel
import KimYAML

/// What the ordinary reader makes of a post that a form changes: the keys of its head, each with the
/// lines that it takes, and what follows from them.
struct PostHead {
  let markdown: MarkdownFile
  /// With all names that keys have in a post of this type.
  let fields: Fields
  let title: String?
  /// A single day, as `2026-05-17`; nil where there is none, and where there are more.
  let day: Day?
  let type: PostType
  let isHidden: Bool
  /// The codes of what holds the post back.
  let errors: Set<String>

  /// Nil for what is no text.
  init?(_ bytes: [UInt8], source: String, province: Province) {
    var found = Diagnostics()
    guard
      let markdown = MarkdownFile(
        SourceText(path: source, bytes: bytes), folder: "", keys: KeySets.post,
        limits: province.limits, zone: province.zone, diagnostics: &found),
      let glance = PostGlance(
        bytes, source: source, folder: "", province: province, diagnostics: &found)
    else { return nil }
    self.markdown = markdown
    fields = PostFrontMatter.reader(of: markdown, PostFileName(source)).0
    title = glance.title
    day = glance.day
    type = glance.type
    isHidden = glance.isHidden
    errors = Set(found.found.filter { $0.severity == .error }.map(\.code))
  }

  var bytes: [UInt8] { markdown.file.bytes }
  var body: Range<Int> { markdown.frontMatter.body }

  /// The keys as they are written, each with its value, in their order.
  var entries: [YAMLNode.Entry] {
    if case .mapping(let entries)? = markdown.node?.value { entries } else { [] }
  }

  /// All keys by which a text may be found that a form asks for, of a post of this type.
  var keys: [KeyDeclaration] { KeySets.post.keys + type.content.keys }

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
}
