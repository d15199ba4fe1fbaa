import KimModel
package import KimSystem

/// All that a site was built from, packed: a build that changes nothing compares it with what is there,
/// and makes no texts of it.
package struct RecordedInputs: Sendable, Hashable {
  /// The paths of what was refused, then the files, each as `add` writes them.
  let bytes: [UInt8]

  package init(_ inputs: SiteInputs = SiteInputs()) {
    var writer = RecordWriter(capacity: inputs.files.count * 128 + 16)
    writer.add(inputs.refused) { $0.add($1) }
    writer.add(inputs.files.count)
    for file in inputs.files { writer.add(file) }
    bytes = writer.bytes
  }

  init(packed bytes: ArraySlice<UInt8>) { self.bytes = Array(bytes) }

  /// Nil if it is none that a build of this version wrote.
  package var unpacked: SiteInputs? {
    do {
      var reader = RecordReader(bytes)
      let refused = try reader.list { (reader) throws(RecordReader.Damage) in try reader.text() }
      let files = try reader.list { (reader) throws(RecordReader.Damage) in
        try reader.inputFile()
      }
      return SiteInputs(files: files, refused: refused)
    } catch {
      return nil
    }
  }

  /// To be asked in the order in which the folder is visited.
  package var comparison: Comparison { Comparison(bytes) }

  /// Says whether files are those that the site was built from, one after the other.
  package struct Comparison {
    private var reader: RecordReader
    private var isSame = true
    private var refused: [String] = []
    private var left = 0

    fileprivate init(_ bytes: [UInt8]) {
      reader = RecordReader(bytes)
      do {
        refused = try reader.list { (reader) throws(RecordReader.Damage) in try reader.text() }
        left = try reader.number()
      } catch {
        isSame = false
      }
    }

    /// - Parameter stamp: asked for where the file is one whose content is read.
    package mutating func visit(_ path: String, stamp: () -> FileStamp?) {
      guard isSame else { return }
      do {
        isSame = try left > 0 && isNext(path, stamp)
        left -= 1
      } catch {
        isSame = false
      }
    }

    private mutating func isNext(
      _ path: String, _ stamp: () -> FileStamp?
    ) throws(RecordReader.Damage) -> Bool {
      guard try reader.data().elementsEqual(path.utf8) else { return false }
      let isRead = try reader.number() != 0
      let known = try reader.stamp()
      _ = try reader.data()
      return !isRead || known != .unknown && stamp() == known
    }

    /// Whether nothing else was there, and nothing else was refused.
    package func isWhole(refused: [String]) -> Bool {
      isSame && left == 0 && refused == self.refused
    }
  }
}

extension RecordWriter {
  /// A file's path, whether its content is read, its stamp, and the fingerprint of its content if there
  /// is one.
  fileprivate mutating func add(_ file: InputFile) {
    add(file.path)
    add(FileRole(path: file.path).isRead ? 1 : 0)
    add(file.stamp.size)
    add(file.stamp.modified)
    add(file.stamp.changed)
    add(file.stamp.inode)
    add(file.content?.string ?? "")
  }
}

extension RecordReader {
  fileprivate mutating func stamp() throws(Damage) -> FileStamp {
    FileStamp(
      size: try number(), modified: try number(), changed: try number(), inode: try number())
  }

  fileprivate mutating func inputFile() throws(Damage) -> InputFile {
    let path = try text()
    _ = try number()
    let stamp = try stamp()
    let content = try text()
    return InputFile(
      path: path, stamp: stamp, content: content.isEmpty ? nil : Fingerprint(string: content))
  }
}
