import ArgumentParser
import KimDelivery
import KimDiagnostics
import KimPublish
import KimSystem
import KimWorkspace

/// `kim publish`.
struct PublishCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Mengirim yang berubah ke host.",
    discussion: """
      Tujuan ditulis di _provinsi/terbit.yml. Yang dihapus di host hanya berkas yang dahulu \
      dikirim kim dan sekarang tidak dibuat lagi oleh tulisan mana pun. Bila terputus, jalankan \
      lagi: yang sudah terkirim tidak dikirim ulang. Status keluar: 0 berhasil, 1 ada kesalahan \
      di terbit.yml atau berkas orang lain di host, 64 perintah keliru, 74 host atau \
      penyimpanan terganggu.
      """)

  @Argument(
    help: ArgumentHelp(
      "Nama tujuan di terbit.yml, atau folder situs yang punya host sendiri.",
      valueName: "tujuan"))
  var target: String?

  @Option(help: ArgumentHelp("Folder isi.", valueName: "folder"))
  var root = "sites"

  @Option(help: ArgumentHelp("Folder hasil 'kim build'.", valueName: "folder"))
  var output = "public"

  @Option(
    help: ArgumentHelp(
      "Folder catatan (bawaan: '.kim' di samping folder isi).", valueName: "folder"))
  var cache: String?

  @Flag(help: "Tunjukkan saja apa yang akan dikirim dan dihapus.")
  var dryRun = false

  @Flag(help: "Jangan hapus apa pun di host; yang seharusnya dihapus disebutkan.")
  var keep = false

  @Flag(help: "Ganti berkas di host yang bukan kiriman kim, bila menempati tempat berkas kita.")
  var adopt = false

  @Option(
    help: ArgumentHelp(
      "Kecepatan kirim paling tinggi tiap detik, misalnya 500k atau 2m.", valueName: "kecepatan"))
  var limit: TransferRate?

  @Flag(help: "Tanpa kemajuan dan tanpa ringkasan.")
  var quiet = false

  @Option(help: ArgumentHelp("Bahasa pesan.", valueName: "id|en"))
  var lang = Language.indonesian

  func run() throws {
    Interrupt.endsAtOnce()
    let printer = PublicationPrinter(language: lang, isQuiet: quiet)
    let report = try Failure.explained(in: lang) { try publish(printer) }
    printer.show(report)
  }

  private func publish(_ printer: PublicationPrinter) throws -> PublicationReport {
    let content = TypedPath(root)
    var found = Diagnostics()
    let target = try TargetShelf(content).target(named: target, diagnostics: &found)
    printer.show(found)
    guard let target else { throw ExitCode(1) }
    if case .server(let server) = target.address, server.scheme == .ftp {
      printer.warn(Self.isOpen)
    }
    let options = options(for: target)
    let publication = Publication(
      to: target, of: TypedPath(output),
      cache: cache.map(TypedPath.init) ?? content.parent.appending(".kim"), options)
    defer { printer.clearProgress() }
    return try publication.run { printer.show($0) }
  }

  private func options(for target: PublishTarget) -> PublicationOptions {
    var options = PublicationOptions()
    options.isTrial = dryRun
    options.keeps = keep
    options.adopts = adopt
    options.limit = limit?.bytes
    options.password = HostPassword(language: lang).password(for: target)
    options.ssh = Environment["KIM_SSH"]
    return options
  }

  private static let isOpen = LocalizedText(
    id:
      "peringatan: ftp:// mengirim kata sandi dan semua berkas tanpa penyandian, dan siapa pun di "
      + "jalan dapat membaca dan mengubahnya; pakai ftps:// bila host bisa",
    en: "warning: ftp:// sends the password and all files in the clear, and anybody on the way can "
      + "read and change them; use ftps:// if the host can")
}
