import Foundation
import KimDigest
import KimMinify
import KimTheme

/// What all writing pages have in common: the frame, style and script, and what the policy says of
/// them.
struct PageParts: Sendable {
  enum Piece {
    case text([UInt8])
    /// Of what is particular to a KIM, by its name.
    case slot(String)
  }

  /// The page, in which all that is the same for all KIM stands already.
  let pieces: [Piece]
  let worker: [UInt8]

  static let shared = PageParts(
    PackageResources.page_html, scripts, form: WritingForm.json, isServed: false)
  /// Of the page that a preview serves, which saves by itself.
  static let served = PageParts(
    PackageResources.page_html,
    scripts.dropLast() + [
      PackageResources.fields_js, PackageResources.server_js, PackageResources.watch_js,
      PackageResources.conflict_js, PackageResources.oldphotos_js, PackageResources.desk_js,
      PackageResources.start_js,
    ],
    form: WritingForm.json, isServed: true)
  /// Of the other pages that a preview serves.
  static let sheets = PageParts(
    PackageResources.sheet_html, sheetScripts, form: WritingForm.sheets, isServed: true)

  /// - Parameter isServed: whether the page may ask the server that it comes from.
  private init(
    _ frame: [UInt8], _ scripts: [[UInt8]], form: [UInt8], isServed: Bool
  ) {
    let sheet = PackageResources.style_css + (isServed ? PackageResources.desk_css : [])
    let style = Self.shortened(Self.text(CSSMinifier.minify(sheet)))
    let icons = Self.text(PackageResources.icons_svg).replacing("\n", with: "")
    worker = ScriptMinifier.minify(PackageResources.worker_js)
    let body = ScriptMinifier.minify(
      scripts.flatMap { $0 }, own: Self.ownProperties, isTight: true)
    let script = "{\(Self.text(body))}".replacing(
      "'{{form}}'", with: Self.literal(WritingForm.json))
    let policy =
      "default-src 'none';script-src '\(Self.hash(of: script))';"
      + "style-src '\(Self.hash(of: style))';img-src 'self' blob:;worker-src 'self';"
      + "connect-src '\(isServed ? "self" : "none")';base-uri 'none';form-action 'none'"
    pieces = Self.pieces(
      of: frame,
      [
        "policy": policy, "style": style, "script": script, "icons": icons,
        "form": Self.text(form),
      ])
  }

  /// The frame, cut at its slots, with these texts in some of them.
  private static func pieces(of frame: [UInt8], _ texts: [String: String]) -> [Piece] {
    let parts = bare(text(frame).replacing(">\n<", with: "><")).components(
      separatedBy: "{{"
    )
    .flatMap { $0.components(separatedBy: "}}") }
    var pieces: [Piece] = []
    var text: [UInt8] = []
    for (index, part) in parts.enumerated() {
      if index.isMultiple(of: 2) {
        text += Array(part.utf8)
      } else if let known = texts[part] {
        text += Array(known.utf8)
      } else {
        pieces += [.text(text), .slot(part)]
        text = []
      }
    }
    return pieces + [.text(text)]
  }

  /// Each uses only what stands above it.
  private static let scripts: [[UInt8]] = [
    PackageResources.sha256_js, PackageResources.key_js, PackageResources.text_js,
    PackageResources.days_js,
    PackageResources.markdown_js, PackageResources.dom_js, PackageResources.render_js,
    PackageResources.post_js, PackageResources.values_js,
    PackageResources.parcel_js, PackageResources.checks_js, PackageResources.photos_js,
    PackageResources.store_js, PackageResources.form_js, PackageResources.drafts_js,
    PackageResources.repository_js, PackageResources.writing_js,
    PackageResources.sending_js, PackageResources.start_js,
  ]

  /// The same for the pages beside the form of posts.
  private static let sheetScripts: [[UInt8]] = [
    PackageResources.sha256_js, PackageResources.text_js, PackageResources.dom_js,
    PackageResources.post_js, PackageResources.values_js, PackageResources.parcel_js,
    PackageResources.checks_js, PackageResources.photos_js, PackageResources.form_js,
    PackageResources.fields_js, PackageResources.server_js, PackageResources.watch_js,
    PackageResources.conflict_js, PackageResources.sheet_js, PackageResources.list_js,
  ]

  /// Properties that the scripts give to objects of their own, and that no object of a browser has
  /// which they use; none is in what drafts keep or in the page's data. They may be shortened.
  private static let ownProperties: Set<String> = [
    "addPhoto", "addPhotos", "again", "asked", "begin", "blobs", "blocks", "capital", "clean",
    "common", "current",
    "drafts", "emphasis", "fileName", "formKeys", "fresh", "gamblingWord",
    "hasIdentityNumber", "isEmpty", "isFirst", "isForOffice", "isOpen", "isWhole", "lead",
    "leadsTo", "lines",
    "linesOf", "listSign", "makeTypes", "markdown", "members", "named", "nodes", "noted", "oneLine",
    "ordinal", "photoItem", "picture", "plain", "plainText", "price", "problem", "quote",
    "readPhoto", "removePhoto", "rename", "rule", "said", "savePhoto", "says", "shelf", "showCount",
    "showPhotos", "showType", "site", "slug", "stops", "suggest", "suggested", "timer", "told",
    "topics", "unlinked", "verbatim", "video", "words", "writerName", "writing", "written",
  ]

  /// Markup without what a browser does without: quotes around plain values, tags that others imply.
  private static func bare(_ markup: String) -> String {
    markup.replacing(/="([A-Za-z0-9_#-]+)"(?!\/)/) { "=\($0.1)" }
      .replacing(
        /<\/p>(?=<(?:\/(?:div|section|details|main)|p|div|ul|ol|pre|details|article|h2)\b)/,
        with: ""
      )
      .replacing(/<\/li>(?=<(?:li|\/[ou]l)>)/, with: "")
      .replacing(/<head>|<\/head>\s*<body>|<\/body><\/html>\s*/, with: "")
  }

  /// JSON as a script has it: keys of letters without quotes.
  private static func literal(_ json: [UInt8]) -> String {
    text(json).replacing(/"([a-z]+)":/) { "\($0.1):" }
  }

  /// With short names for the custom properties that the style alone knows. Those with a hyphen come from
  /// the page's data.
  private static func shortened(_ style: String) -> String {
    let property = /--([a-z]+)(?![a-z-])/
    let names = Set(style.matches(of: property).map { String($0.1) }).sorted()
    let letters = "abcdefghijklmnopqrstuvwxyz".map(String.init)
    let short = Dictionary(uniqueKeysWithValues: zip(names, letters))
    return style.replacing(property) { "--" + (short[String($0.1)] ?? String($0.1)) }
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private static func hash(of text: String) -> String { PolicyHash.name(of: Array(text.utf8)) }
}
