import KimTestSupport

/// A small province on disk: two sites, a post each, and the default theme.
struct KimProject {
  let folder: TemporaryFolder

  static let day = "2024-06-01"

  /// `lentPictures` says whether its share cards are there already.
  static func with<Result>(
    lentPictures: Bool = true, _ body: (KimProject) throws -> Result
  ) throws -> Result {
    try TemporaryFolder.with { folder in
      if lentPictures { try LentPictures.project.lend(to: folder) }
      let project = KimProject(folder: folder)
      try project.write(
        """
        -- _provinsi/provinsi.yml --
        \(ProvinceText.settings)
        -- _provinsi/wilayah.csv --
        \(ProvinceText.regions)
        -- muba/kim-toman/kim.yml --
        nama: KIM Toman
        kode_wilayah: "16.06.06.2008"
        tingkat: desa
        -- muba/kim-toman/berita/panen.md --
        ---
        judul: Panen raya
        tanggal: 2024-05-20
        ---
        Panen raya di Toman.
        -- kim-ilir/kim.yml --
        nama: KIM Ilir
        kode_wilayah: "16.71.01.1001"
        tingkat: kelurahan
        -- kim-ilir/kegiatan/kerja-bakti.md --
        ---
        judul: Kerja bakti
        tanggal: 2024-05-21
        ---
        Kerja bakti di Ilir.
        """)
      return try body(project)
    }
  }

  /// Files below `sites`, in one string.
  func write(_ archive: String) throws {
    for file in TextArchive(archive).files { try folder.write("sites/" + file.path, file.text) }
  }

  func build(_ options: String...) throws -> KimCommand { try run("build", options) }
  func check(_ options: String...) throws -> KimCommand { try run("check", options) }

  func index(from folders: [String], _ options: String...) throws -> KimCommand {
    try run("index", ["--from"] + folders + options)
  }

  private func run(_ verb: String, _ options: [String]) throws -> KimCommand {
    try KimCommand(
      arguments: [verb, "--themes", KimCommand.themes, "--as-of", Self.day] + options, in: folder)
  }

  /// Everything that was published, by path, without our own state.
  var published: [String: String] {
    folder.contents(of: "public").filter { !$0.key.hasPrefix(".kim/") }
  }

  func published(of site: String) -> [String: String] {
    published.filter { $0.key.hasPrefix(site + "/") }
  }
}
