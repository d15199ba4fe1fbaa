import KimYAML

/// A list or a group on lines of its own below its key, with other values in it: what stays keeps its
/// bytes, and what is new is set out as its neighbours are.
struct BlockEdit {
  /// Of the key and its value, each with its end.
  private let lines: [ArraySlice<UInt8>]
  /// The number of the first in its file, from 1.
  private let firstLine: Int
  private let lineEnd: [UInt8]

  init(_ bytes: [UInt8], _ span: Range<Int>, lineEnd: [UInt8]) {
    var lines: [ArraySlice<UInt8>] = []
    var rest = bytes[span]
    while let feed = rest.firstIndex(of: UInt8(ascii: "\n")) {
      lines.append(rest[...feed])
      rest = rest[(feed + 1)...]
    }
    self.lines = rest.isEmpty ? lines : lines + [rest]
    firstLine = bytes[..<span.lowerBound].count { $0 == UInt8(ascii: "\n") } + 1
    self.lineEnd = lineEnd
  }

  /// Nil where the values are set out in another way.
  func replacing(_ old: YAMLNode, by new: YAMLNode) -> [UInt8]? {
    let below: [[UInt8]]?
    switch (old.value, new.value) {
    case (.sequence(let old), .sequence(let new)): below = list(old, new)
    case (.mapping(let old), .mapping(let new)): below = group(old, new, in: 1..<lines.count)
    default: below = nil
    }
    guard let below, let key = lines.first, let last = lines.last else { return nil }
    let feed = UInt8(ascii: "\n")
    var bytes: [UInt8] = []
    for line in [Array(key)] + below { bytes += line.last == feed ? line : line + lineEnd }
    return last.last == feed ? bytes : bytes.dropLast(lineEnd.count) + []
  }

  // MARK: Lists

  private func list(_ old: [YAMLNode], _ new: [YAMLNode]) -> [[UInt8]]? {
    guard let signs = indexes(of: old.map(\.position.line)), let first = signs.first,
      signs.allSatisfy({ Self.ink(of: lines[$0]).starts(with: Array("- ".utf8)) })
    else { return nil }
    // Remarks above an item are its own; above the first one they are the list's.
    let starts = [first] + zip(signs.dropFirst(), signs).map { start(above: $0, from: $1) }
    let ends = starts.dropFirst() + [lines.count]
    let items = zip(old, zip(signs, zip(starts, ends))).map {
      Item(value: $0, sign: $1.0, lines: $1.1.0..<$1.1.1)
    }
    var found = lines[1..<first].map { Array($0) }
    for step in Self.steps(old.map(\.flat), new.map(\.flat)) {
      guard let new = edited(step, items, new) else { return nil }
      found += new
    }
    return found
  }

  private struct Item {
    let value: YAMLNode
    /// The index of the line with its dash.
    let sign: Int
    let lines: Range<Int>
  }

  /// One item of the new list: one of the old ones, another value in its place, or one that is added.
  private struct Step {
    let old: Int?
    let new: Int
    let isSame: Bool
  }

