internal import KimDiagnostics

extension Composition {
  /// Images in the middle of text: photos of the site with their size, others as links.
  mutating func rewriteImages(_ resolver: some LinkResolver) {
    lines.restart()
    for image in outline.images {
      let destination = LinkDestination(image.node.url)
      switch destination {
      case .path: document.replaceInline(image.node, by: photo(image, showsTitle: true, resolver))
      case .web(let url): replaceByLink(image, url: url)
      default:
        let range = range(of: image.node)
        let address = String(decoding: image.node.url.prefix(60), as: UTF8.self)
        findings.add(.unusableImage(address, in: lines.file, at: range))
        document.replaceInline(image.node, by: .alt(outline.text[image.alt]))
      }
    }
  }

  /// An `img`, or what stands in for one that is not there.
  mutating func photo(
    _ image: TreeOutline.ImageNode, showsTitle: Bool, _ resolver: some LinkResolver
  ) -> Markup {
    guard case .path(let path, _) = LinkDestination(image.node.url) else { return Markup() }
    let alt = PlainText.line(outline.text[image.alt])
    let range = range(of: image.node)
    switch resolver.resolve(image: path) {
    case .photo(let url, let width, let height):
      let text = String(decoding: alt, as: UTF8.self)
      result.images.append(ImageUse(destination: path, alt: text, range: range))
      let title = showsTitle ? image.node.title : []
      return .photo(url: url, alt: alt, title: title, width: width, height: height)
    case .missing(let suggestion):
      findings.add(.missingImage(path, suggestion, in: lines.file, at: range))
      let name = path.split(separator: "/").last ?? ""
      return .missingPhoto(alt.isEmpty ? Array(name.utf8) : alt)
    }
  }

  private mutating func replaceByLink(_ image: TreeOutline.ImageNode, url: String) {
    let range = range(of: image.node)
    let host = LinkDestination.host(of: url)
    findings.add(.externalImage(host, in: lines.file, at: range))
    let alt = PlainText.line(outline.text[image.alt])
    let text = alt.isEmpty ? Array(host.utf8) : alt
    // A link in a link is no HTML.
    guard !isInLink(image.node) else {
      document.replaceInline(image.node, by: .alt(text[...]))
      return
    }
    result.outboundLinks.append(OutboundLink(url: url, range: range))
    document.replaceInline(image.node, by: .link(to: url, text: text, rel: policy.linkRel))
  }

  private func isInLink(_ node: Node) -> Bool {
    var ancestor = node.parent
    while let node = ancestor, !node.kind.isBlock {
      if node.kind == .link { return true }
      ancestor = node.parent
    }
    return false
  }

  private mutating func range(of image: Node) -> Range<Int> {
    lines.range(of: image, opening: [Array("![".utf8)], needle: image.url)
  }
}

extension Markup {
  fileprivate static func photo(
    url: String, alt: [UInt8], title: [UInt8], width: Int, height: Int
  ) -> Markup {
    var markup = Markup("<img src=\"")
    markup.url(url)
    markup.tag("\" alt=\"")
    markup.text(alt)
    if !title.isEmpty {
      markup.tag("\" title=\"")
      markup.text(title)
    }
    markup.tag("\" width=\"")
    markup.number(width)
    markup.tag("\" height=\"")
    markup.number(height)
    markup.tag("\" loading=\"lazy\" decoding=\"async\">")
    return markup
  }

  fileprivate static func missingPhoto(_ text: [UInt8]) -> Markup {
    var markup = Markup("<span class=\"foto-hilang\">")
    markup.text(text)
    markup.tag("</span>")
    return markup
  }

  fileprivate static func alt(_ text: ArraySlice<UInt8>) -> Markup {
    var markup = Markup()
    markup.text(text)
    return markup
  }

  fileprivate static func link(to url: String, text: [UInt8], rel: LinkRelation) -> Markup {
    var markup = Markup.linkStart(url, title: [], rel: rel)
    markup.text(text)
    markup.tag("</a>")
    return markup
  }
}

extension Diagnostic {
  fileprivate static func missingImage(
    _ path: String, _ suggestion: String?, in file: SourceFile, at range: Range<Int>
  ) -> Diagnostic {
    Diagnostic(
      .error, code: "markdown/missing-image", at: file.place(of: range),
      id: "foto '\(path)' tidak ditemukan", en: "photo '\(path)' was not found",
      hint: suggestion.map {
        LocalizedText(id: "maksud Anda '\($0)'?", en: "did you mean '\($0)'?")
      }
        ?? LocalizedText(
          id: "simpan fotonya di folder tulisan ini dan periksa ejaan namanya",
          en: "put the photo into this document's folder and check the spelling of its name"))
  }

  fileprivate static func externalImage(
    _ host: String, in file: SourceFile, at range: Range<Int>
  ) -> Diagnostic {
    Diagnostic(
      .warning, code: "markdown/external-image", at: file.place(of: range),
      id: "gambar dari '\(host)' ditampilkan sebagai tautan",
      en: "the image from '\(host)' is shown as a link",
      hint: LocalizedText(
        id: "unduh gambarnya dan simpan di folder tulisan ini",
        en: "download the image into this document's folder"))
  }

  fileprivate static func unusableImage(
    _ address: String, in file: SourceFile, at range: Range<Int>
  ) -> Diagnostic {
    Diagnostic(
      .warning, code: "markdown/unusable-image", at: file.place(of: range),
      id: "'\(address)' bukan alamat gambar yang bisa dipakai; hanya teksnya yang tampil",
      en: "'\(address)' is no address of an image; only its text is shown",
      hint: LocalizedText(
        id: "simpan gambarnya di folder tulisan ini, lalu tulis nama berkasnya",
        en: "put the image into this document's folder and write its file name"))
  }
}
