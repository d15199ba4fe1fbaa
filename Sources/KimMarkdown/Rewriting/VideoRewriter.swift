extension Composition {
  /// Makes a card of a video's address: a player of its own would call a third party on every view.
  mutating func rewriteVideos() {
    lines.restart()
    for (paragraph, video) in outline.videos {
      let markup = Markup.card(of: video, rel: policy.linkRel)
      if let range = address(in: paragraph) {
        result.outboundLinks.append(OutboundLink(url: video.url, range: range))
      }
      document.replaceBlock(paragraph, by: markup)
    }
  }

  private mutating func address(in paragraph: Node) -> Range<Int>? {
    guard let node = paragraph.lastChild else { return nil }
    let text = node.kind == .link ? node.firstChild?.literal ?? [] : node.literal
    return lines.range(of: node, opening: [text, [UInt8(ascii: "<")]], needle: text)
  }
}

extension YouTubeVideo {
  var url: String { "https://www.youtube.com/watch?v=\(id)" }
}

extension Markup {
  fileprivate static func card(of video: YouTubeVideo, rel: LinkRelation) -> Markup {
    var markup = Markup("<p class=\"video\">")
    markup.append(.linkStart(video.url, title: [], rel: rel))
    markup.tag("<span>Tonton video di YouTube</span> <span>youtube.com/watch?v=")
    markup.text(video.id)
    markup.tag("</span></a></p>")
    return markup
  }
}
