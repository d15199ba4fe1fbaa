import KimMarkdown
package import KimModel

/// A post with what another version of it says in the place of what it says otherwise. All that the other
/// one does not name stays byte for byte.
package struct TakenVersion: Sendable {
  package let bytes: [UInt8]

  /// Throws what keeps the post from being changed so.
  ///
  /// - Parameters:
  ///   - ignored: keys of the version that count for nothing.
  ///   - fields: keys with texts that it gets besides.
  ///   - source: the path below the KIM's folder.
  package init(
    of version: [UInt8], into post: [UInt8], ignoring ignored: Set<String> = [],
    besides fields: [(key: String, value: String)] = [],
    source: String, province: Province
  ) throws(EditProblem) {
    let old = try PostMeaning(post, source: source, province: province)
    let new = try PostMeaning(version, source: source, province: province)
    // Another type is a post at another address.
    guard old.type == new.type else { throw .notUnderstood }
    let changes = new.changes(of: old)
      .filter { $0.key != PostKeys.type.name && !ignored.contains($0.key) }
      .map { EditedText.Change(key: $0.key, value: $0.yaml) }
    let text = new.hasText(of: old) ? nil : try Self.text(of: version, source, province)
    let others = changes.isEmpty && text == nil ? [] : fields
    bytes = try EditedText(
      post, changing: changes + others.map { EditedText.Change(key: $0.key, value: $0.value) },
      text: text, source: source, province: province
    ).bytes
  }

  /// As Markdown that is read in the same way below another head.
  private static func text(
    of version: [UInt8], _ source: String, _ province: Province
  ) throws(EditProblem) -> String {
    let text = try OpenedText(version, source: source, province: province).text
    let meant = try PostMeaning(version, source: source, province: province)
    let plain = MarkdownRenderer.commonMark(ofPhoneText: Array(text.utf8))
    let marked = String(decoding: plain, as: UTF8.self)
    for way in [text, marked, "\(marked)\n\n\(MarkdownMark.line)"] {
      let alone = Array("---\njudul: A\ntanggal: 2026-01-01\n---\n\n\(way)\n".utf8)
      let read = try PostMeaning(alone, source: source, province: province)
      if read.hasText(of: meant) { return way }
    }
    return text
  }
}
