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
    let first = lines.file.bytes[lines.textRange(ofLine: node.startLine)]
    // One that was made of `<pre>` has no fence of its writer's.
    guard ["```", "~~~"].contains(where: { first.firstRange(of: Array($0.utf8)) != nil }) else {
      return true
    }
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
    let (code, message) = words(of: slip)
    return Diagnostic(
      .warning, code: code, at: file.place(of: range), id: message.id,
      en: message.en, hint: mend(of: slip))
  }

  private static func words(of slip: SlipScan.Slip) -> (code: String, message: LocalizedText) {
    switch slip {
    case .heading:
      (
        "markdown/heading-without-blank",
        LocalizedText(
          id: "baris ini tidak terbaca sebagai judul bagian",
          en: "this line is not read as a heading")
      )
    case .list:
      (
        "markdown/list-without-blank",
        LocalizedText(
          id: "baris-baris ini tidak terbaca sebagai daftar, jadi tampil bersambung",
          en: "these lines are not read as a list and are shown as one paragraph")
      )
    case .table:
      (
        "markdown/table-without-line",
        LocalizedText(
          id: "baris-baris ini tidak terbaca sebagai tabel",
          en: "these lines are not read as a table")
      )
    case .openFence:
      (
        "markdown/open-fence",
        LocalizedText(id: "tanda ``` ini tidak ditutup", en: "this ``` is not closed")
      )
    case .indentedProse:
      (
        "markdown/indented-prose",
        LocalizedText(
          id: "alinea ini menjorok, jadi tampil sebagai kode",
          en: "this paragraph is indented, so it is shown as code")
      )
    }
  }

  private static func mend(of slip: SlipScan.Slip) -> LocalizedText {
    switch slip {
    case .heading:
      LocalizedText(
        id: "beri spasi sesudah tanda '#': ## Bagian", en: "put a blank after the '#': ## Heading")
    case .list:
      LocalizedText(
        id: "awali tiap baris dengan tanda minus dan spasi '- ', atau angka, titik, spasi '1. '",
        en: "begin each line with a hyphen and a blank '- ', or a number, a stop, a blank '1. '")
    case .table:
      LocalizedText(
        id: "tambahkan baris |---|---| di bawah baris pertama, satu '---' tiap kolom",
        en: "add a line |---|---| below the first one, one '---' a column")
    case .openFence: LocalizedText(id: "hapus tanda ``` itu", en: "delete the ```")
    case .indentedProse:
      LocalizedText(
        id: "hapus spasi di awal barisnya", en: "delete the blanks at the beginning of its lines")
    }
  }
}
