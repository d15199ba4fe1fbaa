import ArgumentParser
import KimDelivery
import KimDiagnostics
import KimSiteWork
import KimSystem
import KimWorkspace

/// `kim build`.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Membangun semua situs dan indeks.",
    discussion: """
      Tulisan yang salah dilaporkan dan dilewati; halaman terakhirnya dan semua yang lain tetap \
      terbit. Status keluar: 0 tanpa kesalahan, 1 ada kesalahan di isi, 64 perintah keliru, 74 gangguan \
      penyimpanan.
      """)

  @OptionGroup var content: ContentOptions
  @OptionGroup var workers: ExecutorOptions
  @OptionGroup var report: ReportOptions

  @Option(help: ArgumentHelp("Folder hasil.", valueName: "folder"))
  var output = "public"

  @Flag(help: "Hapus dahulu semua hasil kim yang terdahulu; berkas lain tidak disentuh.")
  var clean = false

  @Flag(
    help: ArgumentHelp(
      "Tunggu sampai tiap berkas benar-benar tersimpan, agar tahan listrik padam; lebih lambat."))
  var sync = false

  @Flag(
    name: .customLong("foto-nanti"),
    help: ArgumentHelp(
      "Foto baru terbit dahulu dalam satu ukuran; 'kim build' berikutnya membuat ukuran lainnya."))
  var leavesPhotos = false

  @Option(
    help: ArgumentHelp(
      "Bagian I dari N saja, untuk membagi kerja antarmesin; indeks dibangun 'kim index'.",
      valueName: "I/N"))
  var shard: Shard?

  @Option(
    help: ArgumentHelp("Folder untuk ringkasan bagian itu.", valueName: "folder"))
  var summaries: String?

  func validate() throws {
    if summaries != nil, shard == nil {
      throw ValidationError(
        LocalizedText(
          id: "--summaries memerlukan --shard I/N", en: "--summaries needs --shard I/N"
        ).asAsked)
    }
    if shard != nil, !content.site.isEmpty {
      throw ValidationError(
        LocalizedText(
          id: "--shard dan --site tidak dapat dipakai bersama",
          en: "--shard and --site exclude each other"
        ).asAsked)
    }
  }

  func run() throws {
    let printer = ReportPrinter(report, verb: .build)
    var options = content.options
    options.shard = shard
    options.isDurable = sync
    options.leavesPhotos = leavesPhotos
    options.summaries = summaries.map(TypedPath.init)
    let build = Build(
      options, output: TypedPath(output), by: workers.executor, isClean: clean,
      listsFiles: report.verbose)
    try printer.conclude {
      let place = try ContentPlace(of: options.root)
      guard place.part.isEmpty else { throw UsageError.onlyPart(place, verb: "build") }
      var built = try build.run { printer.show($0) }
      if built.hasBegun, shard == nil, content.site.isEmpty {
        built.add(try TargetShelf(options.root).limits(of: TypedPath(output)))
      }
      return built
    }
  }
}
