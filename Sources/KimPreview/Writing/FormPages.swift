import KimContent
import KimDiagnostics
import KimHTTP
import KimModel
import KimSiteWork
import KimSystem
import KimText
import KimWorkspace
import KimWritingPage

/// The pages on which somebody writes: the form of a post, that of a profile or a page, and the list of a
/// KIM's texts.
struct FormPages {
  let root: TypedPath
  /// That is built for; nil for now.
  let moment: Moment?
  let token: Secret
  let language: Language
  /// Whether what is saved is recorded, and can be sent.
  let isRecorded: Bool
  /// What the last round has not published.
  let withheld: () -> [WithheldFile]

  func response(to request: HTTPRequest) -> HTTPResponse {
    do {
      let file = request.argument("berkas")
      let sites = try ContentRoot(discovering: root).sites
      let wanted =
        file.map { path in sites.filter { path.hasPrefix($0.id.string + "/") } }
        .map { $0.max { $0.id.string.utf8.count < $1.id.string.utf8.count } }
        ?? sites.first { $0.id.string == request.argument("situs") }
      guard let site = wanted ?? (sites.count == 1 ? sites.first : nil) else {
        return Self.html(SiteChoice.page(of: sites), policy: SiteChoice.policy)
      }
      return Self.html(try page(of: site, file, request), policy: nil)
    } catch {
      return .refused(.conflict, WritingFailure(error).message[language])
    }
  }

  private func page(
    of site: SiteFolder, _ file: String?, _ request: HTTPRequest
  ) throws -> [UInt8] {
    let zone = try IndexContent.province(of: root).zone
    let desk = WritingPage.Desk(
      token: token.text, file: file, isRecorded: isRecorded,
      today: try BuildClock.moment(moment, in: zone).day)
    let name = SiteChoice.name(of: site)
    let source = file.map { String($0.dropFirst(site.id.string.utf8.count + 1)) }
    if let sheet = sheet(of: source, request) {
      return DeskPage(sheet, id: site.id, name: name, desk: desk).html
    }
    var page = WritingPage(id: site.id, name: name, place: "", initial: "K")
    page.desk = desk
    return page.html
  }

  /// Nil for posts, which have the form of the writing page.
  private func sheet(of source: String?, _ request: HTTPRequest) -> DeskPage.Sheet? {
    guard let source else {
      switch request.argument("lihat") {
      case "daftar": return .list
      case "halaman": return .page
      default: return nil
      }
    }
    switch TextKind(of: source) {
    case .post: return nil
    case .page: return .page
    case .profile: return .profile
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

  // MARK: The list

  func list(of name: String?) throws -> (HTTPStatus, JSONValue) {
    guard let site = try ContentRoot(discovering: root).sites.first(where: { $0.id.string == name })
    else { throw WritingFailure.notThere }
    let list = try TextList(of: site, IndexContent.province(of: root))
    let start = root.string == "." ? "" : root.string + "/"
    let waiting = Set(
      withheld().filter { $0.reason == .scheduled && $0.path.hasPrefix(start) }
        .map { String($0.path.dropFirst(start.count)) })
    let items = list.items.map { item in
      JSONValue.object(omittingNil: [
        ("berkas", .string(item.path)), ("judul", .string(item.title)),
        ("tanggal", item.day.map { .string("\($0)") }),
        ("jenis", .string(item.kind == .page ? "halaman" : item.type.rawValue)),
        (
          "keadaan",
          item.isHidden
            ? .string("draf") : waiting.contains(item.path) ? .string("terjadwal") : nil
        ),
      ])
    }
    return (.ok, .object([("tulisan", .array(items))]))
  }
}
