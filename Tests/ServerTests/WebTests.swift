import KimTestSupport
import Testing

/// `kim verify` of a web server of this machine.
@Suite(.serialized, .enabled(if: ServerRun.isWanted))
struct WebTests {
  /// A server in Python that shows `www/situs`, and does what the file `ulah` says.
  private static let script = """
    import gzip, http.server, os, ssl, sys
    root, port, scheme = sys.argv[1], int(sys.argv[2]), sys.argv[3]
    class Host(http.server.SimpleHTTPRequestHandler):
        protocol_version = 'HTTP/1.1'
        def do_GET(self):
            ulah = open('ulah').read() if os.path.exists('ulah') else ''
            robot = 'Googlebot' in self.headers['User-Agent']
            path = self.path.lstrip('/') or 'index.html'
            file = os.path.join(root, path)
            if ulah == 'alihkan': return self.lead('https://slot.example/')
            if ulah == 'berkas': return self.lead('file:///etc/passwd')
            if ulah == 'putar': return self.lead('/' + path + 'x')
            if ulah == 'pencari' and 'google' in self.headers.get('Referer', ''):
                return self.lead('https://slot.example/')
            if ulah == 'tolak' and robot: return self.answer(403, b'')
            if not os.path.isfile(file):
                return self.answer(200 if ulah == 'selalu' else 404, b'<p>Tidak ada</p>')
            body = open(file, 'rb').read()
            if ulah == 'sembunyi' and robot and path.endswith('.html'):
                body = body.replace(b'<body', b'<p>Slot gacor maxwin</p><body', 1)
            if ulah == 'sisip' and path.endswith('.html'):
                body = body.replace(b'</main>', b'<script src="/iklan.js"></script></main>')
            if ulah == 'panjang': return self.endless()
            self.answer(200, body)
        def lead(self, place):
            self.send_response(302)
            self.send_header('Location', place)
            self.send_header('Content-Length', '0')
            self.end_headers()
        def answer(self, status, body):
            body = gzip.compress(body)
            self.send_response(status)
            self.send_header('Content-Encoding', 'gzip')
            self.send_header('Content-Length', str(len(body)))
            self.end_headers()
            self.wfile.write(body)
        def endless(self):
            # A page without end, which is small on its way.
            self.send_response(200)
            self.send_header('Content-Encoding', 'gzip')
            self.send_header('Transfer-Encoding', 'chunked')
            self.end_headers()
            piece = gzip.compress(bytes(10_000_000))
            while True:
                self.wfile.write(b'%x\\r\\n' % len(piece) + piece + b'\\r\\n')
        def log_message(self, *words): pass
    server = http.server.ThreadingHTTPServer(('127.0.0.1', port), Host)
    if scheme == 'https':
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain('server.pem')
        server.socket = context.wrap_socket(server.socket, server_side=True)
    server.serve_forever()

    """

  /// Runs `body` with a project that was published, and the folder in which the server runs.
  private func with(
    _ scheme: String = "http", days: Int = 5,
    _ body: (ServerProject, TemporaryFolder) throws -> Void
  ) throws {
    try TemporaryFolder.with { outer in
      try outer.folder("www/situs")
      try outer.write("web.py", Self.script)
      try makeCertificate(in: outer, days: days)
      let command = { (port: Int) in
        "python3 web.py \(outer.full("www/situs")) \(port) \(scheme)"
      }
      try HostProcess.with(in: outer, command) { process in
        let web = "  alamat_situs: \(scheme)://127.0.0.1:\(process.port)/\n"
        try ServerProject.with(
          { _ in "file://\(outer.full("www/situs"))" }, keys: web
        ) { project in
          #expect(try project.publish().status == 0)
          try body(project, outer)
        }
      }
    }
  }

  private func makeCertificate(in folder: TemporaryFolder, days: Int) throws {
    let run = try KimCommand(
      shell: """
        openssl req -new -newkey rsa:2048 -nodes -keyout kunci.pem -out minta.pem \
        -subj /CN=127.0.0.1 2>/dev/null
        printf 'subjectAltName=IP:127.0.0.1\\n' >luas.txt
        openssl x509 -req -in minta.pem -signkey kunci.pem -days \(days) -extfile luas.txt \
        -out sertifikat.pem 2>/dev/null
        cat sertifikat.pem kunci.pem >server.pem
        """, in: folder)
    #expect(run.status == 0)
  }

  @Test func `a clean host differs in nothing, by either way`() throws {
    try with { project, _ in
      for way in ["both", "web", "host"] {
        let run = try project.verify("--via", way)
        #expect(run.status == 0 && run.errors == "", "\(way): \(run.errors)")
      }
      let run = try project.verify()
      #expect(run.output.contains(" halaman dilihat"), "\(run.output)")
    }
  }

