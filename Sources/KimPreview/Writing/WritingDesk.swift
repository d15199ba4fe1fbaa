import KimContent
import KimDiagnostics
import KimHTTP
import KimModel
import KimSiteWork
import KimSystem
import KimText
import KimWorkspace

/// Answers the form: the texts that it opens, and what it saves and sends.
struct WritingDesk {
  private let root: TypedPath
  private let texts: TextDesk
  private let new: NewTexts
  private let pages: FormPages
  private let git: GitDesk?
  private let language: Language
  private let found: () -> Found
  private let removals = Removals()

  static let path = "/_kim/tulis"

  /// What forms are told of the last round.
  typealias Found = (problems: [Diagnostic], withheld: [WithheldFile])

  /// - Parameters:
  ///   - git: nil where saves are not recorded.
  ///   - found: what the last round has found.
  init(
    _ root: TypedPath, moment: Moment?, token: Secret, language: Language, git: GitDesk?,
    found: @escaping () -> Found
  ) {
    self.root = root
    self.git = git
    self.language = language
    self.found = found
    texts = TextDesk(root: root, moment: moment)
    new = NewTexts(root: root, moment: moment)
    pages = FormPages(
      root: root, moment: moment, token: token, language: language, isRecorded: git != nil,
      withheld: { found().withheld })
  }

  /// Whether a request brings a text, with its photos.
  static func bringsText(_ request: HTTPRequest) -> Bool {
    request.method == .post
      && ["baru", "ubah", "halaman"].map { "\(path)/\($0)" }.contains(request.encodedPath)
  }

  /// Nil for what is not the form's.
  func response(to request: HTTPRequest) -> HTTPResponse? {
    switch (request.method, request.encodedPath) {
    case (.get, Self.path): pages.response(to: request)
    case (.get, "\(Self.path)/daftar"): answer { try pages.list(of: request.argument("situs")) }
    case (.get, "\(Self.path)/buka"): answer { try opened(request) }
    case (.get, "\(Self.path)/foto"): FormPhotos(root: root).response(to: request)
    case (.get, "\(Self.path)/git"): answer { recorded(request) }
    case (.post, "\(Self.path)/baru"):
      save(request) { .saved(try new.makePost(request.body)) }
    case (.post, "\(Self.path)/halaman"):
      save(request) { .saved(try new.makePage(request.body)) }
    case (.post, "\(Self.path)/ubah"): save(request) { try changed(request) }
    case (.post, "\(Self.path)/hapus"):
      save(request) {
        try texts.remove(
          request.argument("berkas") ?? "", at: request.argument("sidik") ?? "")
      }
    case (.get, "\(Self.path)/dihapus"): answer { try removed(request) }
    case (.post, "\(Self.path)/kembalikan"): save(request) { try restored(request) }
    case (.post, "\(Self.path)/kirim"): answer { try sent() }
    default: nil
    }
  }

  // MARK: Saving

  private func changed(_ request: HTTPRequest) throws -> SaveOutcome {
    try texts.change(
      request.argument("berkas") ?? "", from: request.argument("sidik") ?? "", by: request.body,
      hasText: request.argument("isi") == "1",
      without: (request.argument("buang") ?? "").split(separator: "\n").map(String.init),
      keepsOther: request.argument("timpa") == "1")
  }

  private func save(
    _ request: HTTPRequest, _ body: () throws -> SaveOutcome
  ) -> HTTPResponse {
    answer {
      let writer = try writer(of: request)
      guard let git else { return try told(try body(), ticket: nil) }
      guard let outcome = try git.saving(body) else { throw WritingFailure.othersComeIn }
      return try told(outcome, ticket: outcome.change.map { git.record($0, by: writer) })
    }
  }

  /// Who saves has a name where what is saved is recorded.
  private func writer(of request: HTTPRequest) throws(WritingFailure) -> WriterName? {
    guard git != nil else { return nil }
    guard let name = WriterName(request.argument("nama") ?? "") else { throw .unnamed }
    return name
  }

  /// Does what a message asks for; recorded by whoever runs the preview where nobody gives a name.
  func mend(_ mend: ProblemMend, of request: HTTPRequest) throws -> ContentFile.Outcome {
    guard let git else { return try mend.apply() }
    guard let outcome = try git.saving({ try mend.apply() }) else {
      throw WritingFailure.othersComeIn
    }
    if outcome == .written {
      let path = mend.file.path
      _ = git.record(
        SavedChange(kind: .mend, title: path, paths: [path]),
        by: WriterName(request.argument("nama") ?? ""))
    }
    return outcome
  }

