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

  private static let script = """
    import boto3, os, shutil, sys
    from botocore.config import Config
    port, verb, words = sys.argv[1], sys.argv[2], sys.argv[3:]
    os.environ.pop('AWS_CA_BUNDLE', None)
    store = boto3.client(
        's3', endpoint_url='http://127.0.0.1:' + port, region_name='us-east-1',
        aws_access_key_id='kim', aws_secret_access_key='r4hasia')
    if verb == 'make':
        store.create_bucket(Bucket='ember')
    elif verb == 'put':
        # A sign that no shell passes on.
        path = words[0].replace('ESC', chr(27))
        store.put_object(Bucket='ember', Key='situs/' + path, Body=open(words[1], 'rb').read())
    elif verb == 'delete':
        store.delete_object(Bucket='ember', Key='situs/' + words[0])
    elif verb == 'types':
        for page in store.get_paginator('list_objects_v2').paginate(Bucket='ember'):
            for found in page.get('Contents', []):
                head = store.head_object(Bucket='ember', Key=found['Key'])
                print(found['Key'], head['ContentType'])
    elif verb == 'pull':
        shutil.rmtree('www', ignore_errors=True)
        os.mkdir('www')
        for page in store.get_paginator('list_objects_v2').paginate(Bucket='ember'):
            for found in page.get('Contents', []):
                path = 'www/' + found['Key']
                os.makedirs(os.path.dirname(path), exist_ok=True)
                body = store.get_object(Bucket='ember', Key=found['Key'])['Body'].read()
                open(path, 'wb').write(body)

    """
}
