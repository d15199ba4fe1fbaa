import FoundationEssentials
import KimDiagnostics
import KimModel
import KimSystem

// A record on disk: a line that names the format, a fingerprint of the rest, the rest. Whatever is
// not exactly that is no record, and the site is built.

extension BuildRecord {
  /// To be changed with the format or the meaning of a value.
  private static let format = Array("kim record 4\n".utf8)
  private static let start = format.count + 32

  package init?(bytes: [UInt8]) {
    guard bytes.count > Self.start, bytes.starts(with: Self.format) else { return nil }
    let rest = Array(bytes[Self.start...])
    guard bytes[Self.format.count..<Self.start].elementsEqual(Fingerprint(of: rest).string.utf8)
    else { return nil }
    do {
      try self.init(RecordReader(rest))
    } catch {
      return nil
    }
  }

  package var bytes: [UInt8] {
    get throws {
      var writer = RecordWriter(capacity: 64 << 10)
      writer.add(key.string)
      writer.add(pagesKey.string)
      writer.add(region?.string ?? "")
      writer.add(validity.first?.minutesSinceEpoch ?? .min)
      writer.add(validity.end?.minutesSinceEpoch ?? .max)
      writer.add(inputs.bytes)
      writer.add(outputs.bytes)
      writer.add(fileCount)
      writer.add(pageCount)
      writer.add(diagnostics.isEmpty ? [] : [UInt8](try JSONEncoder().encode(diagnostics)))
      writer.add(withheld) { $0.add($1) }
      let rest = writer.bytes
      return Self.format + Array(Fingerprint(of: rest).string.utf8) + rest
    }
  }

  private init(_ given: RecordReader) throws {
    var reader = given
    key = Fingerprint(string: try reader.text())
    pagesKey = Fingerprint(string: try reader.text())
    region = RegionCode(try reader.text())
    let (first, end) = (try reader.number(), try reader.number())
    validity = Validity(
      first: Moment(minutesSinceEpoch: first), end: Moment(minutesSinceEpoch: end))
    inputs = RecordedInputs(packed: try reader.data())
    outputs = OutputFiles(packed: try reader.data())
    fileCount = try reader.number()
    pageCount = try reader.number()
    let found = try reader.data()
    if !found.isEmpty {
      diagnostics = try JSONDecoder().decode(Diagnostics.self, from: Data(found))
    }
    withheld = try reader.list { (reader) throws(RecordReader.Damage) in
      try reader.withheldFile()
    }
  }
}

extension RecordWriter {
  fileprivate mutating func add(_ file: WithheldFile) {
    add(file.path)
    add(file.reason.rawValue)
  }
}

extension RecordReader {
  fileprivate mutating func withheldFile() throws(Damage) -> WithheldFile {
    let path = try text()
    guard let reason = WithheldFile.Reason(rawValue: try text()) else { throw Damage() }
    return WithheldFile(path: path, reason: reason)
  }
}
