import KimModel
import KimText

/// What results show of each document, in files by the last bits of the documents' numbers.
///
/// Not beside the words, as each of a hundred words would repeat it.
struct TitleTable: Sendable {
  private var files: [[UInt8]]

  /// About as many documents as a file has.
  private static let perFile = 64

  /// - Parameter count: about how many documents there will be. The number of files is a power of
  ///   two, so that it seldom changes.
  init(expecting count: Int) {
    files = (0..<(count / Self.perFile).nextPowerOfTwo).map {
      Array("kimCari(\"t\",\($0),[".utf8)
    }
  }

  /// - Parameter texts: title, address, detail, summary.
  mutating func add(_ texts: [String], number: UInt64) {
    var name: [UInt8] = []
    SearchDigits.write(number, count: 6, to: &name)
    var json = JSONText(.html, capacity: 256)
    json.array { json in
      json.item(String(decoding: name, as: UTF8.self))
      for text in texts { json.item(text) }
    }
    let file = Int(truncatingIfNeeded: number) & (files.count - 1)
    if files[file].last != UInt8(ascii: "[") { files[file].append(UInt8(ascii: ",")) }
    files[file] += json.bytes
  }

  var fileCount: Int { files.count }

  /// Each file is let go when it is handed over: all of them twice would be much.
  consuming func outputs() -> [Output] {
    var files = files
    return files.indices.map { number in
      var script: [UInt8] = []
      swap(&script, &files[number])
      script += "])\n".utf8
      return Output(SearchPaths.titles(number), .bytes(script))
    }
  }
}
