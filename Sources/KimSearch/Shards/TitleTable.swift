import KimModel
import KimText

/// What results show of each document, in files by the last bits of the documents' numbers.
///
/// Not beside the words, as each of a hundred words would repeat it.
struct TitleTable: Sendable {
  private var rows: [UInt8] = []
  private var ends: [Int] = []
  private var numbers: [UInt64] = []

  /// About as many documents as a file has.
  private static let perFile = 32

  /// - Parameter texts: title, address, detail, summary.
  mutating func add(_ texts: [String], number: UInt64) {
    var name: [UInt8] = []
    SearchDigits.write(number, count: 6, to: &name)
    var json = JSONText(.html, capacity: 256)
    json.array { json in
      json.item(String(decoding: name, as: UTF8.self))
      for text in texts { json.item(text) }
    }
    rows += json.bytes
    ends.append(rows.count)
    numbers.append(number)
  }

  /// A power of two, so that it seldom changes.
  var fileCount: Int { (numbers.count / Self.perFile).nextPowerOfTwo }

  var outputs: [Output] {
    let count = fileCount
    var files: [[UInt8]] = (0..<count).map { Array("kimCari(\"t\",\($0),[".utf8) }
    for index in numbers.indices {
      let file = Int(numbers[index] & UInt64(count - 1))
      if files[file].last != UInt8(ascii: "[") { files[file].append(UInt8(ascii: ",")) }
      files[file] += rows[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
    }
    return files.enumerated().map { number, script in
      Output(SearchPaths.titles(number), .bytes(script + Array("])\n".utf8)))
    }
  }
}