  @Test(arguments: [
    ("sembunyi", "[verify/cloaked]"), ("selalu", "[verify/not-missing]"),
    ("alihkan", "[verify/redirect]"), ("berkas", "[verify/redirect]"),
    ("putar", "[verify/redirect]"), ("pencari", "[verify/redirect]"),
    ("panjang", "[verify/large-page]"),
  ])
  func `what a host does to readers and search engines is found`(
    _ deed: String, _ code: String
  ) throws {
    try with { project, outer in
      try outer.write("ulah", deed)
      let run = try project.verify("--via", "web", "--sample", "2")
      #expect(run.status == 1 && run.errors.contains(code), "\(run.errors)\(run.output)")
      #expect(!run.errors.contains("root:"))
      if deed == "sembunyi" { #expect(run.errors.contains("gacor")) }
    }
  }

  @Test func `a host that puts a script into every page is told once, with the place`() throws {
    try with { project, outer in
      try outer.write("ulah", "sisip")
      let run = try project.verify("--via", "web")
      #expect(run.status == 1, "\(run.errors)")
      #expect(run.errors.matches(of: /kesalahan:/).count == 1, "\(run.errors)")
      #expect(run.errors.contains("[verify/every-page]"))
      #expect(run.errors.contains("script src=\"/iklan.js\""), "\(run.errors)")
    }
  }

  @Test func `one page that was changed is told with the place where it differs`() throws {
    try with { project, outer in
      let page = try #require(outer.text("www/situs/index.html"))
      try outer.write(
        "www/situs/index.html", page.replacing("</main>", with: "Slot gacor</main>"))
      let run = try project.verify("--via", "web")
      #expect(run.status == 1 && run.errors.contains("[verify/changed-page]"), "\(run.errors)")
      #expect(run.errors.contains("judi daring: gacor") || run.errors.contains("slot gacor"))
      #expect(run.errors.contains("^"), "\(run.errors)")
    }
  }

  @Test func `a host that turns robots away is a warning`() throws {
    try with { project, outer in
      try outer.write("ulah", "tolak")
      let run = try project.verify("--via", "web")
      #expect(run.status == 0 && run.errors.contains("[verify/robot-refused]"), "\(run.errors)")
    }
  }

  @Test func `a certificate of nobody known is an error, one that ends soon a warning`() throws {
    try with("https") { project, outer in
      let run = try project.verify("--via", "web")
      #expect(run.status == 1 && run.errors.contains("[verify/certificate]"), "\(run.errors)")
      #expect(run.errors.matches(of: /kesalahan:/).count == 1, "\(run.errors)")
      let known = try KimCommand(
        shell: "CURL_CA_BUNDLE=\(outer.full("sertifikat.pem")) exec \"$@\"", "verify", "--via",
        "web", in: project.folder)
      #expect(known.status == 0, "\(known.errors)")
      #expect(known.errors.contains("habis 4 hari lagi"), "\(known.errors)")
    }
  }

  /// Trusted but for its time.
  @Test func `a certificate that has ended is an error`() throws {
    try with("https", days: -1) { project, outer in
      let run = try KimCommand(
        shell: "CURL_CA_BUNDLE=\(outer.full("sertifikat.pem")) exec \"$@\"", "verify", "--via",
        "web", in: project.folder)
      #expect(run.status == 1 && run.errors.contains("[verify/certificate]"), "\(run.errors)")
      #expect(run.errors.contains("expired"), "\(run.errors)")
    }
  }

  @Test func `a web server that is not there is told apart from one that differs`() throws {
    try with { project, _ in
      let settings = project.folder.text("sites/_provinsi/terbit.yml") ?? ""
      try project.folder.write(
        "sites/_provinsi/terbit.yml",
        settings.replacing(/127.0.0.1:\d+/, with: "127.0.0.1:1"))
      let run = try project.verify("--via", "web")
      #expect(run.status == 74, "\(run.errors)")
      #expect(try project.verify("--via", "both").status == 74)
      // What the account finds is told all the same.
      try project.folder.write("luar/slot.php", "x")
      _ = try KimCommand(
        shell: "cp luar/slot.php \"$(sed -n 's|.*file://||p' sites/_provinsi/terbit.yml)\"",
        in: project.folder)
      let both = try project.verify("--via", "both")
      #expect(both.status == 1 && both.errors.contains("slot.php"), "\(both.errors)")
      #expect(both.errors.contains("tidak menjawab"))
    }
  }
}
