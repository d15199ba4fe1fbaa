package import KimContent
package import KimDiagnostics
package import KimModel
import KimSite
package import KimTheme

/// A whole KIM site in one string, to be built and looked at.
///
/// Lines `-- path --` begin files, which are sorted by their names as on a disk. A photo has 1200 x
/// 800 pixels; its text, if it has one, is its hash. Where there is no `kim.yml`, a sound one is
/// added.
package struct SiteText: Sendable {
  package var source: SiteSource

  package static let profile = """
    nama: KIM Sumber Makmur
    kode_wilayah: "16.06.06.2008"
    tingkat: desa

    """

  package init(_ archive: String, id: SiteID = .toman) {
    var files = TextArchive(archive).files
    if !files.contains(where: { $0.path == "kim.yml" }) { files.append(("kim.yml", Self.profile)) }
    func texts(_ roles: FileRole...) -> [SourceText] {
      files.filter { roles.contains(FileRole(path: $0.path)) }
        .map { SourceText(path: $0.path, bytes: Array($0.text.utf8)) }.sorted(by: \.path)
    }
    func paths(_ roles: FileRole...) -> [String] {
      files.map(\.path).filter { roles.contains(FileRole(path: $0)) }.sorted(by: \.self)
    }
    source = SiteSource(
      id: id, folder: "sites/\(id)", texts: texts(.profile, .text),
      notes: texts(.note, .unnamed),
      photos: files.filter { FileRole(path: $0.path) == .photo }.map(Self.photo).sorted(by: \.path),
      documents: paths(.document, .note).map {
        SourceDocument(path: $0, byteCount: 12_345, hash: "0123456789")
      },
      unread: paths(.ignored))
  }

  private static func photo(_ file: (path: String, text: String)) -> SourcePhoto {
    let format: PhotoFormat =
      switch NameParts(file.path).ending {
      case "png": .png
      case "webp": .webp
      case "svg": .svg
      default: .jpeg
      }
    let hash = file.text.filter { !$0.isWhitespace }
    return SourcePhoto(
      path: file.path, format: format, width: 1200, height: 800,
      hash: hash.isEmpty ? "0123456789" : hash)
  }

  /// The built site, with its files by path and its diagnostics.
  package func build(
    province: ProvinceText = ProvinceText(), themes: Themes = TestTheme.themes
  ) -> BuiltSite {
    SiteBuilder(themes: themes, context: province.context).build(source)
  }

  /// The checked content, without pages.
  package func content(province: ProvinceText = ProvinceText()) -> (SiteContent?, Diagnostics) {
    var diagnostics = Diagnostics()
    let content = SiteContent(
      parsing: source, context: province.context, diagnostics: &diagnostics)
    return (content, diagnostics)
  }
}

extension SiteID {
  package static var toman: SiteID { named("toman") }

  /// An id that a test knows to be sound.
  package static func named(_ string: String) -> SiteID {
    guard let id = SiteID(string) else { preconditionFailure("not an id: \(string)") }
    return id
  }
}
