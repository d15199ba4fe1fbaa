import ArgumentParser
import KimModel
import KimSiteWork
import KimSystem
import KimWorkspace

/// What is read, and how it is to be understood.
struct SharedContentOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("Folder isi.", valueName: "folder"))
  var root = "sites"

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp("Alamat tempat indeks diterbitkan.", valueName: "alamat"))
  var baseURL: WebAddress?

  @Option(help: ArgumentHelp("Tema, menggantikan pilihan provinsi.yml.", valueName: "nama"))
  var theme: String?

  @Option(
    help: ArgumentHelp(
      "Folder tema (bawaan: 'themes' di samping folder isi atau di sini, dan yang terpasang).",
      valueName: "folder"))
  var themes: String?

  @Flag(help: "Sertakan draf dan tulisan bertanggal nanti.")
  var drafts = false

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "Hari, boleh dengan jam, yang dianggap sekarang (bawaan: SOURCE_DATE_EPOCH, atau jam "
        + "komputer). Hari tanpa jam dihitung sampai habis.",
      valueName: "2026-11-18T06:00"))
  var moment: Moment?

  @Option(
    help: ArgumentHelp(
      "Folder ingatan kim di antara dua kali jalan (bawaan: '.kim' di samping folder isi).",
      valueName: "folder"))
  var cache: String?

  var options: BuildOptions {
    var options = BuildOptions(root: TypedPath(root))
    options.themes = themes.map(TypedPath.init)
    options.installed = Installation()?.folder
    options.theme = theme
    options.webAddress = baseURL
    options.includesDrafts = drafts
    options.moment = moment
    options.cache = cache.map(TypedPath.init)
    return options
  }
}