  private static func steps(_ old: [String], _ new: [String]) -> [Step] {
    var (gone, come) = (Set<Int>(), Set<Int>())
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): gone.insert(offset)
      case .insert(let offset, _, _): come.insert(offset)
      }
    }
    var steps: [Step] = []
    var (from, free) = (0, [Int]())
    for index in new.indices {
      while gone.contains(from) { (free, from) = (free + [from], from + 1) }
      if come.contains(index) {
        steps.append(Step(old: free.first, new: index, isSame: false))
        free = Array(free.dropFirst())
      } else {
        steps.append(Step(old: from, new: index, isSame: true))
        (from, free) = (from + 1, [])
      }
    }
    return steps
  }

  private func edited(_ step: Step, _ items: [Item], _ new: [YAMLNode]) -> [[UInt8]]? {
    guard let index = step.old else { return rendered(new[step.new], as: items) }
    let item = items[index]
    if step.isSame { return item.lines.map { Array(lines[$0]) } }
    let above = (item.lines.lowerBound..<item.sign).map { Array(lines[$0]) }
    let range = item.sign..<item.lines.upperBound
    if case .mapping(let old) = item.value.value, case .mapping(let new) = new[step.new].value,
      let lines = group(old, new, in: range)
    {
      return above + lines
    }
    return rendered(new[step.new], as: items).map { above + $0 }
  }

  /// An item as the others are: its keys on lines of their own, or all on one.
  private func rendered(_ value: YAMLNode, as items: [Item]) -> [[UInt8]]? {
    guard let first = items.first else { return nil }
    let indent = Array(lines[first.sign].prefix { $0 == UInt8(ascii: " ") })
    if case .scalar(let text, _) = value.value { return [line(indent, "- \(Self.quoted(text))")] }
    guard case .mapping(let entries) = value.value,
      let fields = Self.fields(entries), !fields.isEmpty
    else { return nil }
    let isOpen = items.contains { item in
      guard case .mapping(let entries) = item.value.value else { return false }
      return indexes(of: entries.map(\.keyPosition.line), from: item.sign) != nil
        && Self.ink(of: lines[item.sign]).dropFirst(2).first != UInt8(ascii: "{")
    }
    guard isOpen else { return [line(indent, "- {\(fields.joined(separator: ", "))}")] }
    return fields.enumerated().map { line(indent, ($0 == 0 ? "- " : "  ") + $1) }
  }

  // MARK: Groups

  /// - Parameter range: of the lines on which the entries stand, the first of which may have a dash.
  private func group(
    _ old: [YAMLNode.Entry], _ new: [YAMLNode.Entry], in range: Range<Int>
  ) -> [[UInt8]]? {
    guard let starts = indexes(of: old.map(\.keyPosition.line), from: range.lowerBound),
      let first = starts.first, let column = old.first?.keyPosition.column, range.contains(first)
    else { return nil }
    var found = lines[range.lowerBound..<first].map { Array($0) }
    for (index, entry) in old.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] : range.upperBound
      let now = new.first { $0.key == entry.key }
      if now?.value.flat == entry.value.flat {
        found += lines[starts[index]..<end].map { Array($0) }
      } else if let now {
        guard let line = line(of: entry, now.value, at: starts[index]) else { return nil }
        found.append(line)
      } else if index == 0, Self.ink(of: lines[first]).first == UInt8(ascii: "-") {
        return nil
      }
    }
    let names = Set(old.map(\.key))
    guard let added = Self.fields(new.filter { !names.contains($0.key) }) else { return nil }
    let indent = [UInt8](repeating: UInt8(ascii: " "), count: column - 1)
    return found + added.map { line(indent, $0) }
  }

  /// An entry's line with another value: what stands before that stays, and a remark behind it.
  private func line(of entry: YAMLNode.Entry, _ value: YAMLNode, at index: Int) -> [UInt8]? {
    let text = String(decoding: lines[index], as: UTF8.self)
    let before = String(text.unicodeScalars.prefix(entry.keyPosition.column - 1))
    guard case .scalar(let new, _) = value.value, case .scalar(let old, _) = entry.value.value,
      text.unicodeScalars.dropFirst(entry.keyPosition.column - 1).starts(
        with: "\(entry.key):".unicodeScalars)
    else { return nil }
    let remark = old.contains("#") ? nil : text.firstMatch(of: /\s+#[^"'\r\n]*/)
    return line(Array(before.utf8), "\(entry.key): \(Self.quoted(new))\(remark?.0 ?? "")")
  }

  // MARK: Lines

  /// The indexes of lines by their numbers in the file; nil unless each is below the one before, the
  /// first at an index or below it.
  private func indexes(of numbers: [Int], from start: Int = 1) -> [Int]? {
    let indexes = numbers.map { $0 - firstLine }
    guard let first = indexes.first, let last = indexes.last, first >= start, last < lines.count,
      zip(indexes, indexes.dropFirst()).allSatisfy(<)
    else { return nil }
    return indexes
  }

  private func start(above index: Int, from last: Int) -> Int {
    var start = index
    while start - 1 > last, Self.isRemark(lines[start - 1]) {
      start -= 1
    }
    return start
  }

  /// Also a line on which nothing stands.
  private static func isRemark(_ line: ArraySlice<UInt8>) -> Bool {
    ink(of: line).first.map { $0 == UInt8(ascii: "#") } ?? true
  }

  private static func ink(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    line.drop { $0 <= UInt8(ascii: " ") }
  }

  private func line(_ indent: [UInt8], _ text: String) -> [UInt8] {
    indent + Array(text.utf8) + lineEnd
  }

  /// `nama: "Siti"`; nil where a value is no text.
  private static func fields(_ entries: [YAMLNode.Entry]) -> [String]? {
    var fields: [String] = []
    for entry in entries {
      guard case .scalar(let text, _) = entry.value.value else { return nil }
      fields.append("\(entry.key): \(quoted(text))")
    }
    return fields
  }

  private static func quoted(_ text: String) -> String { EditPlan.quoted(text) }
}
