import KimContent
package import KimDiagnostics
import KimDigest
package import KimModel
import KimPhotos
package import KimSystem
import KimTheme

/// Reads one KIM's folder. It never leaves the folder, follows no link and waits for no pipe.
package struct SiteReader {
  private let site: SiteFolder
  private let limits: Limits
  private var texts: [SourceText] = []
  private var notes: [SourceText] = []
  private var photos: [SourcePhoto] = []
  private var documents: [SourceDocument] = []
  private var unread: [String] = []
  private var unreadable: Set<String> = []
  private var inputs = SiteInputs()
  private var placed: PlacedFiles
  private var diagnostics = Diagnostics()

  package init(_ site: SiteFolder, limits: Limits) {
    self.site = site
    self.limits = limits
    placed = PlacedFiles(in: site.path)
  }

  /// Throws a `DiskError` if the machine is to blame.
  package consuming func read() throws -> SiteReading {
    var walk = Self.walk(of: site, limits: limits)
    do {
      let folder = try site.place.open()
      try walk.visit(folder) { folder, name, path in try read(name, in: folder, path) }
    } catch let error as DiskError where error.isAboutOneFile || error.isNotAFolder {
      return .broken(Diagnostics([.unreadableFolder(site.path.string)]))
    }
    diagnostics.add(walk.diagnostics)
    diagnostics.add(placed.diagnostics)
    unreadable.formUnion(walk.refused)
    guard !walk.isIncomplete, !unreadable.contains("kim.yml") else { return .broken(diagnostics) }
    inputs.refused = walk.unvisited
    return .source(source, inputs)
  }

  /// Every visit of a site's folder sees the same files, in the same order.
  package static func walk(of site: SiteFolder, limits: Limits) -> FolderWalk {
    walk(excluding: site.inner, limits: limits)
  }

  /// - Parameter inner: paths of the sites below the folder.
  package static func walk(excluding inner: [String], limits: Limits) -> FolderWalk {
    FolderWalk(
      hidden: ["_"], shown: PostFolder.jekyll, excluded: Set(inner),
      fileLimit: limits.filesPerSite)
  }

  private var source: SiteSource {
    SiteSource(
      id: site.id, folder: site.path.string, texts: texts.sorted(by: \.path),
      notes: notes.sorted(by: \.path), photos: photos.sorted(by: \.path),
      documents: documents.sorted(by: \.path), unread: unread.sorted(by: \.self),
      reservedFolders: site.inner.map { $0 + "/" }, diagnostics: diagnostics,
      unreadable: unreadable)
  }

  private mutating func read(_ name: String, in folder: borrowing Folder, _ path: String) throws {
    switch FileRole(path: path) {
    case .ignored:
      note(path)
      unread.append(path)
    case .unfitPhoto:
      note(path)
      refuse(path, .unfitPhoto(folder.path(of: name)))
    case .profile, .text:
      guard let bytes = try bytes(name, in: folder, path, limit: limits.postBytes) else { return }
      texts.append(SourceText(path: path, bytes: bytes))
    case .photo: try readPhoto(name, in: folder, path)
    case .document, .note: try readDocument(name, in: folder, path)
    case .unnamed: try readUnnamed(name, in: folder, path)
    }
  }

  /// A file without an ending that cannot be a post is nobody's problem.
  private mutating func readUnnamed(
    _ name: String, in folder: borrowing Folder, _ path: String
  ) throws {
    switch try FileBytes(reading: name, in: folder, limit: limits.postBytes) {
    case .gone: return
    case .bytes(let bytes, let stamp):
      note(path, stamp, Fingerprint(of: bytes))
      notes.append(SourceText(path: path, bytes: bytes))
    case .refused:
      note(path, folder.status(of: name)?.stamp ?? .unknown)
      unread.append(path)
    }
  }

  /// Nil, with the reason among the diagnostics, if the file cannot be read.
  private mutating func bytes(
    _ name: String, in folder: borrowing Folder, _ path: String, limit: Int
  ) throws -> [UInt8]? {
    switch try FileBytes(reading: name, in: folder, limit: limit) {
    case .gone: return nil
    case .bytes(let bytes, let stamp):
      note(path, stamp, Fingerprint(of: bytes))
      return bytes
    case .refused(let diagnostic):
      note(path, folder.status(of: name)?.stamp ?? .unknown)
      refuse(path, diagnostic)
      return nil
    }
  }

  /// A photo that cannot be read is a broken one: a placeholder stands in for it.
  private mutating func readPhoto(
    _ name: String, in folder: borrowing Folder, _ path: String
  ) throws {
    switch try FileBytes(reading: name, in: folder, limit: limits.photoBytes) {
    case .gone: return
    case .bytes(let bytes, let stamp):
      let content = Fingerprint(of: bytes)
      note(path, stamp, content)
      add(photo: bytes, path, content, shown: folder.path(of: name))
    case .refused(let diagnostic):
      note(path, folder.status(of: name)?.stamp ?? .unknown)
      diagnostics.add(diagnostic)
      photos.append(.refused(path: path))
    }
  }

  private mutating func add(
    photo bytes: [UInt8], _ path: String, _ content: Fingerprint, shown: String
  ) {
    let hash = content.string
    placed.add(photo: bytes, shown)
    do {
      let header = try PhotoHeader(parsing: bytes)
      photos.append(
        SourcePhoto(
          path: path, format: header.format, width: header.width, height: header.height,
          hash: hash, byteCount: bytes.count))
    } catch {
      diagnostics.add(.badPhoto(shown, error))
      photos.append(.refused(path: path, hash: hash))
    }
  }

  /// Documents are published as they are: a photo under a document's name would take along where
  /// it was taken.
  private mutating func readDocument(
    _ name: String, in folder: borrowing Folder, _ path: String
  ) throws {
    guard let bytes = try bytes(name, in: folder, path, limit: limits.photoBytes) else { return }
    guard !PictureContent.isFound(in: bytes) else {
      return refuse(path, .pictureAsDocument(folder.path(of: name)))
    }
    placed.add(document: bytes, folder.path(of: name))
    documents.append(
      SourceDocument(path: path, byteCount: bytes.count, hash: ContentHash.short(of: bytes)))
    guard FileRole(path: path) == .note, bytes.count <= limits.postBytes else { return }
    notes.append(SourceText(path: path, bytes: bytes))
  }

  private mutating func note(
    _ path: String, _ stamp: FileStamp = .unknown, _ content: Fingerprint? = nil
  ) {
    inputs.files.append(
      InputFile(path: path, stamp: stamp.settled(at: FileStamp.now), content: content))
  }

  private mutating func refuse(_ path: String, _ diagnostic: Diagnostic) {
    unreadable.insert(path)
    diagnostics.add(diagnostic)
  }
}

