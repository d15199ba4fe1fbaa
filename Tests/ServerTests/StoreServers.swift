import KimTestSupport
import Testing

/// Servers of WebDAV and S3, of libraries that others keep.
enum StoreServers {
  /// WebDAV over `www`.
  ///
  /// - Parameter scheme: `dav` or `davs`; the second one needs a certificate in the folder.
  static func dav(in folder: TemporaryFolder, _ scheme: String) throws -> (Int) -> String {
    try folder.write("dav.py", davScript)
    return { "python3 dav.py \(folder.full("www")) \($0) \(scheme)" }
  }

  private static let davScript = """
    import sys
    from cheroot import wsgi
    from cheroot.ssl.builtin import BuiltinSSLAdapter
    from wsgidav.wsgidav_app import WsgiDAVApp
    root, port, scheme = sys.argv[1], int(sys.argv[2]), sys.argv[3]
    app = WsgiDAVApp({
        'host': '127.0.0.1', 'port': port, 'provider_mapping': {'/': root}, 'verbose': 3,
        'http_authenticator': {
            'accept_basic': True, 'accept_digest': False, 'default_to_digest': False},
        'simple_dc': {'user_mapping': {'*': {'kim': {'password': 'r4hasia'}}}},
    })
    server = wsgi.Server(('127.0.0.1', port), app, numthreads=8)
    if scheme == 'davs':
        server.ssl_adapter = BuiltinSSLAdapter('sertifikat.pem', 'kunci.pem')
    server.start()

    """

  /// A certificate for the address itself; returns its SHA-256.
  static func certificate(
    in folder: TemporaryFolder, name: String = "IP:127.0.0.1"
  ) throws -> String {
    let run = try KimCommand(
      shell: """
        openssl req -x509 -newkey rsa:2048 -nodes -keyout kunci.pem -out sertifikat.pem -days 2 \
        -subj /CN=panel.example -addext subjectAltName=\(name) 2>/dev/null
        cat sertifikat.pem kunci.pem >server.pem
        openssl x509 -in sertifikat.pem -noout -fingerprint -sha256 | cut -d= -f2
        """, in: folder)
    return run.output.split(separator: "\n").first.map(String.init) ?? ""
  }

  /// An object store that keeps all in its memory.
  static func store(_ port: Int) -> String { "python3 -m moto.server -H 127.0.0.1 -p \(port)" }
}

/// A bucket of an object store, seen as a folder.
struct BucketMirror {
  let port: Int
  let folder: TemporaryFolder

  /// - Parameter arguments: `make`; `pull`; `put PATH FILE`; `delete PATH`.
  func run(_ arguments: String...) throws {
    try folder.write("bucket.py", Self.script)
    let words = arguments.map { "'\($0)'" }.joined(separator: " ")
    let run = try KimCommand(shell: "python3 bucket.py \(port) \(words)", in: folder)
    #expect(run.status == 0, "\(run.errors)")
  }

  /// This store asks who it is, and believes it.
  private static let script = """
    import http.client, os, shutil, sys
    from urllib.parse import quote, unquote_plus
    from xml.etree import ElementTree
    port, verb, words = sys.argv[1], sys.argv[2], sys.argv[3:]
    line = http.client.HTTPConnection('127.0.0.1', int(port))
    def ask(method, path, body=None):
        line.request(method, '/ember' + path, body, {'Authorization': 'AWS kim:-'})
        answer = line.getresponse()
        text = answer.read()
        if answer.status >= 300: sys.exit(text)
        return answer.headers, text
    def keys():
        page, after = '', ''
        while page is not None:
            _, text = ask('GET', '?list-type=2&encoding-type=url' + after)
            names = '{http://s3.amazonaws.com/doc/2006-03-01/}'
            tree = ElementTree.fromstring(text)
            yield from (unquote_plus(key.text) for key in tree.iter(names + 'Key'))
            page = tree.findtext(names + 'NextContinuationToken')
            after = '&continuation-token=' + quote(page or '')
    if verb == 'make':
        ask('PUT', '')
    elif verb == 'put':
        # A sign that no shell passes on.
        path = words[0].replace('ESC', chr(27))
        ask('PUT', '/situs/' + quote(path), open(words[1], 'rb').read())
    elif verb == 'delete':
        ask('DELETE', '/situs/' + quote(words[0]))
    elif verb == 'types':
        for key in keys():
            print(key, ask('HEAD', '/' + quote(key))[0]['Content-Type'])
    elif verb == 'pull':
        shutil.rmtree('www', ignore_errors=True)
        os.mkdir('www')
        for key in keys():
            path = 'www/' + key
            os.makedirs(os.path.dirname(path), exist_ok=True)
            open(path, 'wb').write(ask('GET', '/' + quote(key))[1])

    """
}
