import ArgumentParser
import KimDiagnostics
import KimIntake
import KimModel
import KimReceive
import KimSiteWork
import KimSystem

/// `kim terima`.
struct ReceiveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "terima",
    abstract: "Menjadikan kiriman dari halaman tulis, WhatsApp, atau surel sebagai tulisan.",
    discussion: """
      Yang dibaca: berkas .kim.txt dari tulis.html, teks WhatsApp dengan foto di sampingnya, ekspor \
      obrolan WhatsApp, dan surel sebagai berkas (Maildir, .eml). Tiap kiriman menjadi draf di folder \
      KIM-nya; fotonya dibersihkan dari lokasi. Berkas yang sudah diambil pindah ke folder 'selesai', \
      yang tidak dapat diterima ke 'ditolak' dengan teks jawaban untuk ditempel di WhatsApp. Berkas \
      yang sama dua kali tidak mengubah apa-apa. Status keluar: 0, atau 1 bila ada yang ditolak.
      """)

  @Argument(
    help: ArgumentHelp("Berkas kiriman, atau folder berisi kiriman.", valueName: "kiriman"))
  var paths: [String] = []

  @OptionGroup var content: ReceiveContentOptions

  @Option(
    help: ArgumentHelp(
      "KIM untuk teks dan surel yang tidak menyebutnya; kiriman untuk KIM lain dibiarkan.",
      valueName: "situs"))
  var site: String?

  @Flag(help: "Langsung terbitkan, bukan sebagai draf.")
  var terbit = false

  @Flag(help: "Terima juga kiriman tanpa tanda, untuk KIM yang punya sandi.")
  var percaya = false

  @Flag(help: "Jaga folder kiriman terus, sampai dihentikan dengan Ctrl-C.")
  var pantau = false

  @Option(
    help: ArgumentHelp(
      "Tarik kembali tulisan dari kiriman bernomor ini, bila belum disunting.", valueName: "nomor"))
  var batalkan: String?

  @Option(
    help: ArgumentHelp(
      "Masukkan perbaikan yang menunggu, dari folder 'perbaikan-…'-nya, ke tulisannya.",
      valueName: "folder"))
  var terapkan: String?

  @Flag(help: "Dengan --batalkan dan --terapkan: tanpa bertanya, juga bila sudah terbit.")
  var ya = false

  @Option(
    name: .customLong("kunci"),
    help: ArgumentHelp(
      "Buat, atau tampilkan lagi, sandi sebuah KIM untuk halaman tulisnya.", valueName: "situs"))
  var keySite: String?

  func validate() throws {
    let others = [batalkan != nil, keySite != nil, terapkan != nil].count { $0 }
    guard others + (paths.isEmpty ? 0 : 1) == 1 else {
      throw ValidationError(
        LocalizedText(
          id: "sebutkan kiriman, atau --batalkan dengan nomornya, atau --terapkan dengan folder "
            + "perbaikannya, atau --kunci dengan situsnya",
          en:
            "name what was sent, or --batalkan with its number, or --terapkan with the folder of a "
            + "correction, or --kunci with the site"
        ).asAsked)
    }
    if let batalkan, ParcelNumber(shown: batalkan) == nil {
      throw ValidationError(
        LocalizedText(
          id: "'\(batalkan)' bukan nomor kiriman: 12 atau 20 angka atau huruf a sampai f",
          en: "'\(batalkan)' is no number of what was sent: 12 or 20 digits or letters a to f"
        ).asAsked)
    }
  }

  func run() throws {
    try Failure.explained(in: content.lang) {
      if let keySite {
        try showKey(of: keySite)
      } else if let number = batalkan.flatMap({ ParcelNumber(shown: $0) }) {
        try takeBack(number)
      } else if let terapkan {
        try apply(TypedPath(terapkan))
      } else {
        try receive()
      }
    }
  }

  // MARK: Posts

  private func receive() throws {
    let folders = paths.map(TypedPath.init)
    let printer = ReceivePrinter(content.format, language: content.lang)
    guard pantau else {
      Interrupt.endsAtOnce()
      let inbox = try Inbox(folders, outside: content.folder)
      let report = try Intake(options).take(inbox.items, others: inbox.others)
      printer.show(report)
      if report.refusals.hasErrors { throw ExitCode(1) }
      return
    }
    Interrupt.isAskedFor()
    printer.say(.watching(paths))
    try watch(folders, printer)
    printer.say(.stopped)
  }

  /// Looks every few seconds; a file is taken once it has not changed from one look to the next.
  private func watch(_ folders: [TypedPath], _ printer: ReceivePrinter) throws {
    var watch = InboxWatch()
    while !Interrupt.isAsked {
      do {
        try look(folders, &watch, printer)
      } catch let error as DiskError where error.isMissing {
        // Other programs move files there too: the next look sees what is left.
      }
      Interrupt.wait(seconds: Self.pause)
    }
  }

  private func look(
    _ folders: [TypedPath], _ watch: inout InboxWatch, _ printer: ReceivePrinter
  ) throws {
    let ready = watch.ready(try Inbox(folders, outside: content.folder).items)
    guard !ready.isEmpty else { return }
    let report = try Intake(options).take(ready)
    watch.leave(report.leftItems)
    printer.show(report)
  }

  private static let pause = 2

  private var options: IntakeOptions {
    get throws {
      var options = IntakeOptions(
        root: content.folder, keys: try content.keys, executor: ExecutorOptions.standard)
      options.site = site
      options.again = again
      options.publishes = terbit
      options.trusts = percaya
      options.moment = content.moment
      options.build = content.build
      return options
    }
  }

  /// The options with which the command is to be run again.
  private var again: String {
    let named =
      content.named + [site.map { ("--site", $0) }].compactMap(\.self)
    return named.map { " \($0) \(TypedPath($1).quoted)" }.joined() + (terbit ? " --terbit" : "")
  }

  private func takeBack(_ number: ParcelNumber) throws {
    let back = try TakeBack(in: content.folder, site: site)
    if let published = try back.published(of: number).first, !ya {
      guard Dialogue.isPossible else { throw UsageError.alreadyPublished(published) }
      let question = LocalizedText(
        id: "'\(published)' sudah terbit. Hapus? [y/t]",
        en: "'\(published)' is published. Remove it? [y/n]")
      guard Dialogue(language: content.lang).agrees(to: question) else { return }
    }
    let removed = try back.take(back: number)
    let words = LocalizedText(id: "dihapus", en: "removed")[content.lang]
    for path in removed { Terminal.standardOutput.write("\(words): \(path)\n") }
  }

  private func apply(_ folder: TypedPath) throws {
    let correction = try AppliedCorrection(folder, in: content.folder, moment: content.moment)
    let lines = CorrectionText(correction.changes).lines.map { $0[content.lang] + "\n" }
    Terminal.standardOutput.write("\(correction.post)\n" + lines.joined())
    if !ya {
      guard Dialogue.isPossible else { throw UsageError.notAgreed(correction.post) }
      let question = LocalizedText(
        id: "Masukkan ke '\(correction.post)'? [y/t]",
        en: "Put this into '\(correction.post)'? [y/n]")
      guard Dialogue(language: content.lang).agrees(to: question) else { return }
    }
    let sent = try correction.sent
    try correction.apply()
    let words = LocalizedText(id: "dimasukkan", en: "put in")[content.lang]
    Terminal.standardOutput.write("\(words): \(correction.post)\n")
    // What was sent is known now, and goes to what is done.
    if let sent { _ = try Intake(options).take(Inbox([sent], outside: content.folder).items) }
  }

  // MARK: Secrets

  private func showKey(of site: String) throws {
    let card = try KeyCard(of: site, in: content.folder, keys: content.keys)
    Terminal.standardOutput.write(
      KeyCardText(card, colours: Terminal.standardOutput.hasColour).text(content.lang))
  }
}

extension UsageError {
  fileprivate static func alreadyPublished(_ path: TypedPath) -> UsageError {
    UsageError(
      id: "'\(path)' sudah terbit; tambahkan --ya untuk menghapusnya",
      en: "'\(path)' is published; add --ya to remove it")
  }

  fileprivate static func notAgreed(_ path: TypedPath) -> UsageError {
    UsageError(
      id: "tambahkan --ya untuk memasukkan perbaikan itu ke '\(path)'",
      en: "add --ya to put that into '\(path)'")
  }
}
