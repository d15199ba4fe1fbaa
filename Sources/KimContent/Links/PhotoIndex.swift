import KimDiagnostics
import KimModel

/// A site's photos by their path in its folder, with the names that they are published under.
struct PhotoIndex: Sendable {
  private let photos: FileIndex<Photo>
  let own: OwnAddresses
  /// The photos' paths, without those whose names must not be spread.
  private let suggestions: PathSuggestion

  init(_ sources: [SourcePhoto], own: OwnAddresses = OwnAddresses()) {
    self.own = own
    var photos: [String: Photo] = [:]
    var mentionable: [String] = []
    for source in sources {
      let stem = source.path.split(separator: "/").last?.split(separator: ".").first ?? ""
      let isPrivate = IdentityNumberScan.isFound(inPath: source.path)
      let name = isPrivate ? "foto" : Slug(of: String(stem))?.string ?? "foto"
      let hash = source.hash.isEmpty ? "0" : String(source.hash.prefix(10))
      guard let path = SitePaths.photo(named: name, hash: hash) else { continue }
      photos[source.path] = Photo(source, stem: path)
      if !isPrivate { mentionable.append(source.path) }
    }
    self.photos = FileIndex(photos, own: own)
    suggestions = PathSuggestion(mentionable)
  }

  /// The photo that a writer's path means: beside the file, or else from the site's root.
  func photo(_ written: String, from folder: String) -> Photo? {
    photos.file(written, from: folder)
  }

  /// The photo at a path of the site's folder, exactly.
  func photo(at path: String) -> Photo? { photos[path] }

  /// A photo that a field names; an error where it is not there, or is a drawing and may not be.
  func photo(
    _ written: String, from folder: String, at place: Place, canBeDrawing: Bool = false,
    diagnostics: inout Diagnostics
  ) -> Photo? {
    if let photo = photo(written, from: folder) {
      guard photo.format == .svg, !canBeDrawing else { return photo }
      diagnostics.add(.drawing(place))
    } else if LinkAddress(written) != nil, own.path(of: written) == nil {
      diagnostics.add(.remotePhoto(place))
    } else {
      diagnostics.add(
        .missingPhoto(place, written, suggestion: suggestion(for: written, from: folder)))
    }
    return nil
  }

  /// The path, as it would be written in a file of that folder, of the photo most like it.
  func suggestion(for written: String, from folder: String) -> String? {
    suggestions.nearest(to: written, from: folder)
  }
}

/// A photo that front matter names, not yet looked for.
struct PhotoReference {
  let path: String
  let place: Place
  let alt: String?
  let caption: String?
  let credit: String?

  /// Another photo that the same value names; only the first has the words.
  func naming(_ path: String, isFirst: Bool) -> PhotoReference {
    PhotoReference(
      path: path, place: place, alt: isFirst ? alt : nil, caption: isFirst ? caption : nil,
      credit: credit)
  }
}

extension Diagnostic {
  /// SVG can carry script, and no library that reads it is hardened against it.
  static func drawing(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, code: "photo/format", at: place,
      id: "gambar SVG hanya untuk 'logo', bukan untuk foto",
      en: "SVG pictures are for 'logo' only, not for photos",
      hint: LocalizedText(id: "simpan sebagai JPEG atau PNG", en: "save it as JPEG or PNG"))
  }

  fileprivate static func missingPhoto(
    _ place: Place, _ written: String, suggestion: String?
  ) -> Diagnostic {
    Diagnostic(
      .error, code: "photo/missing", at: place,
      id: "foto '\(written)' tidak ada di folder ini",
      en: "the photo '\(written)' is not in this folder",
      hint: LocalizedText(
        id: suggestion.map { "maksud Anda '\($0)'?" }
          ?? "taruh fotonya di sebelah tulisan ini, dan periksa huruf besar-kecil namanya",
        en: suggestion.map { "did you mean '\($0)'?" }
          ?? "put the photo beside this file, and check capital letters in its name"),
      mend: suggestion.flatMap { .write($0, insteadOf: written, at: place) })
  }

  fileprivate static func remotePhoto(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, code: "photo/remote", at: place,
      id: "foto dari situs lain tidak dipakai", en: "photos of other sites are not used",
      hint: LocalizedText(
        id: "simpan fotonya di sebelah tulisan ini, lalu tulis nama berkasnya",
        en: "save the photo beside this file and write its file name"))
  }
}
