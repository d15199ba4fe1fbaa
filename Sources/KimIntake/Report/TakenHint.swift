import KimReceive

/// What a mentor does well to look at, of a text that became a post.
package enum TakenHint: Sendable, Hashable, CaseIterable {
  /// Its title was cut.
  case cutTitle
  /// It says that its photos follow, and none has come.
  case photosToFollow

  static func all(title: String, text: [UInt8], photos: Int) -> [TakenHint] {
    let words = String(decoding: text.prefix(20_000), as: UTF8.self).lowercased()
    let follows = words.contains(/foto[^\n]{0,30}(?:nyus|disus)ul/)
    return (title.hasSuffix("…") ? [.cutTitle] : [])
      + (photos == 0 && follows ? [.photosToFollow] : [])
  }
}
