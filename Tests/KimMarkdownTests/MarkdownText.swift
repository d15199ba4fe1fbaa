import KimDiagnostics

@testable import KimMarkdown

/// A document in a test, on a site of one page, one other KIM and two photos.
struct MarkdownText {
  let file: SourceFile
  let body: Range<Int>
  var policy = MarkdownPolicy(linkRel: .own)

  init(_ text: String, below frontMatter: String = "", policy: MarkdownPolicy? = nil) {
    self.init(bytes: Array(text.utf8), below: frontMatter)
    if let policy { self.policy = policy }
  }

  init(bytes: [UInt8], policy: MarkdownPolicy) {
    self.init(bytes: bytes)
    self.policy = policy
  }

  init(bytes: [UInt8], below frontMatter: String = "") {
    file = SourceFile(path: "a.md", bytes: Array(frontMatter.utf8) + bytes)
    body = frontMatter.utf8.count..<file.bytes.count
  }

  var rendered: RenderedMarkdown {
    MarkdownRenderer(policy: policy).render(file, body: body, resolver: SmallSite())
  }

  var html: String { String(decoding: rendered.html, as: UTF8.self) }

  /// `line:column+length code`, in the order of the file.
  var problems: [String] {
    rendered.diagnostics.sorted.map { diagnostic in
      let place = diagnostic.place
      return "\(place.line):\(place.column)+\(place.length) \(diagnostic.code)"
    }
  }

  /// The source that each diagnostic underlines.
  var underlined: [String] {
    rendered.diagnostics.sorted.map { diagnostic in
      guard let excerpt = diagnostic.place.excerpt else { return "" }
      return String(excerpt.text.unicodeScalars.dropFirst(excerpt.offset).prefix(excerpt.length))
    }
  }
}

struct SmallSite: LinkResolver {
  func resolve(link path: String) -> LinkTarget {
    switch path {
    case "profil.md", "../halaman/profil.md", "/profil": .page(url: "../profil.html")
    case "foto besar.jpg": .page(url: "foto besar.jpg")
    default: .missing
    }
  }

  func resolve(site reference: String) -> LinkTarget {
    reference.hasPrefix("kim-toman")
      ? .page(url: "../../\(reference)/index.html") : .missing
  }

  func resolve(image path: String) -> ImageTarget {
    switch path {
    case "a.jpg": .photo(Self.files("../foto/a.jpg", 800, 600))
    case "b c.jpg": .photo(Self.files("../foto/b c.jpg", 40, 30))
    case "IMG-20260418-WA0003.jpg", "20260418_101010": .photo(Self.files("../foto/c.jpg", 40, 30))
    case "rusak.jpg": .broken
    default: .missing
    }
  }

  func suggestion(link path: String) -> String? { path == "profl.md" ? "profil.md" : nil }

  func suggestion(image path: String) -> String? { path == "aa.jpg" ? "a.jpg" : nil }

  private static func files(_ url: String, _ width: Int, _ height: Int) -> ImageFiles {
    ImageFiles(
      url: url, width: width, height: height, sourceSet: "../foto/a.webp \(width)w", tone: "n4")
  }
}

/// A site on which every path is fine as it is written.
struct OpenSite: LinkResolver {
  func resolve(link path: String) -> LinkTarget { .page(url: path) }
  func resolve(site reference: String) -> LinkTarget { .page(url: reference) }
  func resolve(image path: String) -> ImageTarget {
    .photo(ImageFiles(url: path, width: 1, height: 1, sourceSet: path))
  }
}
