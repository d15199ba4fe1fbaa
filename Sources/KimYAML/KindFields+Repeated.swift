import KimDiagnostics

/// Keys that stand twice.
extension KindFields {
  /// The first that has a value counts.
  mutating func leaveOutRepeated() {
    var kept: [String: Int] = [:]
    for index in entries.indices {
      let name = entries[index].name
      guard let first = kept[name] else {
        kept[name] = index
        continue
      }
      let isFirstEmpty = entries[first].isEmpty
      let dropped = isFirstEmpty ? first : index
      if isFirstEmpty { kept[name] = index }
      if !entries[first].isEmpty, !entries[index].isEmpty { warnOfRepeated(index, first) }
      leaveOut(dropped)
    }
    entries.removeAll(where: \.isLeftOut)
  }

  private mutating func warnOfRepeated(_ index: Int, _ first: Int) {
    let entry = entries[index]
    // A wish to hide that another line denies has two readings.
    if keys.flags.contains(entry.key), entry.value.lowercased() != entries[first].value.lowercased()
    {
      let before = entries[first].contradiction ?? entries[first].value
      if before.utf8.count < 200 { entries[first].contradiction = "\(before) / \(entry.value)" }
    }
    guard findings.hasRoom else { return }
    let line = findings.map.firstLine + entries[first].start
    findings.add(
      .repeatedField(
        place(ofKey: entry), key: entry.name, firstLine: line, lines: lines(of: entry)))
  }

  private func lines(of entry: FieldEntry) -> ClosedRange<Int> {
    let first = findings.map.firstLine
    return (first + entry.start)...(first + entry.end - 1)
  }

  private mutating func leaveOut(_ index: Int) {
    for line in entries[index].start..<entries[index].end { lines[line] = .empty }
    entries[index].isLeftOut = true
  }

  func place(ofKey entry: FieldEntry) -> Place {
    findings.map.position(line: entry.start, column: 1).place(
      in: file, length: entry.name.unicodeScalars.count)
  }
}
