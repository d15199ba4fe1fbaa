import KimDiagnostics
import KimModel
import KimYAML

// Who raised a wish or complaint is never published. What could name them is left out of the post,
// and no message repeats it: messages end up in public logs.

extension PostFields {
  /// Leaves out what could name a person, and looks for names in what is shown.
  mutating func hidePeople(_ reader: inout Fields, title: String?) {
    if references.contains(where: { $0.url == nil }) {
      reader.diagnostics.add(
        .hiddenPerson(reader.place(ofKey: PostKeys.references), suggestion: nil, removal: nil))
    }
    references.removeAll { $0.url == nil }
    let shown = [
      (title, reader.place(ofValue: PostKeys.title)),
      (summary, reader.place(ofValue: PostKeys.summary)),
      (location, reader.place(ofValue: PostKeys.location)),
    ]
    for (text, place) in shown {
      reader.diagnostics.add(ReporterScan.diagnostics(in: text ?? "", at: place))
    }
  }
}

extension Fields {
  /// Ends the reading of a post that must not name people.
  mutating func finishHidingPeople() {
    finish(foreign: KeySets.post.foreign) {
      .hiddenPerson($0, suggestion: $1, removal: $2)
    }
    diagnostics = Diagnostics(diagnostics.found.map(\.withoutExcerpt))
  }
}

extension PhotoReference {
  /// Without who took it: that may be who raised the wish.
  var withoutCredit: PhotoReference {
    PhotoReference(path: path, place: place, alt: alt, caption: caption, credit: nil)
  }
}

extension Diagnostic {
  /// Of a line of the text, without the line itself.
  static func hiddenPerson(_ place: Place) -> Diagnostic {
    hiddenPerson(place, suggestion: nil, removal: .remove(lines: place.line...place.line))
      .withoutExcerpt
  }

  /// - Parameters:
  ///   - suggestion: the key that may have been meant.
  ///   - removal: takes the line away.
  fileprivate static func hiddenPerson(
    _ place: Place, suggestion: String?, removal: Mend?
  ) -> Diagnostic {
    Diagnostic(
      .warning, code: "privacy/reporter", at: place,
      id: "baris ini dapat menyebut siapa yang menyampaikan aspirasi, jadi tidak pernah tampil",
      en: "this line could name who raised the wish, so it is never shown",
      hint: suggestion.map {
        LocalizedText(
          id: "hapus baris ini, kecuali maksud Anda '\($0)'",
          en: "delete this line, unless you meant '\($0)'")
      } ?? LocalizedText(id: "hapus baris ini", en: "delete this line"), mend: removal)
  }

  /// The same without the line of the file that it is about.
  fileprivate var withoutExcerpt: Diagnostic {
    Diagnostic(
      severity, code: code,
      at: Place(path: place.path, line: place.line, column: place.column, length: place.length),
      id: message.id, en: message.en, hint: hint, mend: mend)
  }
}
