import ArgumentParser
import KimDiagnostics
import KimIntake
import KimModel
import KimSiteWork
import KimSystem

/// Which content `kim terima` writes to, and how it talks.
struct ReceiveContentOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Folder isi.", valueName: "folder"))
  var root = "sites"

  @Option(
    help: ArgumentHelp(
      "Folder sandi KIM (bawaan: kim/sandi di folder pengaturan Anda).", valueName: "folder"))
  var simpanan: String?

  @Option(
    help: ArgumentHelp(
      "Folder tema (bawaan: 'themes' di samping folder isi atau di sini, dan yang terpasang).",
      valueName: "folder"))
  var themes: String?

  @Option(
    help: ArgumentHelp(
      "Folder ingatan kim (bawaan: '.kim' di samping folder isi).", valueName: "folder"))
  var cache: String?

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "Hari untuk tulisan yang tidak bertanggal (bawaan: hari ini).", valueName: "2026-11-18"))
  var moment: Moment?

  @Option(help: ArgumentHelp("Bentuk pesan.", valueName: "text|json|github|sarif"))
  var format = DiagnosticFormat.text

  @Option(help: ArgumentHelp("Bahasa pesan.", valueName: "id|en"))
  var lang = Language.indonesian

  var folder: TypedPath { TypedPath(root) }

  /// The folders that were named, as options.
  var named: [(option: String, value: String)] {
    [
      ("--root", root == "sites" ? nil : root), ("--simpanan", simpanan), ("--themes", themes),
      ("--cache", cache),
    ].compactMap { option, value in value.map { (option, $0) } }
  }

  /// How the new posts are checked.
  var build: BuildOptions {
    var build = BuildOptions(root: folder)
    build.themes = themes.map(TypedPath.init)
    build.installed = Installation()?.folder
    build.cache = cache.map(TypedPath.init)
    build.moment = moment
    return build
  }

  /// In the person's settings (XDG Base Directory Specification), or where they say.
  var keys: KeyShelf {
    get throws {
      if let simpanan { return KeyShelf(TypedPath(simpanan)) }
      if let settings = Environment["XDG_CONFIG_HOME"], settings.hasPrefix("/") {
        return KeyShelf(TypedPath(settings).appending("kim/sandi"))
      }
      guard let home = Environment["HOME"], home.hasPrefix("/") else { throw UsageError.noHome }
      return KeyShelf(TypedPath(home).appending(".config/kim/sandi"))
    }
  }
}

extension UsageError {
  fileprivate static let noHome = UsageError(
    id: "folder pengaturan Anda tidak diketahui (HOME kosong); sebutkan folder sandi dengan "
      + "--simpanan",
    en: "your settings' folder is not known (HOME is empty); name the folder of secrets with "
      + "--simpanan"
  )
}
