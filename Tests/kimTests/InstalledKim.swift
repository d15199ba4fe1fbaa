import Foundation
import KimTestSupport

/// The command as a package installs it, below `awalan` of a folder: with the default theme and the
/// region lists of `ProvinceText`.
struct InstalledKim {
  let folder: TemporaryFolder

  static func with<Result>(_ body: (InstalledKim) throws -> Result) throws -> Result {
    try TemporaryFolder.with { folder in
      let kim = InstalledKim(folder: folder)
      try kim.install()
      try LentPictures.project.lend(to: folder)
      return try body(kim)
    }
  }

  private func install() throws {
    try folder.folder("awalan/bin")
    let program = URL(filePath: KimCommand.path).resolvingSymlinksInPath().path
    let (files, place) = (FileManager.default, folder.full("awalan/bin/kim"))
    do {
      try files.linkItem(atPath: program, toPath: place)
    } catch {
      // They lie on different disks.
      try files.copyItem(atPath: program, toPath: place)
    }
    try folder.write("awalan/share/kim/versi", "0123456789ab\n")
    try folder.link("awalan/share/kim/themes", to: KimCommand.allThemes)
    let areas = ProvinceText.regions.split(separator: "\n").filter {
      $0 == "kode,nama" || $0.prefix { $0 != "," }.count <= 5
    }
    try folder.write("awalan/share/kim/wilayah/indonesia.csv", areas.joined(separator: "\n"))
    try folder.write("awalan/share/kim/wilayah/16.csv", ProvinceText.regions)
    try folder.write("awalan/share/kim/awal/rapat-warga.jpg", bytes: try SamplePhotos.bytes())
    for service in ["github", "gitlab", "forgejo"] {
      let file = TestTheme.repository.appending(path: "docs/ci/situs-\(service).yml")
      try folder.write(
        "awalan/share/kim/ci/\(service).yml", bytes: Array(try Data(contentsOf: file)))
    }
  }

  func run(_ arguments: String...) throws -> KimCommand {
    try run(in: folder, "exec awalan/bin/kim", arguments)
  }

  /// With lines that somebody types when asked.
  func answering(_ lines: String, _ arguments: String...) throws -> KimCommand {
    let words = arguments.map { "'\($0)'" }.joined(separator: " ")
    return try run(
      in: folder,
      "printf '\(lines)' | script --quiet --return --command \"awalan/bin/kim \(words)\" /dev/null",
      [])
  }

  private func run(
    in folder: TemporaryFolder, _ command: String, _ arguments: [String]
  ) throws -> KimCommand {
    let words = arguments.map { "'\($0)'" }.joined(separator: " ")
    return try KimCommand(shell: "\(command) \(words)", in: folder)
  }
}
