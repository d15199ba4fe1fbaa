import KimDiagnostics
import KimModel
import KimReceive
import KimSiteWork
import KimSystem
import KimTestSupport
import KimWorkspace

@testable import KimIntake

/// Content with two KIM, an inbox beside it, and a folder of secrets.
struct IntakeFolder {
  let folder: TemporaryFolder

  static func with(_ body: (IntakeFolder) throws -> Void) throws {
    try TemporaryFolder.with { folder in
      try folder.write("sites/_provinsi/provinsi.yml", ProvinceText.settings)
      try folder.write("sites/_provinsi/wilayah.csv", ProvinceText.regions)
      for (id, code) in [("muba/kim-toman", "16.06.06.2008"), ("kim-ilir", "16.71.01.1001")] {
        try folder.write(
          "sites/\(id)/kim.yml", "nama: KIM \(id)\nkode_wilayah: \"\(code)\"\ntingkat: desa\n")
      }
      try folder.folder("masuk")
      try body(IntakeFolder(folder: folder))
    }
  }

  var root: TypedPath { TypedPath(folder.full("sites")) }
  var keys: KeyShelf { KeyShelf(TypedPath(folder.full("sandi"))) }

  func write(_ parcel: ParcelText, to name: String = "a.kim.txt") throws {
    try folder.write("masuk/\(name)", bytes: parcel.bytes)
  }

  /// A text without photos, as the writing page writes it.
  static func parcel(
    _ title: String = "Panen raya", site: String = "muba/kim-toman", number: Int = 1,
    version: Int = 1, body: String = "Warga memanen padi di Dusun II sejak pagi.",
    type: String = "kegiatan", key: WritingKey? = nil
  ) -> ParcelText {
    let digits = String(number, radix: 16)
    return ParcelText(
      site: site, number: String(repeating: "0", count: 20 - digits.count) + digits,
      version: "\(version)",
      text: "---\njudul: \"\(title)\"\ntanggal: 2024-05-20\njenis: \(type)\n---\n\n\(body)\n",
      photos: [], key: key)
  }

  @discardableResult
  func take(
    _ paths: [String] = ["masuk"], _ change: (inout IntakeOptions) -> Void = { _ in }
  ) throws -> IntakeReport {
    var options = IntakeOptions(root: root, keys: keys, executor: .inProcess)
    options.build.themes = TypedPath(KimCommand.themes)
    options.build.cache = TypedPath(folder.full(".kim"))
    options.moment = Moment("2024-06-01")
    change(&options)
    let inbox = try Inbox(paths.map { TypedPath(folder.full($0)) }, outside: root)
    return try Intake(options).take(inbox.items, others: inbox.others)
  }

  /// Below the content root, without what was there at first.
  var posts: [String] {
    folder.files(in: "sites").filter { !$0.hasSuffix("kim.yml") && !$0.hasPrefix("_provinsi") }
  }

  var inbox: [String] { folder.files(in: "masuk") }

  func post(_ path: String) -> String? { folder.text("sites/" + path) }
}

extension IntakeReport {
  var words: [String] {
    texts.map { text in
      switch text.outcome {
      case .made(_, let isDraft, let isCorrection):
        (isDraft ? "draf" : "terbit") + (isCorrection ? " lagi" : "")
      case .known: "ada"
      case .repeated: "sama"
      case .refused(let problem): "\(problem)"
      case .left(let reason): "\(reason)"
      }
    }
  }
}
