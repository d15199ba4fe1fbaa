import ArgumentParser
import KimDelivery
import KimDiagnostics
import KimPublish

/// `kim verify`.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Memeriksa apakah host masih memuat yang diterbitkan.",
    discussion: """
      Semua berkas di host dibandingkan dengan daftar kiriman 'kim publish': berkas yang bukan \
      kiriman kim, yang hilang, dan yang isinya berubah disebut satu per satu. Tidak ada yang \
      diubah di host. Status keluar: 0 sama dengan yang diterbitkan, 1 ada perbedaan, 64 perintah \
      keliru, 74 host atau sambungan terganggu.
      """)

  @OptionGroup var place: TargetOptions

  @Option(
    help: ArgumentHelp(
      "Berapa berkas yang isinya dibaca, di samping yang lebih baru daripada kiriman terakhir.",
      valueName: "jumlah"))
  var sample = 20

  @OptionGroup var report: ReportOptions

  func validate() throws {
    guard sample >= 0 else { throw ValidationError("isi '--sample' dengan angka 0 atau lebih") }
  }

  func run() throws {
    Interrupt.endsAtOnce()
    let printer = VerificationPrinter(report)
    let found = try Failure.explained(in: report.lang) {
      let target = try place.read(printer.show)
      var options = VerificationOptions()
      options.sample = sample
      options.publication = place.access(to: target, language: report.lang)
      return try Verification(of: target, cache: place.cacheFolder, options).run()
    }
    try printer.conclude(found)
  }
}
