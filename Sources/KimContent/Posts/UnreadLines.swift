import KimDiagnostics
import KimModel
import KimYAML

/// Lines such as `Biaya: 50rb/tim` that stand among the fields of a post typed on a phone and mean
/// nothing there.
///
/// Whoever sets out no front matter knows of none: to them the lines are text.
enum UnreadLines {
  /// The lines as the beginning of the post's text, each a paragraph; nil where there are none.
  static func shown(_ fields: inout Fields, before text: HeadText?) -> HeadText? {
    let lines = fields.unread(besides: KeySets.post.foreign.contains)
    guard let first = lines.first else { return nil }
    for line in lines {
      fields.diagnostics.add(
        .shownAsText(fields.place(ofKeyOf: line.entry), key: line.entry.key))
    }
    let written = lines.map { "\($0.entry.key): \($0.text)" } + [text?.text].compactMap(\.self)
    return HeadText(text: written.joined(separator: "\n\n"), line: first.entry.keyPosition.line)
  }
}

extension Diagnostic {
  fileprivate static func shownAsText(_ place: Place, key: String) -> Diagnostic {
    Diagnostic(
      .warning, code: "post/unknown-key", at: place,
      id: "'\(key.prefix(60))' bukan nama keterangan di sini, jadi tampil di awal isi tulisan",
      en: "'\(key.prefix(60))' names no field here and is shown at the beginning of the text",
      hint: LocalizedText(
        id: "supaya rapi, pindahkan baris ini ke bawah baris kosong, ke isi tulisan",
        en: "move the line below the blank line, into the text"))
  }
}
