extension Composition {
  /// Makes a card of a video's address: a player of its own would call a third party on every view.
  mutating func rewriteVideos(_ resolver: some LinkResolver) {
    lines.restart()
    for (paragraph, video) in outline.videos {
      let standing = resolver.standing(of: video.url)
      guard case .open = standing else {
        document.replaceBlock(paragraph, by: .closed(video, standing, policy.words))
        continue
      }
      let markup = Markup.card(of: video, policy)
      let range = address(of: video, in: paragraph)
      result.outboundLinks.append(OutboundLink(url: video.url, range: range))
      document.replaceBlock(paragraph, by: markup)
    }
  }

  private mutating func address(of video: YouTubeVideo, in paragraph: Node) -> Range<Int> {
    lines.range(inBlockOf: paragraph, needle: Array(video.id.utf8))
  }
}

extension YouTubeVideo {
  var url: String { "https://www.youtube.com/watch?v=\(id)" }
}

extension Markup {
  /// A paragraph with the address alone.
  fileprivate static func closed(
    _ video: YouTubeVideo, _ standing: LinkStanding, _ words: MarkdownWords
  ) -> Markup {
    var markup = Markup("<p>youtube.com/watch?v=")
    markup.text(video.id)
    markup.append(.ending(of: standing, words))
    markup.tag("</p>")
    return markup
  }

  fileprivate static func card(of video: YouTubeVideo, _ policy: MarkdownPolicy) -> Markup {
    var markup = Markup("<p class=\"video\">")
    markup.append(.linkStart(video.url, title: [], rel: policy.linkRel))
    markup.tag("<span>")
    markup.text(policy.words.watchVideo)
    markup.tag("</span> <span>youtube.com/watch?v=")
    markup.text(video.id)
    markup.tag("</span></a></p>")
    return markup
  }
}
