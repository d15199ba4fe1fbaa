import KimModel

/// A former address of a post within its site, as the file that a redirect is written to.
struct AliasPath {
  let path: OutputPath

  /// Takes `/lama/kabar.html`, `lama/kabar/` and `lama/kabar`; the last two mean an `index.html`.
  init?(_ text: String) {
    var trimmed = text[...]
    if trimmed.hasPrefix("/") { trimmed.removeFirst() }
    if trimmed.hasSuffix("/") { trimmed.removeLast() }
    guard !trimmed.isEmpty else { return nil }
    let isFile = trimmed.hasSuffix(".html") || trimmed.hasSuffix(".htm")
    guard let path = OutputPath(isFile ? String(trimmed) : trimmed + "/index.html") else {
      return nil
    }
    self.path = path
  }
}
