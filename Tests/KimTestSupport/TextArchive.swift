/// Files in one string: a line `-- path --` begins each.
package struct TextArchive: Sendable {
  /// In the order of the string.
  package let files: [(path: String, text: String)]

  package init(_ archive: String) {
    var files: [(path: String, text: String)] = []
    for line in archive.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("-- "), line.hasSuffix(" --") {
        files.append((String(line.dropFirst(3).dropLast(3)), ""))
      } else if !files.isEmpty {
        files[files.count - 1].text += line + "\n"
      }
    }
    self.files = files
  }
}
