import ArgumentParser
import KimDiagnostics
import KimModel
import KimSiteWork
import KimSystem
import KimTheme
import KimWorkspace

/// `kim theme`.
struct ThemeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "theme",
    abstract: "Membantu memilih dan merancang tema.",
    discussion: """
      --galeri membangun isi satu kali dalam setiap tema, dan satu halaman yang menyandingkan setiap \
      macam halaman, untuk dipilih. Tanpa --root dan --themes: folder 'sites' dan 'themes' di sini.
      """,
    subcommands: [NewThemeCommand.self])

  @Flag(help: "Cetak semua nama yang boleh dipakai di setiap templat, dan kelas pada isi tulisan.")
  var fields = false

  @Option(
    help: ArgumentHelp("Bangun galeri semua tema ke folder ini.", valueName: "folder"))
  var galeri: String?

  @Option(help: ArgumentHelp("Folder isi untuk galeri.", valueName: "folder"))
  var root = "sites"

  @Option(help: ArgumentHelp("Folder tema.", valueName: "folder"))
  var themes: String?

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("Hari yang dianggap sekarang di galeri.", valueName: "2026-11-18"))
  var moment: Moment?

  @Option(
    help: ArgumentHelp(
      "Folder ingatan kim di antara dua kali jalan (bawaan: '.kim' di samping folder isi).",
      valueName: "folder"))
  var cache: String?

  @Option(help: ArgumentHelp("Bahasa.", valueName: "id|en"))
  var lang = Language.indonesian

  func run() throws {
    if fields { return Terminal.standardOutput.write(ThemeReference.text(language: lang)) }
    guard let galeri else { throw CleanExit.helpRequest(self) }
    try makeGallery(in: TypedPath(galeri))
  }

  private func makeGallery(in folder: TypedPath) throws {
    Interrupt.endsAtOnce()
    var options = BuildOptions(root: TypedPath(root))
    options.themes = themes.map(TypedPath.init)
    options.installed = Installation()?.folder
    options.moment = moment
    options.cache = cache.map(TypedPath.init)
    var found = Diagnostics()
    let made = try Failure.explained(in: lang) {
      try ThemeGallery(options, output: folder, by: ExecutorOptions.standard)
        .make({ Terminal.standardError.write("\($0)\n") }, diagnostics: &found)
    }
    let errors = Diagnostics(found.sorted.filter { $0.severity == .error })
    let terminal = Terminal.standardError
    terminal.write(
      DiagnosticFormat.text.print(
        errors, language: lang, colour: terminal.hasColour, guide: ReportPrinter.guide))
    guard let made else { throw ExitCode(1) }
    Terminal.standardOutput.write("\(made.page)\n")
  }
}

/// `kim theme new`.
struct NewThemeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Memulai tema di atas tema lain.",
    discussion: """
      Tema baru tampak seperti dasarnya sampai ada yang ditambahkan. Berkas yang sudah ada tidak \
      ditimpa.
      """)

  @Argument(help: ArgumentHelp("Nama folder tema, misalnya desaku.", valueName: "nama"))
  var name: String

  @Option(help: ArgumentHelp("Tema yang dijadikan dasar.", valueName: "nama"))
  var dasar = Province.defaultTheme

  @Option(help: ArgumentHelp("Folder isi.", valueName: "folder"))
  var root = "sites"

  @Option(
    help: ArgumentHelp("Folder tema (bawaan: 'themes' di samping folder isi).", valueName: "folder")
  )
  var themes: String?

  @Option(help: ArgumentHelp("Bahasa pesan.", valueName: "id|en"))
  var lang = Language.indonesian

  func run() throws {
    var options = BuildOptions(root: TypedPath(root))
    options.themes = themes.map(TypedPath.init)
    options.installed = Installation()?.folder
    let made = try Failure.explained(in: lang) {
      try NewTheme(options).create(name, on: dasar)
    }
    for path in made { Terminal.standardOutput.write("\(path)\n") }
  }
}
