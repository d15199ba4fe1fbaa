internal import KimDiagnostics

extension Composition {
  /// Changes nothing: what failed stays text. But its writer should know why.
  mutating func reportFailedLinks() {
    lines.restart()
    for node in outline.failedLinks {
      for address in FailedLink.addresses(in: node.literal) {
        let range = lines.range(inBlockOf: node, needle: address)
        let shown = String(decoding: address, as: UTF8.self)
        findings.add(.blankInAddress(shown, in: lines.file, at: range))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func blankInAddress(
    _ address: String, in file: SourceFile, at range: Range<Int>
  ) -> Diagnostic {
    Diagnostic(
      .warning, code: "markdown/blank-in-address", at: file.place(of: range),
      id: "alamat '\(address)' berisi spasi, jadi tidak terbaca sebagai tautan atau foto",
      en: "the address '\(address)' has a blank in it, so it is no link or photo",
      hint: LocalizedText(
        id: "apit dengan tanda kurung sudut: (<\(address)>)",
        en: "put it between angle brackets: (<\(address)>)"),
      mend: .write("<\(address)>", insteadOf: address, at: file.place(of: range)))
  }
}
