import KimDiagnostics
import KimModel
package import KimSiteWork
package import KimSystem

/// Starts a theme that stands on another: it looks like that one until something is added.
package struct NewTheme {
  private let folder: TypedPath
  private let known: [String]

  /// The themes of a content root, beside it or where `options` says. Throws a `UsageError` where
  /// there is none to stand on, and a `DiskError`.
  package init(_ options: BuildOptions) throws {
    folder = options.themes ?? options.root.parent.appending("themes")
    let shelf =
      try options.themes.flatMap { try Folder.existing($0) } == nil
      ? ThemeShelf(nil, root: options.root, installed: options.installed)
      : ThemeShelf(folder, root: options.root, installed: options.installed)
    known = shelf.names
  }

  /// Makes the files and returns their paths. Throws a `UsageError` for a name that no folder can
  /// have or that is taken, and for a base that is not there.
  package func create(_ name: String, on base: String) throws -> [TypedPath] {
    guard let slug = Slug(of: name)?.string, slug == name else {
      throw UsageError.badName(name, Slug(of: name)?.string)
    }
    guard known.contains(base) else { throw UsageError.unknownBase(base, known) }
    _ = try Folder.creating(folder)
    return [
      try NewFile(
        Self.settings(name, base), at: "\(name)/theme.yml", in: folder, advice: Self.advice
      ).create(),
      try NewFile(Self.style, at: "\(name)/assets/tambahan.css", in: folder).create(),
    ]
  }

  private static let advice = LocalizedText(
    id: "pilih nama lain, atau ubah tema itu", en: "choose another name, or edit that theme")

  private static func settings(_ name: String, _ base: String) -> String {
    """
    nama: \(name.prefix(1).uppercased())\(name.dropFirst().replacing("-", with: " "))
    # Tema yang dijadikan dasar: apa yang tidak ada di folder ini diambil dari sana.
    dasar: \(base)
    # Warna bila KIM tidak memilih sendiri, dan latar yang dipakai gaya; tanpa ini milik dasarnya.
    # warna: "#8c1d2f"
    # latar_terang: "#ffffff"
    # latar_gelap: "#111111"

    """
  }

  private static let style = """
    /* Ditambahkan di belakang gaya tema dasar. Gaya yang ditulis utuh bernama gaya.css, situs.css, atau
       indeks.css; templat yang diganti ada di templates/. Nama-namanya: kim theme --fields */

    """
}

extension UsageError {
  fileprivate static func badName(_ name: String, _ better: String?) -> UsageError {
    let example = better ?? "desaku"
    return UsageError(
      id: "'\(name)' tidak dapat menjadi nama tema; pakai huruf a-z, angka, dan '-', misalnya "
        + "\(example)",
      en: "'\(name)' cannot be a theme's name; use letters a-z, digits and '-', such as \(example)")
  }

  fileprivate static func unknownBase(_ name: String, _ known: [String]) -> UsageError {
    let list = known.joined(separator: ", ")
    return UsageError(
      id: "tidak ada tema '\(name)' untuk dijadikan dasar; yang ada: \(list)",
      en: "there is no theme '\(name)' to stand on; there are: \(list)")
  }
}