  private func told(_ outcome: SaveOutcome, ticket: Int?) throws -> (HTTPStatus, JSONValue) {
    let number = ("catat", ticket.map(JSONValue.integer))
    switch outcome {
    case .changed(let text, let mark):
      return (.conflict, Self.differing(text, mark, language))
    case .removed(let removal):
      let message = ("pesan", JSONValue.string(Self.removed(removal)[language]))
      let undo = ("urung", JSONValue.integer(removals.add(removal)))
      return (.ok, .object(omittingNil: [message, undo, number]))
    case .saved(let change):
      return (.ok, .object(omittingNil: values(of: try texts.open(change.paths[0])) + [number]))
    }
  }

  private static func removed(_ removal: Removal) -> LocalizedText {
    let (title, place) = (removal.change.title, "\(Wastebasket.name)/\(removal.name)")
    return LocalizedText(
      id: "Dihapus: “\(title)”. Berkasnya ada di \(place) di folder KIM.",
      en: "Removed: “\(title)”. Its file is \(place) in the KIM's folder.")
  }

  /// What was removed with a number, for who may want it back.
  private func removed(_ request: HTTPRequest) throws -> (HTTPStatus, JSONValue) {
    let removal = try removals.removal(request.argument("nomor"))
    return (.ok, .object([("pesan", .string(Self.removed(removal)[language]))]))
  }

  private func restored(_ request: HTTPRequest) throws -> SaveOutcome {
    let number = request.argument("nomor")
    let outcome = try removals.removal(number).undo(in: root)
    removals.forget(number)
    return outcome
  }

  private static func differing(
    _ text: String, _ mark: String, _ language: Language
  ) -> JSONValue {
    let message = LocalizedText(
      id: "Belum tersimpan: berkas ini diubah sementara Anda menulis.",
      en: "Not saved: somebody changed this file while you were writing.")
    return .object([
      ("pesan", .string(message[language])), ("teks", .string(text)), ("sidik", .string(mark)),
    ])
  }

  // MARK: Opening

  private func opened(_ request: HTTPRequest) throws -> (HTTPStatus, JSONValue) {
    let version = try texts.open(request.argument("berkas") ?? "")
    let problems = FormProblems(root: root, language: language).json(
      found().problems, of: version)
    return (.ok, .object(omittingNil: values(of: version) + [("masalah", problems)]))
  }

  private func values(of version: TextDesk.Version) -> [(String, JSONValue?)] {
    let text = version.text
    return [
      ("berkas", .string(version.path)), ("sidik", .string(version.mark)),
      ("mentah", .string(String(decoding: version.bytes, as: UTF8.self))),
      ("judul", text.title.map(JSONValue.string)),
      ("tanggal", text.day.map { .string("\($0)") }), ("jenis", .string(text.type.rawValue)),
      ("isi", .string(text.text)), ("nilai", .object(text.values)),
      ("terkunci", text.hasOpenHead ? nil : .integer(1)),
      ("tampil", version.note.map { .string($0[language]) }),
    ]
  }

  // MARK: Recording and sending

  private func sent() throws -> (HTTPStatus, JSONValue) {
    guard let git else { throw WritingFailure.notRecorded }
    return (.ok, .object([("catat", .integer(git.send()))]))
  }

  /// What came of the work with a number; without one, how much there is to send.
  private func recorded(_ request: HTTPRequest) -> (HTTPStatus, JSONValue) {
    let number = request.argument("nomor").flatMap { Int($0) }
    let outcome = number.flatMap { git?.outcome(of: $0) }
    let unsent = outcome.map(\.unsent) ?? (number == nil ? git?.unsent : nil)
    return (
      .ok,
      .object(omittingNil: [
        ("selesai", outcome == nil ? nil : .integer(1)),
        ("baik", outcome?.isGood == true ? .integer(1) : nil),
        ("pesan", outcome.map { .string($0.message[language]) }),
        ("belum", unsent.map(JSONValue.integer)),
      ])
    )
  }

  // MARK: Answers

  private func answer(_ body: () throws -> (HTTPStatus, JSONValue)) -> HTTPResponse {
    let (status, json): (HTTPStatus, JSONValue)
    do {
      (status, json) = try body()
    } catch {
      let sentence = WritingFailure(error).message[language]
      (status, json) = (
        .conflict, .object([("pesan", .string("Belum tersimpan: \(sentence)."))])
      )
    }
    return HTTPResponse(
      status, [("Content-Type", "application/json"), ("Cache-Control", "no-store")],
      body: .bytes(json.bytes))
  }
}

extension WritingFailure {
  fileprivate static var unnamed: WritingFailure {
    WritingFailure(
      id: "isi nama Anda, supaya tercatat siapa yang menulis",
      en: "give your name, so that it is recorded who writes")
  }

  fileprivate static var othersComeIn: WritingFailure {
    WritingFailure(
      id: "tulisan orang lain sedang diambil; simpan lagi sebentar",
      en: "what others have sent is coming in; save again in a moment")
  }

  fileprivate static var notRecorded: WritingFailure {
    WritingFailure(
      id: "kim serve dijalankan tanpa --git", en: "kim serve was started without --git")
  }
}
