import Foundation
import KimDigest
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

  static let shared = PageParts(scripts, mayAsk: false)
  /// Of the page that a preview serves, which saves by itself.
  static let served = PageParts(
    scripts.dropLast() + [PackageResources.desk_js, PackageResources.start_js], mayAsk: true)

  /// - Parameter mayAsk: whether the page may ask the server that it comes from.
  private init(_ scripts: [[UInt8]], mayAsk: Bool) {
    let style = Self.shortened(Self.text(CSSMinifier.minify(PackageResources.style_css)))
    let icons = Self.text(PackageResources.icons_svg).replacing("\n", with: "")
    worker = ScriptMinifier.minify(PackageResources.worker_js)
    let body = ScriptMinifier.minify(
      scripts.flatMap { $0 }, own: Self.ownProperties, isTight: true)
    let script = "(()=>{'use strict';\(Self.text(body))})()"
    let policy =
      "default-src 'none';script-src '\(Self.hash(of: script))';"
      + "style-src '\(Self.hash(of: style))';img-src 'self' blob:;worker-src 'self';"
      + "connect-src '\(mayAsk ? "self" : "none")';base-uri 'none';form-action 'none'"
    pieces = Self.pieces([
      "policy": policy, "style": style, "script": script, "icons": icons,
      "form": Self.text(WritingForm.json),
    ])
  }

  /// The frame, cut at its slots, with these texts in some of them.
  private static func pieces(_ texts: [String: String]) -> [Piece] {
    let parts = text(PackageResources.page_html).replacing(">\n<", with: "><").components(
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
    PackageResources.markdown_js, PackageResources.dom_js, PackageResources.render_js,
    PackageResources.post_js, PackageResources.values_js,
    PackageResources.parcel_js, PackageResources.checks_js, PackageResources.photos_js,
    PackageResources.store_js, PackageResources.form_js, PackageResources.drafts_js,
    PackageResources.repository_js, PackageResources.writing_js,
    PackageResources.sending_js, PackageResources.start_js,
  ]

  /// Properties that the scripts give to objects of their own, and that no object of a browser has
  /// which they use; none is in what drafts keep or in the page's data. They may be shortened.
  private static let ownProperties: Set<String> = [
    "addBytes", "addPhoto", "addPhotos", "again", "asked", "blobs", "blocks", "chunk", "chunkView",
    "clean", "common", "copied", "current", "database", "drafts", "emphasis", "facts", "fileName",
    "filled", "formKeys", "fresh", "gamblingWord", "hasIdentityNumber", "hashed", "isEmpty",
    "isFirst", "isForOffice", "isWhole", "lead", "leadsTo", "lines", "linesOf", "listSign",
    "makeTypes", "making", "markdown", "mayShare", "members", "mix", "named", "nodes", "noted",
    "offer", "offerRepository", "oneLine", "ordinal", "photoItem", "picture", "pictures", "plain",
    "plainText", "prepare", "price", "problem", "quote", "readPhoto", "removePhoto", "rename",
    "rule", "said", "savePhoto", "says", "schedule", "sending", "shelf", "showCard", "showChecks",
    "showCount", "showPhotos", "showPost", "showType", "site", "slug", "stops", "suggest",
    "suggestedTitle", "sums", "timer", "told", "topics", "urls", "verbatim", "video", "words",
    "writerName", "writing", "written",
  ]

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
