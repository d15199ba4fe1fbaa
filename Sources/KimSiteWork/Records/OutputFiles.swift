import KimSystem

/// Files that a build left in the output folder, as they were then, packed folder by folder: a build
/// that changes nothing looks at all of them, and neither makes a text of each path nor has the system
/// look for the same folders over and over.
package struct OutputFiles: Sendable, Hashable {
  /// For each folder its path and a zero, and how many files it has; for each of these its size, the
  /// time of its last change, and its name and a zero.
  let bytes: [UInt8]

  package init(_ files: [OutputFile] = []) {
    var writer = RecordWriter(capacity: files.count * 48)
    let folders = Dictionary(grouping: files) { $0.folder }
    for (folder, files) in folders.sorted(by: { $0.key < $1.key }) {
      writer.add(endingWithZero: folder)
      writer.add(files.count)
      for file in files {
        writer.add(file.size)
        writer.add(file.modified)
        writer.add(endingWithZero: file.name)
      }
    }
    bytes = writer.bytes
  }

  init(packed bytes: ArraySlice<UInt8>) { self.bytes = Array(bytes) }

  /// Whether all are there below a folder, and nobody has changed one since.
  func areUntouched(in output: borrowing Folder) -> Bool {
    do {
      var reader = RecordReader(bytes)
      while !reader.isAtEnd {
        guard try areFilesUntouched(&reader, in: output) else { return false }
      }
      return true
    } catch {
      return false
    }
  }

  private func areFilesUntouched(
    _ reader: inout RecordReader, in output: borrowing Folder
  ) throws -> Bool {
    let path = try reader.placeOfTextEndingWithZero()
    guard let folder = output.place(at: path, in: bytes) else { return false }
    let count = try reader.number()
    guard count >= 0 else { return false }
    for _ in 0..<count {
      let (size, modified) = (try reader.number(), try reader.number())
      let name = try reader.placeOfTextEndingWithZero()
      guard let stamp = folder.status(at: name, in: bytes)?.stamp, stamp.size == size,
        stamp.modified == modified
      else { return false }
    }
    return true
  }
}

/// A file that a build wrote, as it was then.
package struct OutputFile: Sendable, Hashable {
  /// Below the output folder.
  let path: String
  let size: Int
  /// In nanoseconds since 1970.
  let modified: Int

  var isMissing: Bool { self == OutputFile(path: path, stamp: .unknown) }

  init(path: String, size: Int, modified: Int) {
    self.path = path
    self.size = size
    self.modified = modified
  }

  init(path: String, stamp: FileStamp) {
    self.init(path: path, size: stamp.size, modified: stamp.modified)
  }

  /// `.` for the output folder itself.
  fileprivate var folder: Substring {
    path.lastIndex(of: "/").map { path[..<$0] } ?? "."
  }

  fileprivate var name: Substring {
    path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...]
  }
}
