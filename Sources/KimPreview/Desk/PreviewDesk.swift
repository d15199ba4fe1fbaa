import KimDiagnostics
import KimHTTP
import KimModel
import KimSiteWork
import KimSystem

/// Answers each request: who may come in, which page, and what is to be told of the last round.
struct PreviewDesk {
  private let door: Door
  private let files: PreviewFiles
  private let board: PreviewBoard
  private let shell: Shell
  private let editor: EditorCommand?
  private let language: Language
  private let root: TypedPath
  private let sources: PageSources
  private let writing: WritingDesk
  private let opened = OpenedPrograms()
  /// Hears that the code on the screen was used, so that another one can be shown.
  private let letIn: () -> Void

  /// - Parameter git: nil where saves are not recorded.
  init(
    _ door: Door, _ files: PreviewFiles, _ board: PreviewBoard, _ options: PreviewOptions,
    git: GitDesk?, letIn: @escaping () -> Void
  ) {
    self.door = door
    self.files = files
    self.board = board
    editor = options.editor
    language = options.language
    root = options.build.root
    self.letIn = letIn
    shell = Shell(token: door.token)
    sources = PageSources(root: root, output: files.output)
    writing = WritingDesk(
      root, moment: options.build.moment, token: door.token, language: language, git: git,
      found: {
        let state = board.state
        return (state.problems, state.withheld)
      })
  }

  /// Whether a request may bring more than others: a post with its photos, of who may come in.
  func mayBeLarge(_ request: HTTPRequest, from peer: NetworkAddress) -> Bool {
    WritingDesk.bringsText(request) && door.refusal(of: request, from: peer) == nil
  }

  func response(to request: HTTPRequest, from peer: NetworkAddress) -> HTTPResponse {
    // What http without this machine's own address cannot have, a telephone's browser complains of.
    answer(to: request, from: peer).adding(Self.common + (peer.isLoopback ? Self.own : []))
  }

  /// What no page needs, and what keeps pages of others away from ours.
  private static let common = [
    ("X-Content-Type-Options", "nosniff"), ("Cross-Origin-Resource-Policy", "same-origin"),
    ("X-Frame-Options", "SAMEORIGIN"), ("Referrer-Policy", "no-referrer"),
  ]
  private static let own = [("Cross-Origin-Opener-Policy", "same-origin")]

  private func answer(to request: HTTPRequest, from peer: NetworkAddress) -> HTTPResponse {
    if let welcome = door.welcome(request) {
      // Who has a pass uses up no ticket.
      if welcome.status == .seeOther, !door.hasPass(request) { letIn() }
      return welcome
    }
    if let refusal = door.refusal(of: request, from: peer) { return refusal }
    guard request.encodedPath == "/_kim" || request.encodedPath.hasPrefix(Shell.path) else {
      return page(request)
    }
    return desk(request, from: peer)
  }

  private func desk(_ request: HTTPRequest, from peer: NetworkAddress) -> HTTPResponse {
    switch (request.method, request.encodedPath) {
    case (.get, "/_kim"), (.head, "/_kim"):
      return HTTPResponse(.movedPermanently, [("Location", Shell.path)])
    case (.get, Shell.path), (.head, Shell.path): return shell.response()
    case (.get, "/_kim/keadaan"): return state(for: request, peer)
    case (.get, "/_kim/peristiwa"): return listening
    case (.post, "/_kim/buka"): return open(request, peer)
    case (.post, "/_kim/perbaiki"): return mend(request)
    default:
      return writing.response(to: request) ?? .refused(.notFound, "Halaman ini tidak ada.")
    }
  }

  // MARK: Pages

  private func page(_ request: HTTPRequest) -> HTTPResponse {
    guard request.method != .post else {
      return .refused(.methodNotAllowed, "Di sini tidak ada yang dapat dikirim.")
    }
    // A worker would go on answering in place of this server, also when the content is another one.
    guard request.field("service-worker") == nil else {
      return .refused(.notFound, "Pratinjau tidak memasang apa-apa di peramban.")
    }
    let response = files.response(to: request)
    guard response.status == .notFound, board.state.round == 0 else { return response }
    return BuildingPage.response(to: request) ?? response
  }

  // MARK: What the shell asks for

  private func state(for request: HTTPRequest, _ peer: NetworkAddress) -> HTTPResponse {
    do {
      let path = request.argument("lihat") ?? ""
      let page = try viewed(path, awaiting: request.argument("berkas"))
      let text = StateText(language: language, root: root).json(
        board.state, page: page, canOpen: editor != nil && peer.isLoopback)
      return HTTPResponse(
        .ok, [("Content-Type", "application/json"), ("Cache-Control", "no-store")],
        body: .bytes(text))
    } catch {
      return .refused(.unavailable, "Folder pratinjau tidak dapat dibaca sekarang.")
    }
  }

  /// - Parameter post: one that was saved, whose page is looked for.
  private func viewed(_ path: String, awaiting post: String?) throws -> StateText.Page {
    var page = StateText.Page(mark: try files.mark(of: path))
    page.address = try post.flatMap(sources.address)
    guard let path = RequestPath(path) else { return page }
    board.note(viewed: path.names)
    let names = path.isFolder ? path.names + ["index.html"] : path.names
    page.site = sources.site(of: path.names)?.string
    page.post = try sources.post(of: names)
    return page
  }

  private var listening: HTTPResponse {
    HTTPResponse(
      .ok, [("Content-Type", "text/event-stream"), ("Cache-Control", "no-store")],
      body: .events(first: EventBoard.event("putaran", String(board.state.round))))
  }

  /// Does what a message of the last round asks for.
  private func mend(_ request: HTTPRequest) -> HTTPResponse {
    let lines = String(decoding: request.body, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    let refusal = HTTPResponse.refused(
      .conflict, "Berkasnya sudah berubah; tunggu sebentar, lalu lihat pesannya lagi.")
    let problem = board.state.problems.first {
      lines == [$0.place.path, String($0.place.line), String($0.place.column), $0.code]
    }
    guard let problem, let mend = ProblemMend(of: problem, in: root) else { return refusal }
    do {
      let outcome = try writing.mend(mend, of: request)
      return outcome == .written ? HTTPResponse(.noContent) : refusal
    } catch {
      return .refused(.conflict, WritingFailure(error).message[language])
    }
  }

  /// Opens a file that is named in what was told last, and no other.
  private func open(_ request: HTTPRequest, _ peer: NetworkAddress) -> HTTPResponse {
    let lines = String(decoding: request.body, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    guard let editor, peer.isLoopback, lines.count == 2, let line = Int(lines[1]),
      board.state.namedPaths.contains(String(lines[0]))
    else { return .refused(.forbidden, "Berkas itu tidak dapat dibuka dari sini.") }
    do {
      try opened.add(editor.open(String(lines[0]), line: line))
      return HTTPResponse(.noContent)
    } catch {
      return .refused(.conflict, error.message[language])
    }
  }
}
