/// A part of a post's text that stands in its front matter, as the value of a key.
struct HeadText: Sendable {
  let text: String
  /// The line of the file that it begins at.
  let line: Int
}
