import KimTestSupport
import Testing

/// `kim verify` by the web of nginx, as hosts run it.
@Suite(.serialized, .enabled(if: ServerRun.isWanted))
struct NginxTests {
  /// Runs `body` with a project that was published, and the folder in which the server runs.
  ///
  /// - Parameters:
  ///   - deed: lines of the server's settings.
  ///   - days: until the certificate ends; nil: without TLS.
  private func with(
    _ deed: String = "", days: Int? = nil, _ body: (ServerProject, TemporaryFolder) throws -> Void
  ) throws {
    try TemporaryFolder.with { outer in
      try outer.folder("www/situs")
      if let days { try makeCertificate(in: outer, days: days) }
      let (command, scheme) = (
        try server(in: outer, deed, isEncrypted: days != nil), days == nil ? "http" : "https"
      )
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

  private func server(
    in folder: TemporaryFolder, _ deed: String, isEncrypted: Bool
  ) throws -> (Int) throws -> String {
    _ = try KimCommand(shell: "chmod 755 . www && mkdir -p tubuh", in: folder)
    return { port in
      try folder.write(
        "nginx.conf",
        """
        daemon off; master_process off; pid \(folder.full("nginx.pid"));
        error_log \(folder.full("nginx.log"));
        events {}
        http {
          include /etc/nginx/mime.types;
          access_log off; gzip on; gzip_types *; gzip_min_length 1;
          client_body_temp_path tubuh; proxy_temp_path tubuh; fastcgi_temp_path tubuh;
          uwsgi_temp_path tubuh; scgi_temp_path tubuh;
          map $http_user_agent $robot { default 0; ~Googlebot 1; }
          map $http_referer $cari { default 0; ~google 1; }
          server {
            listen 127.0.0.1:\(port)\(isEncrypted ? " ssl" : "");
            \(isEncrypted ? "ssl_certificate sertifikat.pem; ssl_certificate_key kunci.pem;" : "")
            root \(folder.full("www/situs"));
            error_page 404 /404.html;
            \(deed)
          }
        }

        """)
      return "/usr/sbin/nginx -p \(folder.path)/ -c nginx.conf"
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
        """, in: folder)
    #expect(run.status == 0, "\(run.errors)")
  }

  private func verify(_ project: ServerProject, _ outer: TemporaryFolder) throws -> KimCommand {
    try KimCommand(
      shell: "CURL_CA_BUNDLE=\(outer.full("sertifikat.pem")) exec \"$@\"", "verify", "--via",
      "web", in: project.folder)
  }

  @Test func `a clean host differs in nothing, by either way`() throws {
    try with { project, _ in
      let run = try project.verify("--via", "both")
      #expect(run.status == 0 && run.errors == "", "\(run.errors)")
      #expect(run.output.contains(" halaman dilihat"), "\(run.output)")
    }
  }

  @Test(arguments: [
    // A page of its own for robots, and for those who come from a search.
    ("if ($robot) { rewrite ^ /slot/maxwin.html last; }", "[verify/cloaked]"),
    ("if ($cari) { return 302 https://slot.example/; }", "[verify/redirect]"),
    ("try_files $uri $uri/ /index.html;", "[verify/not-missing]"),
    ("sub_filter '</main>' '<script src=/iklan.js></script></main>';", "[verify/every-page]"),
    ("if ($robot) { return 403; }", "[verify/robot-refused]"),
  ])
  func `what a host does to readers and search engines is found`(
    _ deed: String, _ code: String
  ) throws {
    // A page that the attack has put there.
    try with(deed.contains("sub_filter") ? deed + " sub_filter_once on;" : deed) {
      project, outer in
      try outer.write("www/situs/slot/maxwin.html", "<body><p>Slot gacor maxwin</p></body>")
      let run = try project.verify("--via", "web", "--sample", "3")
      #expect(run.errors.contains(code), "\(run.errors)\(run.output)")
      #expect(run.status == (code == "[verify/robot-refused]" ? 0 : 1), "\(run.output)")
    }
  }

  @Test func `all that an attack leaves is found at once, each with its name`() throws {
    try with("if ($robot) { rewrite ^/kim-toman/ /slot/maxwin.html last; }") { project, outer in
      for (path, text) in [
        ("slot/index.php", "<?php"), ("slot/maxwin.html", "<p>Slot gacor maxwin</p>"),
        (".htaccess", "RewriteEngine on"),
      ] { try outer.write("www/situs/" + path, text) }
      let home = try #require(outer.text("www/situs/index.html"))
      try outer.write(
        "www/situs/index.html", home.replacing("</main>", with: "Slot gacor</main>"))
      let run = try project.verify()
      #expect(run.status == 1)
      for (place, code) in [
        ("utama:slot/index.php", "verify/foreign-file"),
        ("utama:.htaccess", "verify/foreign-file"), ("utama:index.html", "verify/changed-file"),
        ("kim-toman/", "verify/cloaked"), ("", "verify/changed-page"),
      ] {
        #expect(
          run.errors.split(separator: "\n").contains {
            $0.contains(place) && $0.contains("[\(code)]")
          }, "\(place) \(code): \(run.errors)")
      }
    }
  }

  @Test func `a certificate that has ended is an error, one of a few days a warning`() throws {
    try with(days: -1) { project, outer in
      let run = try verify(project, outer)
      #expect(run.status == 1 && run.errors.contains("[verify/certificate]"), "\(run.errors)")
      #expect(run.errors.contains("expired"), "\(run.errors)")
    }
    try with(days: 5) { project, outer in
      let run = try verify(project, outer)
      #expect(run.status == 0 && run.errors.contains("habis 4 hari lagi"), "\(run.errors)")
    }
  }

  /// Our record is no secret, and need not be one.
  @Test func `what readers can read of our record tells nothing that pages do not`() throws {
    try with { project, outer in
      let run = try KimCommand(
        shell: "gzip -dc www/situs/.kim-terbit/jurnal.gz", in: outer)
      let paths = Set(project.built.keys)
      for line in run.output.split(separator: "\n").dropFirst() where line.hasPrefix("+") {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        #expect(paths.contains(String(fields[1])))
        #expect(fields[3].isEmpty || fields[3].hasPrefix("berita/kabar-"), "\(line)")
      }
      #expect(!run.output.contains(project.folder.path))
    }
  }
}
