import KimHTTP
import KimSystem
import KimTestSupport
import Testing

@testable import KimPreview

struct PreviewFilesTests {
  private func ask(_ path: String, _ fields: String..., in folder: TemporaryFolder) throws
    -> HTTPResponse
  {
    var reader = RequestReader()
    let lines = ["GET \(path) HTTP/1.1", "Host: h"] + fields
    reader.add(Array((lines.map { $0 + "\r\n" }.joined() + "\r\n").utf8))
    let request = try #require(try reader.next())
    return PreviewFiles(output: TypedPath(folder.full("situs"))).response(to: request)
  }

  private func field(_ name: String, of response: HTTPResponse) -> String? {
    response.fields.first { $0.name == name }?.value
  }

  private func with(_ body: (TemporaryFolder) throws -> Void) throws {
    try TemporaryFolder.with { folder in
      try folder.write("situs/index.html", "indeks")
      try folder.write("situs/404.html", "tidak ada di indeks")
      try folder.write("situs/muba/kim-toman/index.html", "toman")
      try folder.write("situs/muba/kim-toman/404.html", "tidak ada di toman")
      try folder.write("situs/muba/kim-toman/aset/gaya.css", "a{}")
      try folder.write("situs/.kim/index.json", "rahasia")
      try folder.write("rahasia.txt", "rahasia")
      try folder.link("situs/tautan.txt", to: "../rahasia.txt")
      try folder.link("situs/jalan", to: "..")
      #expect(folder.pipe("situs/pipa"))
      try body(folder)
    }
  }

  @Test func `a page is found by its file and by its folder`() throws {
    try with { folder in
      for path in ["/", "/index.html", "/muba/kim-toman/", "/muba/kim-toman/index.html?a=1"] {
        let response = try ask(path, in: folder)
        #expect(response.status == .ok)
        #expect(field("Content-Type", of: response) == "text/html; charset=utf-8")
      }
      let style = try ask("/muba/kim-toman/aset/gaya.css", in: folder)
      #expect(field("Content-Type", of: style) == "text/css; charset=utf-8")
    }
  }

  @Test func `a folder without its slash leads to the one with it`() throws {
    try with { folder in
      let response = try ask("/muba/kim-toman", in: folder)
      #expect(response.status == .movedPermanently)
      #expect(field("Location", of: response) == "/muba/kim-toman/")
    }
  }

  private func text(of response: HTTPResponse) -> String {
    guard case .bytes(let bytes) = response.body else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `what is not there is answered by the nearest page about it`() throws {
    try with { folder in
      for (path, words) in [
        ("/x", "tidak ada di indeks"), ("/muba/x/", "tidak ada di indeks"),
        ("/muba/kim-toman/a/b.html", "tidak ada di toman"),
      ] {
        let response = try ask(path, in: folder)
        #expect(response.status == .notFound)
        #expect(text(of: response) == words)
      }
      try folder.remove("situs/404.html")
      #expect(try ask("/x", in: folder).status == .notFound)
    }
  }

  @Test func `links of a page about what is not there lead to the preview`() throws {
    func page(_ home: String) -> String {
      "<link rel=\"stylesheet\" href=\"\(home)muba/kim-toman/aset/gaya.css\">"
        + "<a href=\"\(home)muba/kim-toman/profil.html\">a</a><a href=\"\(home)kim.html\">b</a>"
        + "<a href=\"https://lain.example/\">c</a>"
    }
    let (far, near) = (page("https://kim.contoh.go.id/sumsel/"), page("/"))
    let folder = ["muba", "kim-toman"]
    #expect(NotFoundPage(Array(far.utf8), in: folder).bytes == Array(near.utf8))
    let own = "<link rel=\"stylesheet\" href=\"https://toman.example/aset/gaya.css\">"
    let here = "<link rel=\"stylesheet\" href=\"/muba/kim-toman/aset/gaya.css\">"
    #expect(NotFoundPage(Array(own.utf8), in: folder).bytes == Array(here.utf8))
    #expect(NotFoundPage(Array("<p>\u{fffd}".utf8), in: []).bytes == Array("<p>\u{fffd}".utf8))
  }

  @Test(arguments: [
    "/.kim/index.json", "/tautan.txt", "/jalan/rahasia.txt", "/jalan/", "/pipa",
    "/muba/../../rahasia.txt", "/%2e%2e/rahasia.txt", "/..%2frahasia.txt", "/index.html/",
    "/index.html%00", "/index.html/x", "//etc/passwd", "/muba/kim-toman/index.html/..",
  ])
  func `nothing else is served, however it is asked for`(path: String) throws {
    try with { folder in
      let response = try ask(path, in: folder)
      #expect(response.status == .notFound || response.status == .badRequest)
    }
  }

  @Test func `what a browser has is not sent again, until it is another file`() throws {
    try with { folder in
      let first = try ask("/", in: folder)
      let tag = try #require(field("ETag", of: first))
      #expect(try ask("/", "If-None-Match: \(tag)", in: folder).status == .notModified)
      let files = PreviewFiles(output: TypedPath(folder.full("situs")))
      let mark = try files.mark(of: "/")
      try folder.write("situs/baru.html", "indeks")
      try folder.move("situs/baru.html", to: "situs/lain.html")
      #expect(try files.mark(of: "/") == mark)
      try folder.remove("situs/index.html")
      try folder.write("situs/index.html", "indeks baru")
      #expect(try files.mark(of: "/") != mark)
      #expect(try ask("/", "If-None-Match: \(tag)", in: folder).status == .ok)
      #expect(try files.mark(of: "/x") == "tidak ada")
      #expect(try files.mark(of: "/../x") == "")
    }
  }

  @Test func `a drawing runs no script when it is opened by itself`() throws {
    try with { folder in
      try folder.write("situs/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
      let response = try ask("/logo.svg", in: folder)
      #expect(field("Content-Type", of: response) == "image/svg+xml; charset=utf-8")
      let policy = field("Content-Security-Policy", of: response)
      #expect(policy == "default-src 'none'; style-src 'unsafe-inline'")
    }
  }
}
