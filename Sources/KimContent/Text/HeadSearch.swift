import KimDiagnostics
import KimYAML

/// Finds the fields of a file whose fences are not as they should be, or whose fields are not plain.
struct HeadSearch {
  let file: SourceFile
  let lines: FrontMatterLines
  let keys: HeadKeys
  let limit: Int

  /// - Parameter start: the offset of the first character.
  func frontMatter(at start: Int, _ diagnostics: inout Diagnostics) -> FrontMatter? {
    if lines.isFence("+++", at: start) { return toml(at: start, &diagnostics) }
    let found = head(at: lines.start(ofLineAt: start), &diagnostics)
    guard let found, found.fields == nil, keys.isOfPosts else { return found }
    guard let message = ForwardedMarks.end(in: lines, from: start) else {
      return NewsHead.frontMatter(of: file, lines, at: start, keys: keys) ?? found
    }
    guard let behind = head(at: message, &diagnostics) else { return nil }
    if behind.fields != nil { return behind.mended }
    return NewsHead.frontMatter(of: file, lines, at: message, keys: keys) ?? found
  }

  /// - Parameter start: the offset of the first line, or of what is to be read of it.
  private func head(at start: Int, _ diagnostics: inout Diagnostics) -> FrontMatter? {
    let line = lines.line(at: start)
    if let row = FenceRow(file.bytes[line]) {
      return opened(by: row, at: start, &diagnostics)
    }
    guard keys.mayBegin(file.bytes[line]) else { return allText }
    return unopened(at: start, &diagnostics)
  }

  private var allText: FrontMatter { FrontMatter(fields: nil, body: 0..<file.bytes.count) }

  private func toml(at start: Int, _ diagnostics: inout Diagnostics) -> FrontMatter? {
    let first = lines.next(after: start)
    guard let end = lines.closing("+++", from: first) else {
      diagnostics.add(.openTOML(file.place(of: lines.line(at: start))))
      return nil
    }
    guard end - first <= limit else {
      diagnostics.add(.largeFields(file.place(of: lines.line(at: start)), limit: limit))
      return nil
    }
    return FrontMatter(
      fields: first..<end, body: lines.next(after: end)..<file.bytes.count, format: .toml)
  }

  // MARK: Fields with a fence above them

  private func opened(
    by row: FenceRow, at start: Int, _ diagnostics: inout Diagnostics
  ) -> FrontMatter? {
    let first = lines.next(after: start)
    let outline = HeadOutline(file.bytes, from: first, keys: keys, limit: limit)
    let isExact = lines.isFence("---", at: start)
    guard isHead(outline, row, isExact: isExact) else { return allText }
    let place = file.place(of: lines.line(at: start))
    guard !outline.isTooLarge else {
      diagnostics.add(.largeFields(place, limit: limit))
      return nil
    }
    guard let fence = outline.fence else {
      let end = outline.openEnd(mayHaveGaps: true)
      return open(outline, end, from: first, place, isSure: nil, &diagnostics)
    }
    if let end = outline.endBeforeText {
      return open(outline, end, from: first, place, isSure: false, &diagnostics)
    }
    return FrontMatter(
      fields: first..<fence, body: lines.next(after: fence)..<file.bytes.count,
      isMended: !isExact || !lines.isFence("---", at: fence))
  }

  /// Whether a row of dashes at the beginning opens fields: else it is a line across the page.
  private func isHead(_ outline: HeadOutline, _ row: FenceRow, isExact: Bool) -> Bool {
    if row == .ornament { return outline.beginsWithKnownKey && outline.fence != nil }
    if outline.holdsFields { return true }
    guard isExact, let fence = outline.fence, lines.isFence("---", at: fence) else { return false }
    // Nothing at all, or a group in braces, which is YAML too.
    let content = outline.rows.first { !$0.isIdle }
    return content.map { file.bytes[$0.start] == UInt8(ascii: "{") } ?? true
  }

  /// Fields that nothing closes: they end with the first `end` rows.
  ///
  /// - Parameter isSure: whether nothing can be misread; nil if a blank line below tells.
  private func open(
    _ outline: HeadOutline, _ end: Int, from first: Int, _ place: Place, isSure: Bool?,
    _ diagnostics: inout Diagnostics
  ) -> FrontMatter? {
    guard outline.rows[..<end].contains(where: \.isKey) else { return allText }
    let (fields, body) = ranges(outline, end, from: first)
    if !(isSure ?? isApart(outline, end)) {
      diagnostics.add(
        .notClosed(place, end: file.place(of: body.lowerBound..<body.lowerBound).line))
    }
    return FrontMatter(fields: fields, body: body, isMended: true)
  }

