/// What begins and ends a tag; a template can change it for the rest of its file.
struct Delimiters: Hashable {
  var open: [UInt8] = Array("{{".utf8)
  var close: [UInt8] = Array("}}".utf8)
}

extension Delimiters {
  /// Reads what stands between the two `=` of `{{=<% %>=}}`; nil if it is not two words.
  init?(_ content: ArraySlice<UInt8>) {
    let words = content.split(whereSeparator: \.isBlank)
    guard words.count == 2, !content.contains(UInt8(ascii: "=")) else { return nil }
    open = Array(words[0])
    close = Array(words[1])
  }
}
