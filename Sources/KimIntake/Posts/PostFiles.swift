import KimDigest
import KimReceive
import KimSiteWork
import KimSystem

/// The files of one post: its text as `index.md`, and its photos.
struct PostFiles: Equatable {
  /// In the order of their names.
  let files: [(name: String, bytes: [UInt8])]

  static let textName = "index.md"

  init(_ files: [(name: String, bytes: [UInt8])]) {
    self.files = files.sorted { $0.name < $1.name }
  }

  init(text: [UInt8], photos: [KeptPhoto]) {
    self.init([(Self.textName, text)] + photos.map { ($0.name, $0.bytes) })
  }

  static func == (left: PostFiles, right: PostFiles) -> Bool {
    left.files.elementsEqual(right.files) { $0.name == $1.name && $0.bytes == $1.bytes }
  }

  /// Empty where there is none.
  var text: [UInt8] { files.first { $0.name == Self.textName }?.bytes ?? [] }

  var names: Set<String> { Set(files.map { $0.name }) }

  var recorded: [IntakeRecord.File] {
    files.map {
      IntakeRecord.File(name: $0.name, hash: SHA256.hex(of: $0.bytes, bytes: SHA256.byteCount))
    }
  }
}
