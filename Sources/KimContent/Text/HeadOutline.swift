import KimDiagnostics
import KimYAML

/// The lines that may be fields, each with what it is, as far as the row of dashes that may close
/// them.
struct HeadOutline {
  struct Row {
    /// The offset of the line.
    let start: Int
    let line: FieldLines.Line
    /// Whether it begins a key that is known, or so near to one that it must have been meant.
    let isMeant: Bool

    var isBlank: Bool { line.role == .blank }
    var isKey: Bool { line.role == .key }
    var isKnown: Bool { isKey && line.isKnown }
    /// Whether it holds nothing, or a remark.
    var isIdle: Bool { isBlank || line.role == .comment }
    /// Whether it can be no part of fields, or looks like a sentence that ends with a colon.
    var isStray: Bool {
      switch line.role {
      case .loose, .foreign: true
      case .key: !line.isKnown && !line.isLikely && !isMeant
      case .part, .blank, .comment, .fence: false
      }
    }
  }

  private(set) var rows: [Row] = []
  /// The offset of the row of dashes; nil if there is none.
  private(set) var fence: Int?
  /// Whether the fields would be larger than the limit.
  private var isCut = false
  private let keys: HeadKeys

  /// Keys that are compared with those that are known.
  private static let mostLooks = 64

  init(_ bytes: [UInt8], from start: Int, keys: HeadKeys, limit: Int) {
    self.keys = keys
    var text = bytes[start...]
    if text.count > limit {
      let end = text[(start + limit)...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      text = text[..<end]
    }
    let lines = FieldLines.split(text)
    var fields = FieldLines(lines, keys: keys.fields)
    var looks = 0
    for source in lines {
      guard let line = fields.next() else { break }
      if line.role == .fence {
        fence = source.startIndex - start <= limit ? source.startIndex : nil
        break
      }
      var isMeant = line.role == .key && line.isKnown
      if line.role == .key, !isMeant, looks < Self.mostLooks {
        looks += 1
        isMeant = keys.isNear(line.key)
      }
      rows.append(Row(start: source.startIndex, line: line, isMeant: isMeant))
    }
    isCut = fence == nil && bytes.count - start > limit
  }

  /// Whether there are fields at all, as far as the row of dashes.
  var holdsFields: Bool {
    guard let first = rows.first(where: { !$0.isIdle }) else { return false }
    return first.isKey && !first.isStray || rows.contains { isIdentifying($0) }
  }

  /// Whether there are more lines of fields than may be: none of them can be text.
  var isTooLarge: Bool { isCut && !rows.contains(where: \.isStray) }

  var beginsWithKnownKey: Bool { rows.first { !$0.isIdle }?.isKnown == true }

  func isIdentifying(_ row: Row) -> Bool {
    row.isKnown && keys.isIdentifying(row.line.key)
  }

  /// Whether rows have the name of a title or date, or two keys that are known, or slips of those.
  func areCertain(_ rows: some Sequence<Row>) -> Bool {
    var known: Set<String> = []
    for row in rows where row.isKnown || (row.isMeant && keys.isSlip(row.line.key)) {
      if isIdentifying(row) { return true }
      known.insert(row.line.key)
    }
    return known.count > 1
  }

  // MARK: Where fields end that nothing closes

  /// The number of rows that are fields.
  ///
  /// - Parameter mayHaveGaps: whether keys after a blank line are fields still; without a fence
  ///   above them only title and date are, and a wish to hide.
  func openEnd(mayHaveGaps: Bool, within limit: Int? = nil) -> Int {
    let rows = rows.prefix(limit ?? rows.count)
    var end = 0
    var isAccepted = false
    var seen: Set<String> = []
    for (index, row) in rows.enumerated() {
      switch row.line.role {
      case .key:
        if isText(row, at: index) { return end }
        guard row.isMeant || !row.isStray else { return end }
        isAccepted = row.isMeant
        seen.insert(row.line.key)
        if isAccepted { end = index + 1 }
      case .part: if isAccepted { end = index + 1 }
      case .comment: break
      case .blank: guard goesOn(after: index, seen, mayHaveGaps) else { return end }
      case .loose, .foreign, .fence: return end
      }
    }
    return end
  }

  private func goesOn(after index: Int, _ seen: Set<String>, _ mayHaveGaps: Bool) -> Bool {
    guard let next = rows[index...].first(where: { !$0.isIdle }), next.isKnown,
      !keys.isTold(next.line.key, in: seen)
    else { return false }
    return mayHaveGaps || isIdentifying(next) || HeadKeys.hides(next.line.key)
  }

  /// Whether a key names the text itself, which the rest of the rows are then.
  func isText(_ row: Row, at index: Int) -> Bool {
    guard HeadKeys.isText(row.line.key) else { return false }
    let rest = rows[(index + 1)...].prefix { !$0.isBlank }
    return !rest.contains { $0.isKnown }
  }

  /// The number of rows that are fields where the row of dashes below belongs to the text; nil
  /// where it closes the fields.
  ///
  /// Sentences after a blank line are text; a single line that is no field may be a slip.
  var endBeforeText: Int? {
    guard let stray = rows.firstIndex(where: \.isStray) else { return nil }
    let before = Set(rows[..<stray].map(\.line.key))
    let after = rows[(stray + 1)...]
    guard !after.contains(where: { isIdentifying($0) && !before.contains($0.line.key) }) else {
      return nil
    }
    let isApart = stray > 0 && rows[stray - 1].isBlank
    let isProse = after.contains(where: \.isStray) && (isApart || after.contains(where: \.isBlank))
    guard isProse || (isApart && !after.contains(where: \.isKnown)) else { return nil }
    let end = openEnd(mayHaveGaps: true, within: stray)
    return rows[..<end].contains(where: \.isKnown) ? end : nil
  }
}
