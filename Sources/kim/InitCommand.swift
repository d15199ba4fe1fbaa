import ArgumentParser
import KimDiagnostics
import KimModel
import KimSiteWork
import KimSystem
import KimWorkspace

/// `kim init`.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Memulai isi sebuah provinsi atau kabupaten/kota dari nol.",
    discussion: """
      Membuat pengaturan, sebuah siaran, KIM pertama dengan satu tulisan dan foto, dan berkas \
      untuk repositori. Yang tidak disebut ditanyakan, bila ada orang di terminal. Berkas yang \
      sudah ada tidak ditimpa.
      """)

  @Argument(help: ArgumentHelp("Folder tempat isinya dimulai.", valueName: "folder"))
  var folder = "."

  @Option(
    help: ArgumentHelp(
      "Nama atau kode provinsi atau kabupaten/kota, misalnya \"Kab. Musi Banyuasin\" atau 16.06.",
      valueName: "wilayah"))
  var wilayah: String?

  @Option(
    help: ArgumentHelp(
      "Nama atau kode desa KIM pertama (bawaan: forum KIM seluruh wilayah).", valueName: "desa"))
  var desa: String?

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp("Alamat tempat semua situs akan diterbitkan.", valueName: "alamat"))
  var baseURL: WebAddress?

  @Option(help: ArgumentHelp("Layanan yang membangun situs bila isinya berubah."))
  var ci: NewIndex.Host = .none

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("Tanggal tulisan pertama (bawaan: hari ini).", valueName: "2026-11-18"))
  var moment: Moment?

  @Option(help: ArgumentHelp("Bahasa pesan.", valueName: "id|en"))
  var lang = Language.indonesian

  func run() throws {
    let made = try Failure.explained(in: lang) {
      let index = try NewIndex(in: TypedPath(folder), installed: Installation()?.folder)
      let area = try area(of: index)
      return try index.create(
        of: area, first: first(in: area, of: index), address: address, host: ci, at: moment)
    }
    for path in made { Terminal.standardOutput.write("\(path)\n") }
    if Terminal.standardError.isTerminal { Terminal.standardError.write(next[lang] + "\n") }
  }

  private var next: LocalizedText {
    let build = LocalizedText(
      id: "Berikutnya: kim build, lalu buka public/index.html",
      en: "Next: kim build, then open public/index.html")
    guard ci != .none else { return build }
    return LocalizedText(
      id: build.id + "\nIsi juga dua baris di berkas CI: KIM_PACKAGE, alamat paket kim, dan "
        + "KIM_SHA256, angka pemeriksanya; keduanya ada di halaman rilis",
      en: build.en + "\nFill in two lines of the CI file too: KIM_PACKAGE, the address of kim's "
        + "package, and KIM_SHA256, its checksum; both are on the release's page")
  }

  private var dialogue: Dialogue { Dialogue(language: lang) }

  private func area(of index: NewIndex) throws -> Region {
    let question = LocalizedText(
      id: "Provinsi atau kabupaten/kota mana?", en: "Which province, regency or city?")
    guard let name = wilayah ?? dialogue.answer(to: question) else { throw UsageError.noArea }
    return try dialogue.region(of: index.areas(named: name))
  }

  private func first(in area: Region, of index: NewIndex) throws -> Region? {
    let question = LocalizedText(
      id: "Desa atau kelurahan KIM pertama? (kosong: forum KIM seluruh wilayah)",
      en: "The village of the first KIM? (empty: a forum of the whole area)")
    guard let name = desa ?? (wilayah == nil ? dialogue.answer(to: question) : nil) else {
      return nil
    }
    return try dialogue.region(of: index.regions(named: name, in: area))
  }

  private var address: WebAddress? {
    guard baseURL == nil, wilayah == nil else { return baseURL }
    let question = LocalizedText(
      id: "Alamat situs nanti, seperti https://kim.contoh.go.id/? (kosong: belum tahu)",
      en: "Where will it be published, such as https://kim.contoh.go.id/? (empty: not known yet)")
    return dialogue.answer(to: question).flatMap { WebAddress($0) }
  }
}

extension UsageError {
  fileprivate static var noArea: UsageError {
    UsageError(
      id: "sebutkan wilayahnya, misalnya: kim init --wilayah \"Musi Banyuasin\"",
      en: "name the area, for example: kim init --wilayah \"Musi Banyuasin\"")
  }
}
