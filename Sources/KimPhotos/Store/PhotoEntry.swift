import KimSystem

/// The folder of one use of one photo: its pictures, and a last file that says what they are.
///
/// That file has a line of `<name> <bytes>` for each picture, and ends with the record, so that
/// whatever a power cut or a disk's fault takes away is noticed.
enum PhotoEntry {
  private static let fileName = "keadaan"
  /// In bytes: a handful of lines.
  private static let longest = 1024

  /// Nil unless the entry is whole.
  static func record(in entry: borrowing Folder) throws(DiskError) -> PhotoRecord? {
    let read = try FileBytes(reading: fileName, in: entry, limit: longest)
    guard case .bytes(let bytes, _) = read else { return nil }
    var lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.popLast() == "", let last = lines.popLast(),
      let record = PhotoRecord(Array(last.utf8))
    else { return nil }
    if case .ready = record, lines.isEmpty { return nil }
    for line in lines {
      let words = line.split(separator: " ")
      guard words.count == 2, let size = Int(words[1]),
        let status = entry.status(of: String(words[0])), status.kind == .file, status.size == size
      else { return nil }
    }
    return record
  }

  /// Makes an entry of a folder that holds an entry's pictures.
  static func seal(_ entry: borrowing Folder, as record: PhotoRecord) throws(DiskError) {
    var text = ""
    for file in try entry.listing().entries {
      text += "\(file.name) \(entry.status(of: file.name)?.size ?? 0)\n"
    }
    try entry.put(Array(text.utf8) + record.bytes, as: fileName)
  }
}
