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

  @OptionGroup var place: TargetOptions

  @Option(help: ArgumentHelp("Folder hasil 'kim build'.", valueName: "folder"))
  var output = "public"

  @Flag(help: "Tunjukkan saja apa yang akan dikirim dan dihapus.")
  var dryRun = false

  @Flag(help: "Jangan hapus apa pun di host; yang seharusnya dihapus disebutkan.")
  var keep = false

  @Flag(help: "Ganti berkas di host yang bukan kiriman kim, bila menempati tempat berkas kita.")
  var adopt = false

  @Flag(
    help:
      "Kembalikan kiriman sebelumnya, bila disimpan ('simpan' di terbit.yml); tidak memerlukan hasil build."
  )
  var rollback = false

  @Option(
    help: ArgumentHelp(
      "Tulis alamat halaman yang berubah ke berkas ini, siap ditempel; '-' menampilkannya.",
      valueName: "berkas"))
  var alamat: String?

  @Option(
    help: ArgumentHelp(
      "Kecepatan kirim paling tinggi tiap detik, misalnya 500k atau 2m.", valueName: "kecepatan"))
  var limit: TransferRate?

  @Option(
    help: ArgumentHelp(
      "Buat stempel rahasia untuk menandatangani daftar kiriman, di berkas ini; tidak ada yang dikirim.",
      valueName: "berkas"))
  var buatStempel: String?

  @Flag(help: "Tanpa kemajuan dan tanpa ringkasan.")
  var quiet = false

  @Option(help: ArgumentHelp("Bahasa pesan.", valueName: "id|en"))
  var lang = Language.indonesian

  func validate() throws {
    if rollback, keep || adopt {
      throw ValidationError("--rollback tidak dapat dipakai bersama --keep atau --adopt")
    }
  }

  func run() throws {
    Interrupt.endsAtOnce()
    if let buatStempel { return try makeKey(in: TypedPath(buatStempel)) }
    let printer = PublicationPrinter(language: lang, isQuiet: quiet)
    let report = try Failure.explained(in: lang) { try publish(printer) }
    if let warning = report.warning { printer.warn(warning) }
    if let alamat { try Failure.explained(in: lang) { try write(report.changed, to: alamat) } }
    printer.show(report)
  }

  private func publish(_ printer: PublicationPrinter) throws -> PublicationReport {
    let target = try place.read(printer.show)
    if let scheme = target.address.openScheme { printer.warn(Self.isOpen(scheme)) }
    let options = try options(for: target)
    defer { printer.clearProgress() }
    if rollback {
      return try Rollback(of: target, cache: place.cacheFolder, options).run { printer.show($0) }
    }
    let publication = Publication(
      to: target, of: TypedPath(output), cache: place.cacheFolder, options)
    return try publication.run { printer.show($0) }
  }

  /// The addresses of pages that came, changed or went, each on a line.
  private func write(_ changed: ChangedAddresses?, to place: String) throws {
    guard let changed else { throw UsageError.noAddress }
    let text = changed.addresses.map { $0 + "\n" }.joined()
    guard place != "-" else { return Terminal.standardOutput.write(text) }
    let file = TypedPath(place)
    let name = file.string.split(separator: "/").last.map(String.init) ?? place
    try Folder.creating(file.parent).replace(name) { (file) throws(SystemFailure) in
      try file.write(Array(text.utf8))
    }
  }

  private func makeKey(in file: TypedPath) throws {
    let key = try Failure.explained(in: lang) {
      try SecretListKey.making(
        file, outside: [place.content, place.cacheFolder, TypedPath(output)])
    }
    let text = LocalizedText(
      id: """
        Stempel rahasia ada di '\(file)'. Simpan salinannya di luar komputer ini, jangan dibagikan, dan
        isi KIM_KUNCI_TERBIT dengan jalurnya (di CI: dengan isinya). Tambahkan pada tujuan di terbit.yml:

        """,
      en: """
        The secret key is in '\(file)'. Keep a copy outside this machine, share it with nobody, and fill
        KIM_KUNCI_TERBIT with its path (in CI: with its text). Add to the target in terbit.yml:

        """)
    Terminal.standardOutput.write(text[lang] + "  kunci_publik: \"\(key.publicText)\"\n")
  }

  private func options(for target: PublishTarget) throws -> PublicationOptions {
    var options = try place.access(to: target, language: lang)
    options.isTrial = dryRun
    options.keeps = keep
    options.adopts = adopt
    options.limit = limit?.bytes
    options.webAddress = try TargetShelf(place.content).webAddress(of: target)
    options.indexNowEndpoint = Environment["KIM_INDEXNOW"]
    return options
  }

  /// - Parameter scheme: how an address begins by which all goes in the clear.
  static func isOpen(_ scheme: String) -> LocalizedText {
    let better = scheme.replacing("://", with: "s://")
    // A store gets a signature in the place of a password.
    let isSigned = scheme.hasPrefix("endpoint=")
    return LocalizedText(
      id:
        "peringatan: \(scheme) mengirim \(isSigned ? "" : "kata sandi dan ")semua berkas tanpa "
        + "penyandian, dan siapa pun di jalan dapat membaca dan mengubahnya; pakai \(better) bila "
        + "host bisa",
      en: "warning: \(scheme) sends \(isSigned ? "" : "the password and ")all files in the clear, "
        + "and anybody on the way can read and change them; use \(better) if the host can")
  }
}

extension UsageError {
  fileprivate static let noAddress = UsageError(
    id:
      "--alamat memerlukan 'alamat_situs' di provinsi.yml, kim.yml, atau terbit.yml; semua sudah terkirim",
    en: "--alamat needs 'alamat_situs' in provinsi.yml, kim.yml or terbit.yml; all was sent")
}
