internal import KimDiagnostics

extension Composition {
  /// Tells of what looks like Markdown that failed. It changes nothing.
  mutating func reportSlips() {
    for slip in outline.slips.found {
      if slip.slip == .openFence, slip.node.kind == .codeBlock, isClosed(slip.node) { continue }
      let range = place(of: slip)
      // A writer who put a backslash there knows Markdown.
      if range.lowerBound > lines.body.lowerBound,
        lines.file.bytes[range.lowerBound - 1] == UInt8(ascii: "\\")
      {
        continue
      }
      findings.add(.slip(slip.slip, in: lines.file, at: range))
    }
  }

  private mutating func place(of slip: SlipScan.Found) -> Range<Int> {
    lines.restart()
    let line = max(slip.node.startLine, slip.node.surroundingBlock?.startLine ?? 1)
    guard !slip.written.isEmpty else { return lines.textRange(ofLine: line) }
    if slip.node.kind == .codeBlock { return lines.textRange(ofLine: line) }
    return lines.range(inBlockOf: slip.node, needle: slip.written)
  }

  /// Whether the last line of code is a fence.
  private mutating func isClosed(_ node: Node) -> Bool {
    guard node.endLine > node.startLine else { return false }
    let line = lines.file.bytes[lines.textRange(ofLine: node.endLine)].trimmed
    guard let mark = line.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else {
      return false
    }
    return line.count > 2 && line.allSatisfy { $0 == mark }
  }
}

extension Diagnostic {
  fileprivate static func slip(
    _ slip: SlipScan.Slip, in file: SourceFile, at range: Range<Int>
  ) -> Diagnostic {
    let place = file.place(of: range)
    switch slip {
    case .heading:
      return Diagnostic(
        .warning, code: "markdown/heading-without-blank", at: place,
        id: "baris ini tidak terbaca sebagai judul bagian",
        en: "this line is not read as a heading",
        hint: LocalizedText(
          id: "beri spasi sesudah tanda '#': ## Bagian",
          en: "put a blank after the '#': ## Heading"))
    case .list:
      return Diagnostic(
        .warning, code: "markdown/list-without-blank", at: place,
        id: "baris-baris ini tidak terbaca sebagai daftar, jadi tampil bersambung",
        en: "these lines are not read as a list and are shown as one paragraph",
        hint: LocalizedText(
          id: "awali tiap baris dengan tanda minus dan spasi '- ', atau angka, titik, dan spasi "
            + "'1. '",
          en: "begin each line with a hyphen and a blank '- ', or a number, a full stop and a "
            + "blank '1. '"))
    case .table:
      return Diagnostic(
        .warning, code: "markdown/table-without-line", at: place,
        id: "baris-baris ini tidak terbaca sebagai tabel",
        en: "these lines are not read as a table",
        hint: LocalizedText(
          id: "tambahkan baris |---|---| di bawah baris pertama, satu '---' tiap kolom",
          en: "add a line |---|---| below the first one, one '---' a column"))
    case .openFence:
      return Diagnostic(
        .warning, code: "markdown/open-fence", at: place,
        id: "tanda ``` ini tidak ditutup",
        en: "this ``` is not closed",
        hint: LocalizedText(
          id: "hapus tanda ``` itu", en: "delete the ```"))
    case .indentedProse:
      return Diagnostic(
        .warning, code: "markdown/indented-prose", at: place,
        id: "alinea ini menjorok, jadi tampil sebagai kode",
        en: "this paragraph is indented, so it is shown as code",
        hint: LocalizedText(
          id: "hapus spasi di awal barisnya", en: "delete the blanks at the beginning of its lines")
      )
    }
  }
}
