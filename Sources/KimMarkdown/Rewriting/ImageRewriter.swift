internal import KimDiagnostics

extension Composition {
  /// Images in the middle of text: photos of the site with their size, others as links.
  mutating func rewriteImages(_ resolver: some LinkResolver) {
    lines.restart()
    for image in outline.images {
      let destination = LinkDestination(image.node.url)
      switch destination {
      case .path: document.replaceInline(image.node, by: photo(image, in: .text, resolver))
      case .web(let url):
        if path(of: image, resolver) == nil {
          replaceByLink(image, url: url, resolver)
        } else {
          document.replaceInline(image.node, by: photo(image, in: .text, resolver))
        }
      default:
        let range = range(of: image.node)
        let address = String(decoding: image.node.url.prefix(60), as: UTF8.self)
        findings.add(.unusableImage(address, in: lines.file, at: range))
        document.replaceInline(image.node, by: .alt(outline.text[image.alt]))
      }
    }
  }

  /// A photo, or what stands in for one that is not there.
  mutating func photo(
    _ image: TreeOutline.ImageNode, in place: PhotoPlace, _ resolver: some LinkResolver
  ) -> Markup {
    guard let path = path(of: image, resolver) else { return Markup() }
    let alt = PlainText.line(outline.text[image.alt])
    let range = range(of: image.node)
    let target = resolver.resolve(image: path)
    if case .missing = target {
      findings.add(
        .missingImage(path, resolver.suggestion(image: path), in: lines.file, at: range))
    } else {
      let text = String(decoding: alt, as: UTF8.self)
      result.images.append(ImageUse(destination: path, alt: text, range: range))
      if alt.isEmpty { findings.add(.missingAlt(path, in: lines.file, at: range)) }
    }
    guard case .photo(let files) = target else {
      let name = path.split(separator: "/").last ?? ""
      return .missingPhoto(alt.isEmpty ? Array(name.utf8) : alt)
    }
    return .photo(files, alt: alt, title: place == .text ? image.node.title : [], in: place)
  }

  /// The path of a photo of the site, also where it is named by the site's own address.
  private func path(
    of image: TreeOutline.ImageNode, _ resolver: some LinkResolver
  ) -> String? {
    switch LinkDestination(image.node.url) {
    case .path(let path, _): return path
    case .web(let url):
      guard let own = resolver.path(ofOwn: url),
        case .path(let path, _) = LinkDestination(Array(own.utf8)),
        resolver.resolve(image: path) != .missing
      else { return nil }
      return path
    default: return nil
    }
  }

  private mutating func replaceByLink(
    _ image: TreeOutline.ImageNode, url: String, _ resolver: some LinkResolver
  ) {
    let range = range(of: image.node)
    let host = LinkDestination.host(of: url)
    findings.add(.externalImage(host, in: lines.file, at: range))
    let alt = PlainText.line(outline.text[image.alt])
    let text = alt.isEmpty ? Array(host.utf8) : alt
    // A link in a link is no HTML.
    let standing = resolver.standing(of: url)
    guard !image.node.isInLink, case .open = standing else {
      var markup = Markup.alt(text[...])
      if !image.node.isInLink { markup.append(.ending(of: standing, policy.words)) }
      document.replaceInline(image.node, by: markup)
      return
    }
    result.outboundLinks.append(OutboundLink(url: url, range: range))
    document.replaceInline(image.node, by: .link(to: url, text: text, rel: policy.linkRel))
  }

  private mutating func range(of image: Node) -> Range<Int> {
    lines.range(of: image, opening: [Array("![".utf8)], needle: image.url)
  }
}

extension Markup {
  fileprivate static func photo(
    _ files: ImageFiles, alt: [UInt8], title: [UInt8], in place: PhotoPlace
  ) -> Markup {
    var markup = Markup("<picture><source type=\"image/webp\" srcset=\"")
    markup.text(files.sourceSet)
    markup.tag("\" sizes=\"")
    markup.tag(place.sizes)
    markup.tag("\"><img src=\"")
    markup.url(files.url)
    markup.tag("\" alt=\"")
    markup.text(alt)
    if !title.isEmpty {
      markup.tag("\" title=\"")
      markup.text(title)
    }
    if !files.tone.isEmpty {
      markup.tag("\" class=\"")
      markup.text(files.tone)
    }
    markup.tag("\" width=\"")
    markup.number(files.width)
    markup.tag("\" height=\"")
    markup.number(files.height)
    markup.tag("\" loading=\"lazy\" decoding=\"async\"></picture>")
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
          en: "put the photo into this document's folder and check the spelling of its name"),
      mend: suggestion.flatMap { .write($0, insteadOf: path, at: file.place(of: range)) })
  }

  fileprivate static func missingAlt(
    _ path: String, in file: SourceFile, at range: Range<Int>
  ) -> Diagnostic {
    Diagnostic(
      .warning, code: "photo/missing-alt", at: file.place(of: range),
      id: "foto ini belum punya keterangan untuk pembaca yang tidak dapat melihatnya",
      en: "this photo has no text for readers who cannot see it",
      hint: LocalizedText(
        id: "tulis apa yang tampak di antara kurung siku: ![Warga menanam padi](\(path))",
        en: "write what it shows between the brackets: ![Villagers planting rice](\(path))"),
      mend: file.place(of: range).preceding("](").flatMap { $0.preceding("![") == nil ? nil : $0 }
        .map { .insert("Warga menanam padi", before: $0, isExample: true) })
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

/// The place of a photo in a text, which says how wide it is shown.
enum PhotoPlace {
  case figure, gallery, text

  /// The value of `sizes`: as wide as the column of text at most, in a gallery half of it.
  var sizes: Markup.Literal {
    switch self {
    case .figure, .text: "(min-width:46em) 46em,100vw"
    case .gallery: "(min-width:46em) 23em,50vw"
    }
  }
}
