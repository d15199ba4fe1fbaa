package import KimContent
package import KimDiagnostics
package import KimModel
import KimSite

/// A whole KIM site in one string, to be built and looked at.
///
/// Lines `-- path --` begin files. A path that ends in `.jpg` or `.png` is a photo of 1200 x 800
/// pixels, one that ends in `.pdf` a document; neither has content. Where there is no `kim.yml`, a
/// sound one is added.
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
    let texts = files.filter { $0.path.hasSuffix(".md") || $0.path == "kim.yml" }
    source = SiteSource(
      id: id, folder: "sites/\(id)",
      texts: texts.map { SourceText(path: $0.path, bytes: Array($0.text.utf8)) }
        .sorted { $0.path < $1.path },
      photos: files.compactMap(Self.photo).sorted { $0.path < $1.path },
      documents: files.filter { $0.path.hasSuffix(".pdf") }.map {
        SourceDocument(path: $0.path, byteCount: 12_345, hash: "0123456789")
      })
  }

  private static func photo(_ file: (path: String, text: String)) -> SourcePhoto? {
    let format: PhotoFormat
    switch file.path.split(separator: ".").last {
    case "jpg": format = .jpeg
    case "png": format = .png
    case "webp": format = .webp
    default: return nil
    }
    return SourcePhoto(
      path: file.path, format: format, width: 1200, height: 800, hash: "0123456789")
  }

  /// The built site, with its files by path and its diagnostics.
  package func build(province: ProvinceText = ProvinceText()) -> BuiltSite {
    SiteBuilder(themes: TestTheme.themes, context: province.context).build(source)
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
