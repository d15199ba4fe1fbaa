import ArgumentParser
import KimDiagnostics

/// How what was found is told.
struct ReportOptions: ParsableArguments {
  @Flag(help: "Anggap setiap peringatan sebagai kesalahan.")
  var strict = false

  @Option(help: ArgumentHelp("Bentuk laporan.", valueName: "text|json|github|sarif"))
  var format = DiagnosticFormat.text

  @Option(help: ArgumentHelp("Bahasa laporan.", valueName: "id|en"))
  var lang = Language.indonesian

  @Flag(
    help: ArgumentHelp(
      "Sebut setiap masalah, juga yang sama di banyak berkas, dan setiap berkas yang tidak terbit.")
  )
  var verbose = false

  @Flag(help: "Tanpa kemajuan dan tanpa ringkasan; masalah tetap dilaporkan.")
  var quiet = false
}
