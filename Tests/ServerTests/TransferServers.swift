import Foundation
import KimTestSupport
import Testing

/// Servers of FTP and SSH, each with keys that were made for one test.
enum TransferServers {
  static let account = "kim"

  /// A key and the certificate that the server has made for itself; returns its SHA-256.
  static func certificate(in folder: TemporaryFolder) throws -> String {
    let run = try KimCommand(
      shell: """
        openssl req -x509 -newkey rsa:2048 -nodes -keyout kunci.pem -out sertifikat.pem -days 2 \
        -subj /CN=panel.example 2>/dev/null
        cat sertifikat.pem kunci.pem >server.pem
        openssl x509 -in sertifikat.pem -noout -fingerprint -sha256 | cut -d= -f2
        """, in: folder)
    return run.output.split(separator: "\n").first.map(String.init) ?? ""
  }

  /// A server in Python, of a well-kept library; `options` are those of its script.
  static func python(in folder: TemporaryFolder, _ options: String...) throws -> (Int) -> String {
    try folder.write("server.py", script)
    let words = options.joined(separator: " ")
    return { "python3 server.py \(folder.full("www")) \($0) \(words)" }
  }

  private static let script = """
    import sys
    from pyftpdlib.authorizers import DummyAuthorizer
    from pyftpdlib.handlers import DTPHandler, FTPHandler, TLS_DTPHandler, TLS_FTPHandler
    from pyftpdlib.servers import FTPServer
    root, port, options = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
    users = DummyAuthorizer()
    users.add_user('kim', 'r4hasia', root, perm='elradfmwMT')
    handler = TLS_FTPHandler if 'tls' in options else FTPHandler
    handler.authorizer = users
    if 'tls' in options:
        handler.certfile = 'server.pem'
        handler.tls_control_required = handler.tls_data_required = True
    if 'newest' in options:
        from OpenSSL import SSL
        handler.ssl_context = handler.get_ssl_context()
        handler.ssl_context.set_min_proto_version(SSL.TLS1_3_VERSION)
    for option in options:
        if option.startswith('most='):
            # Breaks each connection after so many files.
            left = int(option[5:])
            def on_file_received(self, file):
                self.received = getattr(self, 'received', 0) + 1
                if self.received >= left:
                    self.close()
            handler.on_file_received = on_file_received
        if option == 'byte':
            # Breaks each connection when a file has come as far as the file of that name says.
            base = TLS_DTPHandler if 'tls' in options else DTPHandler
            class Failing(base):
                # In small pieces, so that it is at that byte.
                ac_in_buffer_size = 64
                def handle_read_event(self):
                    super().handle_read_event()
                    if self.receive and self.tot_bytes_received >= int(open('byte').read()):
                        self.cmd_channel.close()
            handler.dtp_handler = Failing
    FTPServer(('127.0.0.1', port), handler).serve_forever()

    """

  /// The server of many hosts, as root; its account is one of this machine.
  static func vsftpd(
    in folder: TemporaryFolder, isEncrypted: Bool = true
  ) throws -> (Int) throws -> String {
    let tls =
      isEncrypted
      ? """
      ssl_enable=YES
      force_local_logins_ssl=YES
      force_local_data_ssl=YES
      require_ssl_reuse=YES
      ssl_ciphers=HIGH
      rsa_cert_file=\(folder.full("sertifikat.pem"))
      rsa_private_key_file=\(folder.full("kunci.pem"))
      """ : "ssl_enable=NO"
    try makeAccount(in: folder)
    return { port in
      try folder.write(
        "vsftpd.conf",
        """
        listen=YES
        listen_address=127.0.0.1
        listen_port=\(port)
        background=NO
        anonymous_enable=NO
        local_enable=YES
        write_enable=YES
        local_umask=022
        chroot_local_user=YES
        allow_writeable_chroot=YES
        check_shell=NO
        seccomp_sandbox=NO
        \(tls)

        """)
      return "/usr/sbin/vsftpd \(folder.full("vsftpd.conf"))"
    }
  }

  /// The server of cPanel; its account is one of this machine. Its package cannot be installed beside
  /// that of vsftpd: `make test-servers` unpacks it.
  static func pureFTPd(in folder: TemporaryFolder) throws -> (Int) throws -> String {
    let program = TestTheme.repository.appending(path: ".build/pure-ftpd/usr/sbin/pure-ftpd").path
    try makeAccount(in: folder)
    let run = try KimCommand(shell: "cat sertifikat.pem kunci.pem >server.pem", in: folder)
    #expect(run.status == 0, "\(run.errors)")
    return { port in
      "\(program) -4 -A -E -S 127.0.0.1,\(port) -Y 2 -J HIGH -H -l unix "
        + "-2 \(folder.full("server.pem")) -g \(folder.full("pure.pid"))"
    }
  }

  /// An account of this machine whose home is the folder `www`.
  private static func makeAccount(in folder: TemporaryFolder) throws {
    let home = folder.full("www")
    let run = try KimCommand(
      shell: """
        id kim-uji >/dev/null 2>&1 || useradd -M -s /bin/sh kim-uji
        echo kim-uji:r4hasia | chpasswd
        usermod -d \(home) kim-uji && chown -R kim-uji \(home) && chmod 755 \(folder.path) \
        && mkdir -p /var/run/vsftpd/empty
        """, in: folder)
    #expect(run.status == 0, "\(run.errors)")
  }

  /// Of this user's account, with a key.
  static func ssh(in folder: TemporaryFolder) throws -> (Int) throws -> String {
    let run = try KimCommand(
      shell: """
        ssh-keygen -q -t ed25519 -N '' -f kunci && ssh-keygen -q -t ed25519 -N '' -f kunci-host \
        && mkdir -p /run/sshd
        """, in: folder)
    #expect(run.status == 0, "\(run.errors)")
    return { port in
      let key = (folder.text("kunci-host.pub") ?? "").split(separator: " ").prefix(2)
      try folder.write("dikenal", "[127.0.0.1]:\(port) \(key.joined(separator: " "))\n")
      // Nothing of what the person who runs the tests does at each login.
      try folder.folder("rumah")
      try folder.write(
        "sshd_config",
        """
        Port \(port)
        ListenAddress 127.0.0.1
        HostKey \(folder.full("kunci-host"))
        AuthorizedKeysFile \(folder.full("kunci.pub"))
        PidFile none
        StrictModes no
        UsePAM no
        PasswordAuthentication no
        MaxStartups 50:30:100
        Subsystem sftp internal-sftp
        SetEnv HOME=\(folder.full("rumah"))

        """)
      return "/usr/sbin/sshd -D -e -f \(folder.full("sshd_config"))"
    }
  }
}
