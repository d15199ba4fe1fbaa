import KimDigest
package import KimPublish
import KimSiteWork
package import KimSystem

/// A folder of this machine: a flash disk, or a disk of the web server.
package struct FolderCarrier: Carrier {
  let path: TypedPath

  package init(_ path: TypedPath) { self.path = path }

  package var listsCheaply: Bool { true }
  package var keepsRecord: Bool { true }
  package var batch: BatchSize { .usual }

  /// The folder is made, but not what it is in: where a flash disk is not there, its files would
  /// fill the disk below.
  package func begin() throws {
    guard try Folder.existing(path) == nil else { return }
    guard let parent = try Folder.existing(path.parent) else {
      throw PublishError.noFolder(path.parent)
    }
    let name = path.string.split(separator: "/").last.map(String.init) ?? ""
    _ = try parent.folder(creating: name)
  }

  package func listing(of folders: Set<String>) throws -> HostListing {
    var found: [String: HostListing.Found] = [:]
    guard let root = try Folder.existing(path) else { return HostListing() }
    for path in folders {
      let folder: Folder
      do {
        folder = try root.folder(at: path.split(separator: "/").map(String.init))
      } catch {
        guard error.isMissing || error.isNotAFolder || error.isAboutOneFile else { throw error }
        continue
      }
      for (name, status) in try folder.sizes() {
        found[path.isEmpty ? name : "\(path)/\(name)"] =
          status.kind == .file ? .file(status.size) : .other
      }
    }
    return HostListing(found)
  }

  package func send(
    _ files: [WantedFile], from folder: TypedPath, done: (WantedFile) throws -> Void
  ) throws {
    let source = try Folder(opening: folder.string)
    var tree = try OutputTree(Folder(opening: path.string), isDurable: true)
    for file in files {
      try tree.write(file.path) { host, name in
        try Self.copy(file, from: source, to: name, in: host)
      }
      try done(file)
    }
    try tree.settle()
  }

  /// Throws if the file is not what the plan was made for.
  private static func copy(
    _ file: WantedFile, from source: borrowing Folder, to name: String,
    in host: borrowing Folder
  ) throws {
    let reading = try source.file(at: file.path)
    var (hash, isSame) = (SHA256(), false)
    try host.replace(name) { (writing) throws(SystemFailure) in
      while true {
        let bytes = try reading.read(atMost: FileDescriptor.chunk)
        if bytes.isEmpty { break }
        hash.update(bytes)
        try writing.write(bytes)
      }
      isSame = hash.hex() == file.content.hash
    }
    guard isSame else { throw PublishError.changed(file.path) }
  }

  package func remove(_ paths: [String], done: (String) throws -> Void) throws {
    var tree = try OutputTree(Folder(opening: path.string), isDurable: true)
    for path in paths {
      _ = try tree.remove(path)
      try done(path)
    }
    try tree.removeEmptyFolders(of: paths)
  }

  // MARK: The record

  package func recordNames() throws -> [String] {
    guard let folder = try recordFolder() else { return [] }
    return try folder.listing().entries.map(\.name)
  }

  package func record(_ name: String) throws -> [UInt8]? {
    guard let folder = try recordFolder(),
      case .bytes(let bytes, _) = try FileBytes(reading: name, in: folder, limit: 256 << 20)
    else { return nil }
    return bytes
  }

  package func keep(_ bytes: [UInt8], as name: String) throws {
    var folder = try Folder(opening: path.string).folder(creating: RecordFolder.name)
    folder.isDurable = true
    try folder.replace(name) { (file) throws(SystemFailure) in try file.write(bytes) }
  }

  package func forget(_ names: [String]) throws {
    guard let folder = try recordFolder() else { return }
    for name in names { try folder.remove(name) }
    try folder.removeAsides()
  }

  private func recordFolder() throws -> Folder? {
    do {
      return try Folder(opening: path.string).folder(RecordFolder.name)
    } catch {
      guard error.isMissing else { throw error }
      return nil
    }
  }
}

extension PublishError {
  static func noFolder(_ path: TypedPath) -> PublishError {
    PublishError(
      .failure,
      id: "folder '\(path)' tidak ada; pasang flash disknya dahulu, atau betulkan 'alamat'",
      en: "there is no folder '\(path)'; plug in the disk first, or mend 'alamat'")
  }

  static func changed(_ path: String) -> PublishError {
    PublishError(
      .failure,
      id: "'\(path)' berubah selagi dikirim; jalankan lagi: kim publish",
      en: "'\(path)' changed while it was sent; run again: kim publish")
  }
}
