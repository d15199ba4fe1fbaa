package import KimPublish
package import KimSystem

/// A zip archive with all that changed, for the "Extract" of a host's panel. The host tells nothing:
/// what went into an archive counts as published.
package struct ArchiveCarrier: Carrier {
  private let archive: TypedPath
  /// An empty folder that is ours alone.
  private let scratch: TypedPath

  package init(_ archive: TypedPath, scratch: TypedPath) {
    self.archive = archive
    self.scratch = scratch
  }

  package var listsCheaply: Bool { false }
  package var keepsRecord: Bool { false }
  package var batch: BatchSize { BatchSize(files: .max, bytes: .max) }

  /// What is in an archive that nobody has extracted yet would be lost to the host.
  package func begin() throws {
    let folder = try Folder(opening: archive.parent.string)
    guard folder.status(of: name) == nil else { throw PublishError.archiveExists(archive) }
  }

  private var name: String {
    archive.string.split(separator: "/").last.map(String.init) ?? archive.string
  }
  private static let working = "kerja.zip"
  private static let list = "hapus.txt"

  package func listing(of folders: Set<String>) throws -> HostListing { HostListing() }

  /// Each stage is added to the archive; it gets its name when all is in it.
  package func send(
    _ files: [WantedFile], from folder: TypedPath, done: (WantedFile) throws -> Void
  ) throws {
    let names = files.map { $0.path + "\n" }.joined()
    let place = try Folder.creating(scratch)
    try place.put(Array(names.utf8), as: "daftar")
    let base = try scratch.absolute()
    let speech = try Program.zip.run(
      [base, Self.working, base + "/daftar"], through: Self.shell(in: folder))
    guard speech.end.status == 0, speech.end.signal == nil else {
      throw PublishError.failed(.zip, speech)
    }
  }

  /// `zip` reads names from its standard input, and takes them as below the folder it runs in.
  private static func shell(in folder: TypedPath) -> [String] {
    // The name of the program comes after the folder.
    [
      "sh", "-c",
      "cd \"$1\" && exec \"$2\" -q -X -b \"$3\" -@ \"$3/$4\" <\"$5\"", "sh", folder.string,
    ]
  }

  package func remove(_ paths: [String], done: (String) throws -> Void) throws {}

  package func end(deleting paths: [String]) throws {
    let place = try Folder.creating(scratch)
    if !paths.isEmpty {
      try place.put(Array(Self.deletions(paths).utf8), as: Self.list)
      let base = try scratch.absolute()
      let speech = try Program.zip.run([
        "-q", "-X", "-j", "\(base)/\(Self.working)", "\(base)/\(Self.list)",
      ])
      guard speech.end.status == 0 else { throw PublishError.failed(.zip, speech) }
    }
    guard let whole = try FileCopy.opening(Self.working, in: place) else { return }
    _ = try whole.deliver(to: name, in: Folder(opening: archive.parent.string))
    try place.remove(Self.working)
  }

  private static func deletions(_ paths: [String]) -> String {
    "# Hapus berkas-berkas ini di panel sesudah ZIP diekstrak, lalu hapus juga hapus.txt.\r\n"
      + paths.map { $0 + "\r\n" }.joined()
  }

  package func recordNames() throws -> [String] { [] }
  package func record(_ name: String) throws -> [UInt8]? { nil }
  package func keep(_ bytes: [UInt8], as name: String) throws {}
  package func forget(_ names: [String]) throws {}
}

extension PublishError {
  fileprivate static func archiveExists(_ archive: TypedPath) -> PublishError {
    PublishError(
      .failure,
      id: "'\(archive)' masih ada; ekstrak dahulu di panel host, hapus berkas itu di sini, lalu "
        + "jalankan lagi",
      en: "'\(archive)' is still there; extract it in the host's panel, remove it here, and run "
        + "again")
  }
}