/// What came of reading a site's folder.
package enum SiteReading: Sendable {
  case source(SiteSource, SiteInputs)
  /// Too much of it is out of reach to build it: what was published of it stays as it was.
  case broken(Diagnostics)
}

extension Diagnostic {
  fileprivate static func pictureAsDocument(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, code: "photo/as-document", at: Place(path: path),
      id: "isi berkas ini gambar, bukan dokumen seperti kata namanya",
      en: "this file holds a picture, not a document as its name says",
      hint: LocalizedText(
        id: "ganti akhiran namanya menjadi .jpg atau .png; gambar boleh menjadi 'berkas'",
        en: "change the ending of its name to .jpg or .png; 'berkas' may be a picture"))
  }

  fileprivate static func unfitPhoto(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, code: "photo/format", at: Place(path: path),
      id: "bentuk gambar ini tidak dapat diterbitkan", en: "this kind of picture is not published",
      hint: LocalizedText(
        id: "simpan sebagai JPEG atau PNG", en: "save it as JPEG or PNG"))
  }

  fileprivate static func badPhoto(_ path: String, _ problem: PhotoHeader.Problem) -> Diagnostic {
    let (code, id, en) =
      switch problem {
      case .notAPhoto:
        ("photo/not-a-photo", "isi berkas ini bukan foto", "this file does not hold a photo")
      case .truncated:
        (
          "photo/truncated", "foto ini terpotong: berkasnya berakhir sebelum gambarnya selesai",
          "this photo is cut off: the file ends before the picture does"
        )
      case .size:
        ("photo/size", "foto ini tidak punya lebar atau tinggi", "this photo has no size")
      case .unfit:
        (
          "photo/format", "bentuk gambar ini tidak dapat diterbitkan",
          "this kind of picture is not published"
        )
      case .tooManyPixels:
        (
          "photo/too-large", "foto ini lebih besar dari 50 megapiksel; tidak dibuka",
          "this photo has more than 50 megapixels; it is not opened"
        )
      }
    return Diagnostic(
      .error, code: code, at: Place(path: path), id: id, en: en,
      hint: LocalizedText(
        id: "simpan atau unggah ulang sebagai JPEG atau PNG",
        en: "save or upload it again as JPEG or PNG"))
  }
}
