import ArgumentParser
import KimDelivery
import KimDiagnostics
import KimModel
import KimPublish
import KimSystem

/// `kim verify`.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Memeriksa apakah host masih memuat yang diterbitkan.",
    discussion: """
      Semua berkas di host dibandingkan dengan daftar kiriman 'kim publish': berkas yang bukan \
      kiriman kim, yang hilang, dan yang isinya berubah disebut satu per satu. Lewat web, halaman \
      dilihat seperti pembaca dan seperti mesin pencari. Tidak ada yang diubah di host \
      tanpa --repair. Status keluar: 0 sama dengan yang diterbitkan, 1 ada perbedaan, 64 perintah \
      keliru, 74 host atau sambungan terganggu.
      """)

  @OptionGroup var place: TargetOptions

  @Option(
    help: ArgumentHelp(
      "Lewat mana diperiksa (bawaan: keduanya, bila alamat web diketahui).",
      valueName: "host|web|both"))
  var via: VerificationWay?

  @Option(
    help: ArgumentHelp("Folder hasil 'kim build', untuk menunjukkan bedanya.", valueName: "folder"))
  var output = "public"

  @Option(
    help: ArgumentHelp(
      "Berapa berkas dibaca isinya, di samping yang berubah sesudah kiriman, dan berapa halaman dilihat.",
      valueName: "jumlah"))
  var sample = 20

  @Flag(
    help:
      "Simpan berkas orang lain di komputer ini, hapus di host, dan kirim lagi milik kita.")
  var repair = false

  @Flag(help: "Dengan --repair: jangan bertanya dahulu.")
  var yes = false

  @OptionGroup var report: ReportOptions

  func validate() throws {
    if yes, !repair { throw ValidationError("--yes memerlukan --repair") }
    if repair, via == .web { throw ValidationError("--repair tidak dapat lewat web saja") }
    guard sample >= 0 else { throw ValidationError("isi '--sample' dengan angka 0 atau lebih") }
  }

  func run() throws {
    Interrupt.endsAtOnce()
    let printer = VerificationPrinter(report)
    let found = try Failure.explained(in: report.lang) {
      let target = try place.read(printer.show)
      if let scheme = target.address.openScheme, viaHost(target) {
        PublicationPrinter(language: report.lang, isQuiet: true).warn(
          PublishCommand.isOpen(scheme))
      }
      var options = VerificationOptions()
      options.sample = sample
      options.output = TypedPath(output)
      options.viaHost = viaHost(target)
      options.webAddress = try webAddress(of: target)
      options.publication = try access(to: target)
      let verification = Verification(of: target, cache: place.cacheFolder, options)
      let found = try verification.run()
      guard repair, !found.repair.isEmpty else { return found }
      try mend(target, found, options.publication, printer)
      return try verification.run()
    }
    try printer.conclude(found)
  }

  /// Throws a `UsageError` where nobody is there to be asked, and the exit status where the answer is no.
  private func mend(
    _ target: PublishTarget, _ found: VerificationReport, _ options: PublicationOptions,
    _ printer: VerificationPrinter
  ) throws {
    printer.show(Diagnostics(found.diagnostics.sorted))
    if !yes {
      guard Dialogue.isPossible else { throw UsageError.needsYes }
      guard Dialogue(language: report.lang).agrees(to: Self.question(found.repair)) else {
        throw ExitCode(1)
      }
    }
    let repair = Repair(
      of: target, from: TypedPath(output), cache: place.cacheFolder, options)
    printer.show(try repair.run(found.repair))
  }

  private static func question(_ plan: RepairPlan) -> LocalizedText {
    let (foreign, own) = (plan.foreign.count, plan.spoilt.count)
    return LocalizedText(
      id:
        "\(foreign) berkas orang lain dihapus di host sesudah disimpan di sini, \(own) berkas kita "
        + "dikirim lagi. Lanjut? [y/T]",
      en:
        "\(foreign) files of others are deleted there once they are kept here, \(own) of ours are "
        + "sent again. Go on? [y/N]")
  }

  /// The secret key is asked for only where something is written.
  private func access(to target: PublishTarget) throws -> PublicationOptions {
    var target = target
    if !repair { target.publicKey = nil }
    return try place.access(to: target, language: report.lang)
  }

  private func viaHost(_ target: PublishTarget) -> Bool {
    if case .archive = target.address, via == nil { return false }
    return via != .web
  }

  /// A flash disk has the same pages as the web, and is another host: only where that is asked for.
  private func webAddress(of target: PublishTarget) throws -> WebAddress? {
    if via == .host { return nil }
    if case .folder = target.address, via == nil { return target.webAddress }
    let address = try TargetShelf(place.content).webAddress(of: target)
    let isNeeded = via != nil || !viaHost(target)
    if address == nil, isNeeded { throw UsageError.noWebAddress(target) }
    return address
  }
}

/// By which way a host is checked.
enum VerificationWay: String, CaseIterable, ExpressibleByArgument {
  case host, web, both

  init?(argument: String) { self.init(rawValue: argument.lowercased()) }
}

extension UsageError {
  fileprivate static let needsYes = UsageError(
    id:
      "--repair menghapus berkas di host; jalankan di terminal agar ditanyakan, atau tambahkan --yes",
    en: "--repair deletes files on the host; run it in a terminal to be asked, or add --yes")

  fileprivate static func noWebAddress(_ target: PublishTarget) -> UsageError {
    UsageError(
      id: "alamat web '\(target.name)' belum diketahui; tulis 'alamat_situs' di provinsi.yml, atau "
        + "pada tujuan itu di terbit.yml",
      en:
        "the web address of '\(target.name)' is not known; write 'alamat_situs' in provinsi.yml, or "
        + "for that target in terbit.yml")
  }
}
