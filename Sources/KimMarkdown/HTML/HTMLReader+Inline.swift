// Links, code, frames and films.

extension HTMLReader {
  // MARK: Links

  mutating func beginLink(_ place: Int) {
    let tag = tags.all[place]
    let attributes = HTMLAttributes(bytes[tag.attributes])
    guard tag.partner != nil, let address = attributes["href"] else { return }
    // A photo that links to a larger copy of itself.
    if PhotoName.isOne(address), holdsOnlyImage(place) { return }
    output.formats.link = HTMLText.linkTag(to: address, title: attributes["title"] ?? [])
  }

  private func holdsOnlyImage(_ place: Int) -> Bool {
    guard let partner = tags.all[place].partner, partner - place < 20 else { return false }
    let inside = tags.all[(place + 1)..<partner]
    guard inside.contains(where: { $0.kind == .start(.image) }) else { return false }
    let range = tags.all[place].range.upperBound..<tags.all[partner].range.lowerBound
    return HTMLText.plain(bytes, range, tags: inside)[...].trimmed.isEmpty
  }

  // MARK: Code

  mutating func takeCode(_ place: Int) {
    let tag = tags.all[place]
    guard let partner = tag.partner, output.mode != .row,
      !tags.all[place..<partner].contains(where: \.isBlock)
    else { return }
    let range = tag.range.upperBound..<tags.all[partner].range.lowerBound
    let text = PlainText.line(
      HTMLText.code(bytes, range, tags: tags.all[(place + 1)..<partner])[...])
    guard !text.isEmpty else { return skip(to: tags.all[partner].range.lowerBound) }
    let fence = Array(repeating: UInt8(ascii: "`"), count: HTMLText.longestRun(in: text) + 1)
    let isTouching = text.first == fence[0] || text.last == fence[0]
    output.write(fence + (isTouching ? [0x20] + text + [0x20] : text) + fence)
    skip(to: tags.all[partner].range.lowerBound)
  }

  mutating func takePreformatted(_ place: Int) {
    closeLabels()
    output.end()
    let tag = tags.all[place]
    guard let partner = tag.partner, output.takesBlocks else { return }
    let range = tag.range.upperBound..<tags.all[partner].range.lowerBound
    let text = HTMLText.code(bytes, range, tags: tags.all[(place + 1)..<partner])
    var lines = text.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    for (isBlank, remove) in [(lines.first, true), (lines.last, false)] {
      guard let line = isBlank, line[...].trimmed.isEmpty, !lines.isEmpty else { continue }
      if remove { lines.removeFirst() } else { lines.removeLast() }
    }
    if lines.contains(where: { !$0[...].trimmed.isEmpty }) {
      let count = max(3, HTMLText.longestRun(in: text) + 1)
      let fence = Array(repeating: UInt8(ascii: "`"), count: count)
      let written = [fence] + lines + [fence]
      output.writeBlock(
        written.enumerated().map { ($1, line + max(0, min($0 - 1, lines.count - 1))) })
    }
    skip(to: tags.all[partner].range.lowerBound)
  }

  // MARK: Frames and films

  /// The video on YouTube that a frame or object shows.
  func video(in tag: HTMLTag) -> YouTubeVideo? {
    let attributes = HTMLAttributes(bytes[tag.attributes])
    for address in [attributes["src"], attributes["data-src"], attributes["data"]] {
      if let address, let video = HTMLText.video(address) { return video }
    }
    guard let place = bytes[tag.range].prefix(4_000).firstRange(of: Array("youtube.com/".utf8))
    else { return nil }
    return HTMLText.video(
      bytes[place.lowerBound..<tag.range.upperBound].prefix(200).prefix {
        $0 > 0x20 && !"\"'<>".utf8.contains($0)
      })
  }

  mutating func show(_ video: YouTubeVideo?) {
    guard let video else {
      hasLostText = true
      return
    }
    guard output.takesBlocks else { return output.write("<\(video.url)>".utf8) }
    output.end()
    let link = output.formats.link
    output.formats.link = nil
    output.write(video.url.utf8)
    output.end()
    output.formats.link = link
  }

  /// Makes a film or sound a link to its file, or to the first of its files.
  mutating func takeMedia(_ tag: HTMLTag) {
    let attributes = HTMLAttributes(bytes[tag.attributes])
    let isSource = tag.name == "source"
    guard let address = attributes["src"], !isSource || awaitsSource else {
      if !isSource { awaitsSource = tag.partner != nil }
      return
    }
    awaitsSource = false
    if let video = HTMLText.video(address) { return show(video) }
    let link = output.formats.link
    output.formats.link = HTMLText.linkTag(to: address, title: [])
    output.write(HTMLText.fileName(of: address))
    output.formats.link = link
    output.singleBlank()
  }
}
