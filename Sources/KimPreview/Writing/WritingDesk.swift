import KimContent
import KimDiagnostics
import KimHTTP
import KimModel
import KimSiteWork
import KimSystem
import KimText
import KimWorkspace
import KimWritingPage

/// Answers the form: its page, the post that it opens, and what it saves.
struct WritingDesk {
  private let root: TypedPath
  private let posts: PostDesk
  private let token: String
  private let language: Language

  static let path = "/_kim/tulis"

  init(_ root: TypedPath, moment: Moment?, token: Secret, language: Language) {
    self.root = root
    posts = PostDesk(root: root, moment: moment)
    self.token = token.text
    self.language = language
  }

  /// Whether a request brings a post, with its photos.
  static func bringsPost(_ request: HTTPRequest) -> Bool {
    request.method == .post && ["\(path)/baru", "\(path)/ubah"].contains(request.encodedPath)
  }

  /// Nil for what is not the form's.
  func response(to request: HTTPRequest) -> HTTPResponse? {
    switch (request.method, request.encodedPath) {
    case (.get, Self.path): page(request)
    case (.get, "\(Self.path)/buka"): answer { try version(at: request.argument("berkas") ?? "") }
    case (.post, "\(Self.path)/baru"): answer { try made(request) }
    case (.post, "\(Self.path)/ubah"): answer { try changed(request) }
    case (.post, "\(Self.path)/hapus"): answer { try removed(request) }
    default: nil
    }
  }

  // MARK: The page

  private func page(_ request: HTTPRequest) -> HTTPResponse {
    do {
      let file = request.argument("berkas")
      let sites = try ContentRoot(discovering: root).sites
      let wanted =
        file.map { path in sites.filter { path.hasPrefix($0.id.string + "/") } }
        .map { $0.max { $0.id.string.utf8.count < $1.id.string.utf8.count } }
        ?? sites.first { $0.id.string == request.argument("situs") }
      guard let site = wanted ?? (sites.count == 1 ? sites.first : nil) else {
        return Self.html(SiteChoice.page(of: sites.map(\.id)), policy: "default-src 'none'")
      }
      var page = WritingPage(
        id: site.id, name: SiteChoice.name(of: site), place: "", initial: "K")
      page.desk = WritingPage.Desk(token: token, file: file)
      return Self.html(page.html, policy: nil)
    } catch {
      return .refused(.conflict, WritingFailure(error).message[language])
    }
  }

  /// - Parameter policy: nil for a page that says its own.
  private static func html(_ bytes: [UInt8], policy: String?) -> HTTPResponse {
    let fields = [
      ("Content-Type", "text/html; charset=utf-8"), ("Cache-Control", "no-store"),
      (
        "Content-Security-Policy",
        [policy, "frame-ancestors 'self'"].compactMap(\.self).joined(separator: "; ")
      ),
    ]
    return HTTPResponse(.ok, fields, body: .bytes(bytes))
  }

  // MARK: Posts

  private func made(_ request: HTTPRequest) throws -> (HTTPStatus, [UInt8]) {
    guard case .saved(let path) = try posts.make(request.body) else { throw WritingFailure.notSent }
    return (.ok, Self.object([("berkas", .string(path))]))
  }

  private func changed(_ request: HTTPRequest) throws -> (HTTPStatus, [UInt8]) {
    let path = request.argument("berkas") ?? ""
    let outcome = try posts.change(
      path, from: request.argument("sidik") ?? "", by: request.body,
      hasText: request.argument("isi") == "1", keepsOther: request.argument("timpa") == "1")
    if case .changed(let text, let mark) = outcome { return differing(text, mark) }
    return try version(at: path)
  }

  private func removed(_ request: HTTPRequest) throws -> (HTTPStatus, [UInt8]) {
    let outcome = try posts.remove(
      request.argument("berkas") ?? "", at: request.argument("sidik") ?? "")
    switch outcome {
    case .changed(let text, let mark): return differing(text, mark)
    case .saved(let name):
      let message = LocalizedText(
        id: "Dipindah ke \(Wastebasket.name)/\(name) di folder KIM; pindahkan kembali bila masih "
          + "diperlukan.",
        en: "Moved to \(Wastebasket.name)/\(name) in the KIM's folder; move it back if you need it."
      )
      return (.ok, Self.object([("pesan", .string(message[language]))]))
    }
  }

  private func differing(_ text: String, _ mark: String) -> (HTTPStatus, [UInt8]) {
    let message = LocalizedText(
      id: "Belum tersimpan: berkas ini diubah sementara Anda menulis.",
      en: "Not saved: somebody changed this file while you were writing.")
    return (
      .conflict,
      Self.object([
        ("pesan", .string(message[language])), ("teks", .string(text)), ("sidik", .string(mark)),
      ])
    )
  }

  private func version(at path: String) throws -> (HTTPStatus, [UInt8]) {
    let version = try posts.open(path)
    let post = version.post
    return (
      .ok,
      Self.object([
        ("berkas", .string(version.path)), ("sidik", .string(version.mark)),
        ("judul", post.title.map(JSONValue.string)),
        ("tanggal", post.day.map { .string("\($0)") }), ("jenis", .string(post.type.rawValue)),
        ("isi", .string(post.text)), ("nilai", .object(post.values)),
      ])
    )
  }

  // MARK: Answers

  private static func object(_ members: [(String, JSONValue?)]) -> [UInt8] {
    JSONValue.object(omittingNil: members).bytes
  }

  private func answer(_ body: () throws -> (HTTPStatus, [UInt8])) -> HTTPResponse {
    let (status, json): (HTTPStatus, [UInt8])
    do {
      (status, json) = try body()
    } catch {
      let sentence = WritingFailure(error).message[language]
      (status, json) = (
        .conflict, Self.object([("pesan", .string("Belum tersimpan: \(sentence)."))])
      )
    }
    return HTTPResponse(
      status, [("Content-Type", "application/json"), ("Cache-Control", "no-store")],
      body: .bytes(json))
  }
}
