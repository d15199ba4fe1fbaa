import KimDiagnostics
import KimModel
import KimTestSupport
import KimTheme

/// Files of a KIM, of the index and of a theme, built as they would be together.
struct MessageExample {
  /// By their paths in the KIM's folder; those of the index and of the theme in folders of their own.
  var files: [String: String]

  init(_ files: [MessageGuide.File], others: [String] = []) {
    self.files = Dictionary(files.map { ($0.path, $0.text) }, uniquingKeysWith: { $1 })
    for path in others { self.files[path] = "" }
  }

  // MARK: Building

  var diagnostics: [Diagnostic] {
    let theme = part("tema/")
    guard theme.isEmpty else { return Self.diagnostics(ofTheme: theme) }
    let index = part("_provinsi/")
    // The region that messages give as an example.
    let regions = ["wilayah.csv": ProvinceText.regions + "16.06.06.2003,Toman Ulu\n"]
    let province = ProvinceText(archive(regions.merging(index) { $1 }))
    let (content, problems) = province.parse()
    var found = problems
    if content != nil {
      let own = files.filter { !$0.key.hasPrefix("_provinsi/") }
      let site = SiteText(archive(own))
      found.add(site.build(province: province).diagnostics)
      found.add(province.index(of: [site, Self.neighbour]).diagnostics)
    }
    return found.sorted
  }

  /// The KIM that messages give as an example.
  private static let neighbour = SiteText(
    """
    -- kim.yml --
    nama: KIM Sekayu
    kode_wilayah: "16.06.08.2013"
    tingkat: desa
    """, id: .named("musi-banyuasin/kim-sekayu"))

  /// The standard theme with some of its files changed.
  private static func diagnostics(ofTheme changed: [String: String]) -> [Diagnostic] {
    var texts = Dictionary(
      TestTheme.source.files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { $1 })
    for (path, text) in changed { texts[path] = Array(text.utf8) }
    var diagnostics = Diagnostics()
    let files = texts.sorted { $0.key < $1.key }.map { SourceText(path: $0.key, bytes: $0.value) }
    _ = Theme(
      name: "coba", parsing: SourceFolder(folder: "tema", files: files), diagnostics: &diagnostics)
    return diagnostics.sorted
  }

  /// The files of a folder, by their paths in it.
  private func part(_ folder: String) -> [String: String] {
    let inside = files.filter { $0.key.hasPrefix(folder) }
    return Dictionary(
      inside.map { (String($0.key.dropFirst(folder.count)), $0.value) }, uniquingKeysWith: { $1 })
  }

  private func archive(_ files: [String: String]) -> String {
    files.sorted { $0.key < $1.key }.map { path, text in
      "-- \(path) --\n" + (text.hasSuffix("\n") ? String(text.dropLast()) : text) + "\n"
    }.joined().dropLast().description
  }

  // MARK: Mending

  /// The same files after what a message asks for.
  func mended(by mend: Mend, at place: Place) -> MessageExample {
    var mended = self
    let path = Self.path(place.path)
    switch mend {
    case .edit(let edit): mended.files[path] = files[path].map(edit.applied)
    case .rename(let name):
      let folder = path.split(separator: "/").dropLast().map { $0 + "/" }.joined()
      let renamed = files.map { key, text -> (String, String) in
        guard key == path || key.hasPrefix(path + "/") else { return (key, text) }
        return (folder + name + key.dropFirst(path.count), text)
      }
      mended.files = Dictionary(renamed, uniquingKeysWith: { $1 })
    }
    return mended
  }

  private static func path(_ shown: String) -> String {
    for folder in ["sites/toman/", "sites/"] where shown.hasPrefix(folder) {
      return String(shown.dropFirst(folder.count))
    }
    return shown
  }
}

extension Mend.Edit {
  /// A text with its part replaced.
  func applied(to text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Array($0.unicodeScalars) }
    while lines.count < endLine { lines.append([]) }
    let before = lines[line - 1].prefix(column - 1)
    let after = lines[endLine - 1].dropFirst(endColumn - 1)
    let middle = Array(before) + Array(self.text.unicodeScalars) + Array(after)
    lines.replaceSubrange((line - 1)...(endLine - 1), with: [middle])
    let joined = lines.map { String(String.UnicodeScalarView($0)) }.joined(separator: "\n")
    return joined
  }
}
