import KimDiagnostics

/// Lines that are not written as fields, with one warning for those that stand together.
extension KindFields {
  /// Warns of lines that were taken for more of the key above.
  mutating func warnOfLooseLines() {
    for group in Self.groups(of: loose) where findings.hasRoom {
      guard let entry = entries.last(where: { $0.start < group.lowerBound }) else { continue }
      let meant = lines[group].map { String(decoding: $0.bytes, as: UTF8.self) }
      findings.add(
        .goesOn(
          place(ofLine: group.lowerBound), key: entry.name,
          areItems: meant.first?.hasPrefix("- ") ?? false,
          mend: .write(lines: numbers(of: group), meant)))
    }
  }

  /// Warns of lines that are left out, each alone that only lacks the colon of a key.
  mutating func warnOfForeignLines() {
    let keyed = foreign.filter { keyWithoutColon(onLine: $0) != nil }
    for index in keyed where findings.hasRoom {
      guard let name = keyWithoutColon(onLine: index),
        let place = place(ofLine: index).finding(name)
      else { continue }
      findings.add(.missingColon(place, key: name))
    }
    for group in Self.groups(of: foreign.filter { !keyed.contains($0) }) where findings.hasRoom {
      findings.add(.notAField(place(ofLine: group.lowerBound), lines: numbers(of: group)))
    }
  }

  /// The key that a line begins with, of up to three words, if more follows it.
  private func keyWithoutColon(onLine index: Int) -> String? {
    let text = String(decoding: source[index].prefix(256), as: UTF8.self)
    let words = text.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\r" })
    return (1...3).reversed().lazy.compactMap { count -> String? in
      guard words.count > count else { return nil }
      let name = words[0].base[words[0].startIndex..<words[count - 1].endIndex]
      return keys.isKnown(KeySpelling.plain(String(name))) ? String(name) : nil
    }.first
  }

  /// Numbers that follow one another.
  private static func groups(of indices: [Int]) -> [ClosedRange<Int>] {
    indices.reduce(into: []) { groups, index in
      if let last = groups.last, last.upperBound + 1 == index {
        groups[groups.count - 1] = last.lowerBound...index
      } else {
        groups.append(index...index)
      }
    }
  }

  private func place(ofLine index: Int) -> Place {
    file.place(line: findings.map.firstLine + index)
  }

  private func numbers(of group: ClosedRange<Int>) -> ClosedRange<Int> {
    (group.lowerBound + findings.map.firstLine)...(group.upperBound + findings.map.firstLine)
  }

  func place(ofValue entry: FieldEntry) -> Place {
    findings.map.position(line: entry.start, column: entry.valueColumn).place(
      in: file, length: max(1, entry.value.unicodeScalars.count))
  }
}