  private func isApart(_ outline: HeadOutline, _ end: Int) -> Bool {
    guard end < outline.rows.count else { return true }
    let row = outline.rows[end]
    return row.isBlank || outline.isText(row, at: end)
  }

  /// The fields, and the text after them; it begins within a line that is `isi: …`.
  private func ranges(
    _ outline: HeadOutline, _ end: Int, from first: Int
  ) -> (fields: Range<Int>, body: Range<Int>) {
    guard end < outline.rows.count else {
      let last = outline.fence ?? file.bytes.count
      return (first..<last, last..<file.bytes.count)
    }
    let row = outline.rows[end]
    var start = row.start
    if outline.isText(row, at: end) {
      let line = file.bytes[lines.line(at: start)]
      start = row.line.valueColumn > 0 ? offset(of: row.line.valueColumn, in: line) : line.endIndex
    }
    return (first..<row.start, start..<file.bytes.count)
  }

  /// The offset of a column (from 1) of a line.
  private func offset(of column: Int, in line: ArraySlice<UInt8>) -> Int {
    var seen = 0
    return line.indices.first { index in
      seen += line[index] & 0xC0 == 0x80 ? 0 : 1
      return seen == column
    } ?? line.endIndex
  }

  // MARK: Fields without a fence above them

  private func unopened(at start: Int, _ diagnostics: inout Diagnostics) -> FrontMatter? {
    let outline = HeadOutline(file.bytes, from: start, keys: keys, limit: limit)
    guard !(outline.isTooLarge && outline.areCertain(outline.rows)) else {
      diagnostics.add(.largeFields(file.place(of: lines.line(at: start)), limit: limit))
      return nil
    }
    if let fence = outline.fence, isClosed(outline) {
      return FrontMatter(
        fields: start..<fence, body: lines.next(after: fence)..<file.bytes.count, isMended: true)
    }
    let end = outline.openEnd(mayHaveGaps: false)
    guard outline.areCertain(outline.rows[..<end]) else { return allText }
    let (fields, body) = ranges(outline, end, from: start)
    if !isApart(outline, end) {
      diagnostics.add(
        .noFences(
          file.place(of: lines.line(at: start)),
          end: file.place(of: body.lowerBound..<body.lowerBound).line))
    }
    return FrontMatter(fields: fields, body: body, isMended: true)
  }

  /// Whether the row of dashes below closes the fields: nothing but fields stands above it, and
  /// only known ones after a blank line.
  private func isClosed(_ outline: HeadOutline) -> Bool {
    let block = outline.rows.prefix { !$0.isBlank }
    guard !block.contains(where: \.isStray), outline.areCertain(outline.rows) else { return false }
    return outline.rows[block.endIndex...].allSatisfy { row in
      row.isIdle || row.isKnown || row.line.role == .part
    }
  }
}

extension Diagnostic {
  fileprivate static func notClosed(_ place: Place, end: Int) -> Diagnostic {
    Diagnostic(
      .warning, code: "post/open-front-matter", at: place,
      id:
        "garis '---' di bawah keterangan belum ada; mulai baris \(end) dibaca sebagai isi tulisan",
      en: "no line '---' closes the front matter; from line \(end) on it was read as text",
      hint: LocalizedText(
        id: "tambahkan baris '---' di atas baris \(end)", en: "add a line '---' above line \(end)"),
      mend: .line("---", above: end))
  }

  fileprivate static func noFences(_ place: Place, end: Int) -> Diagnostic {
    Diagnostic(
      .warning, code: "post/missing-fence", at: place,
      id: "batas antara keterangan dan isi tulisan tidak jelas: tidak ada garis '---' "
        + "dan tidak ada baris kosong",
      en: "nothing parts the fields from the text: neither lines '---' nor a blank line",
      hint: LocalizedText(
        id: "beri satu baris kosong di atas baris \(end)",
        en: "leave one line blank above line \(end)"), mend: .line("", above: end))
  }

  fileprivate static func openTOML(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, code: "post/open-front-matter", at: place,
      id: "bagian keterangan dibuka dengan '+++' tetapi tidak ditutup",
      en: "the front matter begins with '+++' and is not closed",
      hint: LocalizedText(
        id: "tambahkan baris '+++' setelah keterangan terakhir",
        en: "add a line '+++' after the last field"))
  }
}
