import ArgumentParser
import FoundationEssentials
import KimDiagnostics
import KimHTTP
import KimPreview
import KimQR
import KimSiteWork
import KimSystem
import KimWorkspace

/// `kim serve`.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Menampilkan situs di peramban, dan memperbaruinya setiap isinya disimpan.",
    discussion: """
      Situs dibangun seperti 'kim build', ke folder sendiri; 'public' tidak disentuh. Buka alamat yang \
      ditampilkan: halaman berubah sendiri ketika berkas disimpan, dan pesan muncul di atasnya dengan \
      berkas, baris, dan cara memperbaikinya. Hanya komputer ini yang dapat membukanya, kecuali dengan \
      --lan: lalu ponsel di Wi-Fi yang sama juga, sesudah memindai kode QR. Hentikan dengan Ctrl-C.
      """)

  @OptionGroup var content: ContentOptions
  @OptionGroup var workers: ExecutorOptions

  @Option(
    help: ArgumentHelp(
      "Port di komputer ini; bila sedang dipakai, yang berikutnya. 0: mana saja yang kosong.",
      valueName: "port"))
  var port = 8080

  @Flag(help: "Ponsel di Wi-Fi yang sama boleh melihat, sesudah memindai kode QR.")
  var lan = false

  @Flag(
    help: ArgumentHelp(
      "Setiap simpanan di formulir menjadi satu catatan (commit) Git atas nama penulisnya; tombol "
        + "Kirim mengirimnya (push)."))
  var git = false

  @Flag(name: .customLong("open"), help: "Langsung buka di peramban.")
  var opensBrowser = false

  @Option(
    help: ArgumentHelp(
      "Folder kiriman yang menunggu 'kim terima' (bawaan: 'masuk' di samping folder isi).",
      valueName: "folder"))
  var kiriman: String?

  @Option(help: ArgumentHelp("Bahasa pesan.", valueName: "id|en"))
  var lang = Language.indonesian

  func validate() throws {
    guard !(0...65_535).contains(port) else { return }
    throw ValidationError(
      LocalizedText(
        id: "--port harus antara 0 dan 65535", en: "--port has to be between 0 and 65535"
      ).asAsked)
  }

  func run() throws {
    try Failure.explained(in: lang) {
      let preview = try Preview(options, by: workers.executor)
      Interrupt.isAskedFor()
      let printer = PreviewPrinter(language: lang)
      printer.begin(preview, wanted: port, root: try root)
      if opensBrowser { printer.open(preview.address) }
      preview.run(
        until: { Interrupt.isAsked }, clock: clock, report: printer.show,
        invite: { printer.invite($0) },
        stopped: {
          printer.end()
          Interrupt.endWell()
        })
    }
  }

  private var root: TypedPath {
    get throws { try ContentPlace(of: ContentPlace.usual(content.shared.root)).root }
  }

  private var options: PreviewOptions {
    get throws {
      var build = content.options
      let place = try ContentPlace(of: ContentPlace.usual(content.shared.root))
      build.root = place.root
      if build.sites.isEmpty { build.sites = try place.namedSites() }
      var options = PreviewOptions(build)
      options.port = port
      options.isShared = lan
      options.isRecorded = git
      options.inbox = kiriman.map(TypedPath.init) ?? place.root.parent.appending("masuk")
      options.editor = EditorCommand([Environment["VISUAL"], Environment["EDITOR"]])
      options.language = lang
      return options
    }
  }

  /// Posts that wait for their time come within ten minutes of it; with `--as-of` time stands still.
  private func clock() -> Int {
    content.shared.moment == nil ? Int(Date.now.timeIntervalSince1970) / 600 : 0
  }
}
