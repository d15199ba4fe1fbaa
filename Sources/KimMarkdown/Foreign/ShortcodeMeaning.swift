/// What stands in a page in the place of a shortcode.
enum ShortcodeMeaning: Equatable {
  case images([WrittenImage])
  case video(YouTubeVideo)
  /// Text of the writer's, in which other shortcodes may be.
  case text([UInt8])
  /// It says nothing to a reader, so nobody needs to know.
  case nothing
  /// It and all up to the end tag is a note that its writer did not want to be seen.
  case hidden(until: String)
  /// It is not understood, so something of the page is lost.
  case unknown

  init(_ code: Shortcode) {
    switch code.tool {
    case .liquidValue: self = Self.liquidValue(code)
    case .kramdown: self = .nothing
    case .hugo, .liquidTag, .wordpress: self = code.isClosing ? .nothing : Self.tag(code)
    }
  }

  private static func tag(_ code: Shortcode) -> ShortcodeMeaning {
    switch (code.tool, code.name) {
    case (.hugo, let name) where name.hasPrefix("*"): return .nothing
    case (.hugo, "ref"), (.hugo, "relref"): return .text(Array((code.values.first ?? "").utf8))
    case (.liquidTag, "comment"): return .hidden(until: "endcomment")
    case (.liquidTag, "raw"): return .nothing
    // The address between it and its end tag is all that there is.
    case (.wordpress, "embed"), (.wordpress, "youtube"):
      if code.values.isEmpty, code.named["src"] == nil { return .nothing }
    case (_, "gallery"), (_, "galeri"):
      if let images = gallery(code) { return .images(images) }
      return code.tool != .wordpress && code.values.isEmpty && code.named.isEmpty
        ? .nothing : .unknown
    default: break
    }
    if let video = video(code) { return .video(video) }
    if let image = figure(code) { return .images([image]) }
    return .unknown
  }

  /// `{{ site.baseurl }}`, and `{{ "/foto/a.jpg" | relative_url }}`.
  private static func liquidValue(_ code: Shortcode) -> ShortcodeMeaning {
    let text = code.inside.trimmed
    if let quote = text.first, "\"'".utf8.contains(quote),
      let end = text.dropFirst().firstIndex(of: quote)
    {
      return .text(Array(text[(text.startIndex + 1)..<end]))
    }
    let name = text.prefix { $0 > 0x20 && $0 != UInt8(ascii: "|") }
    let bases = ["site.baseurl", "site.url", ".Site.BaseURL", "site.github.url"]
    return bases.contains(String(decoding: name, as: UTF8.self)) ? .nothing : .unknown
  }
}

// MARK: - Pictures and videos

extension ShortcodeMeaning {
  private static let pictureNames: Set<String> = [
    "fig", "figure", "foto", "gambar", "image", "images", "img", "imgproc", "photo", "pic",
    "picture", "postimage", "responsive_image", "responsive-image",
  ]

  private static func figure(_ code: Shortcode) -> WrittenImage? {
    let source =
      code.argument(
        "src", "source", "image", "img", "url", "file", "filename", "path", "image_path")
      ?? code.values.first { PhotoName.isOne(Array($0.utf8)[...]) }
      ?? (code.values.count == 1 && pictureNames.contains(code.name) ? code.values[0] : nil)
    guard let source, !source.isEmpty else { return nil }
    let isPicture =
      pictureNames.contains(code.name)
      || (["image", "figure", "img", "foto", "photo"].contains { code.name.contains($0) }
        && PhotoName.isOne(Array(source.utf8)[...]))
    guard isPicture else { return nil }
    return WrittenImage(
      address: address(source), alt: Array((code.argument("alt", "image_alt") ?? "").utf8),
      caption: Array(
        (code.argument("caption", "title", "description", "desc", "keterangan") ?? "").utf8))
  }

  private static func gallery(_ code: Shortcode) -> [WrittenImage]? {
    let listed = code.argument("images", "src", "files", "foto") ?? ""
    let names =
      listed.split(separator: ",").map { $0.trimmingPrefix { $0 == " " } }.map(String.init)
      + code.values
    let photos = names.filter { PhotoName.isOne(Array($0.utf8)[...]) }
    guard !photos.isEmpty, photos.count == names.count else { return nil }
    return photos.map { WrittenImage(address: address($0)) }
  }

  /// Without the value of Jekyll that may stand before it.
  private static func address(_ source: String) -> [UInt8] {
    guard source.hasPrefix("{{"), let end = source.firstRange(of: "}}") else {
      return Array(source.utf8)
    }
    return Array(source[end.upperBound...].utf8)
  }

  private static func video(_ code: Shortcode) -> YouTubeVideo? {
    let written = code.argument("id", "video_id", "videoid", "v", "url", "src", "link")
    guard let value = written ?? code.values.first else { return nil }
    if let video = YouTubeVideo(address: Array(value.utf8)) { return video }
    let isYouTube =
      code.name.contains("youtube") || code.name == "yt"
      || code.named["provider"]?.lowercased() == "youtube"
    return isYouTube ? YouTubeVideo(address: Array("youtu.be/\(value)".utf8)) : nil
  }
}
