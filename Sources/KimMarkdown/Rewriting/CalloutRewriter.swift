internal import KimDiagnostics

extension Composition {
  /// Makes `> [!CATATAN]` and its like callouts.
  ///
  /// `role="note"`, because an `aside` of its own is a landmark, and a page shall not have several
  /// of the same name.
  mutating func rewriteCallouts() {
    for quote in outline.quotes {
      switch quote.marker {
      case .callout(let callout, let text):
        dropMarker(text)
        document.replaceBlock(
          quote.node, start: .start(of: callout, titled: policy.words.title(of: callout)),
          end: Markup("</aside>"))
      case .notAlone(_, let text):
        let range = markerRange(text)
        findings.add(.calloutNotAlone(in: lines.file, at: range))
      case .unknown(let name, let text):
        let range = markerRange(text)
        findings.add(.unknownCallout(name, in: lines.file, at: range))
      }
    }
  }

  /// The marker, its line's end, and the paragraph if there is nothing else in it.
  private mutating func dropMarker(_ text: Node) {
    let paragraph = text.parent
    if let lineEnd = text.next { document.remove(lineEnd) }
    document.remove(text)
    if let paragraph, paragraph.firstChild == nil { document.remove(paragraph) }
  }

  private mutating func markerRange(_ text: Node) -> Range<Int> {
    let literal = text.literal
    let end = literal.firstIndex(of: UInt8(ascii: "]")) ?? literal.endIndex - 1
    let marker = Array(literal[...end])
    return lines.range(of: text, opening: [marker], needle: marker)
  }
}

extension MarkdownWords {
  fileprivate func title(of callout: Callout) -> String {
    switch callout {
    case .note: note
    case .tip: tip
    case .important: important
    case .warning: warning
    case .caution: caution
    }
  }
}

extension Markup {
  fileprivate static func start(of callout: Callout, titled title: String) -> Markup {
    var markup = Markup("<aside class=\"catatan catatan-")
    markup.tag(callout.className)
    markup.tag("\" role=\"note\" aria-label=\"")
    markup.text(title)
    markup.tag("\">\n<p class=\"catatan-judul\">")
    markup.text(title)
    markup.tag("</p>")
    return markup
  }
}

extension Diagnostic {
  fileprivate static func calloutNotAlone(in file: SourceFile, at range: Range<Int>) -> Diagnostic {
    let place = file.place(of: range)
    let marker = place.text ?? ""
    return Diagnostic(
      .warning, code: "markdown/callout-not-alone", at: place,
      id: "penanda kotak catatan tidak sendiri di barisnya",
      en: "the marker of a callout is not alone on its line",
      hint: LocalizedText(
        id: "pindahkan teks sesudahnya ke baris berikut, diawali '> '",
        en: "move the text after it to the next line, beginning with '> '"),
      mend: .write(marker + "\n> ", insteadOf: marker + " ", at: place))
  }

  fileprivate static func unknownCallout(
    _ name: String, in file: SourceFile, at range: Range<Int>
  ) -> Diagnostic {
    let known = Callout.markers.joined(separator: ", ")
    let nearest = Suggestion.nearest(to: name, in: Callout.markers)
    let hint =
      if let nearest {
        LocalizedText(
          id: "maksud Anda '[!\(nearest)]'? yang dikenal: \(known)",
          en: "did you mean '[!\(nearest)]'? known: \(known)")
      } else {
        LocalizedText(id: "yang dikenal: \(known)", en: "known: \(known)")
      }
    return Diagnostic(
      .warning, code: "markdown/unknown-callout", at: file.place(of: range),
      id: "kotak catatan '[!\(name)]' tidak dikenal", en: "unknown callout '[!\(name)]'",
      hint: hint,
      mend: .write(
        "[!\(nearest ?? "CATATAN")]", at: file.place(of: range), isExample: nearest == nil))
  }
}
