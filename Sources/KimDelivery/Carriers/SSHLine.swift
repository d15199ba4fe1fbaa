import KimPublish
import KimSystem

/// One connection with SSH, over which all goes that is done at a host: to agree on keys takes both
/// machines a while, and many ways there and back on a slow line.
///
/// Where it cannot be shared, each program makes a connection of its own: the path of a socket has to
/// be short, and some disks have none.
final class SSHLine: Sendable {
  /// How ssh is called, without account and host: with what stands in `KIM_SSH`, as for a key that ssh
  /// would not find by itself.
  let words: [String]
  private let master: ChildProcess?
  private let scratch: TypedPath

  private static let program = Program(name: "ssh", package: "openssh-client", patience: 120)
  private static let socket = "ssh"
  /// In bytes; Linux takes 107, and ssh makes a longer name on the way.
  private static let longestPath = 85

  /// Throws a `PublishError` where the host is not reached, not known, or lets nobody in.
  init(to server: HostServer, ssh: String?, scratch: TypedPath) throws {
    self.scratch = scratch
    // Nobody is there to answer a question; a host that is not known is refused.
    let plain =
      (ssh ?? "ssh").split(separator: " ").map(String.init)
      + ["-o", "BatchMode=yes", "-o", "ConnectTimeout=30", "-o", "ServerAliveInterval=15"]
      + (server.port.map { ["-o", "Port=\($0)"] } ?? [])
    guard let socket = try Self.socket(in: scratch) else {
      words = plain
      master = nil
      return
    }
    let shared = plain + ["-o", "ControlPath=\(socket)"]
    master = try Self.master(shared, to: server)
    words = master == nil ? plain : shared
  }

  deinit {
    do {
      _ = try Folder(opening: scratch.string).remove(Self.socket)
    } catch {
      // It goes with the folder, when that is emptied for the next publication.
    }
  }

  private static func socket(in scratch: TypedPath) throws -> String? {
    let path = scratch.appending(socket).string
    let isPlain = path.utf8.allSatisfy {
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20
        || UInt8(ascii: "-")...UInt8(ascii: "9") ~= $0
        || $0 == UInt8(ascii: "_")
    }
    guard isPlain, path.utf8.count <= longestPath else { return nil }
    _ = try Folder.creating(scratch)
    return path
  }

  /// The program that holds the connection for as long as this process lives; nil where it cannot be
  /// shared.
  private static func master(_ words: [String], to server: HostServer) throws -> ChildProcess? {
    let account = server.user.map { ["-l", $0] } ?? []
    // It says a line as soon as others can use the connection.
    let sharing = [
      "-o", "ControlMaster=yes", "-o", "PermitLocalCommand=yes", "-o", "LocalCommand=echo", "-n",
      "-N",
      "-T",
    ]
    let all = Program.endingWithUs + words + sharing + account + ["--", server.host]
    var process = try ChildProcess(
      ChildCommand(
        executable: all[0], arguments: Array(all.dropFirst()), variables: ["LC_ALL": "C"]))
    if try process.saysSomething(within: program.patience) { return process }
    process.kill()
    let errors = try process.waitReadingErrors(limit: 64 << 10).errorText ?? ""
    if let reason = PublishError(errors, of: server) { throw reason }
    if unreached.contains(where: errors.contains) {
      throw PublishError.failed(program, errors.split(whereSeparator: \.isNewline))
    }
    return nil
  }

  private static let unreached = ["connect to host", "Could not resolve"]
}

extension PublishError {
  /// What ssh says of a host that it does not know, or that lets nobody in; nil if it says neither.
  init?(_ errors: String, of server: HostServer) {
    if errors.contains("Host key verification failed") {
      self = .unknownHost(server)
    } else if errors.contains("Permission denied (") {
      self = .login(server.host)
    } else {
      return nil
    }
  }

  private static func unknownHost(_ server: HostServer) -> PublishError {
    let account = server.user.map { "\($0)@" } ?? ""
    let port = server.port.map { "-p \($0) " } ?? ""
    return PublishError(
      .failure,
      id: "host '\(server.host)' belum dikenal komputer ini, atau tandanya berubah; jalankan: "
        + "ssh \(port)\(account)\(server.host), lalu cocokkan tanda yang tampil dengan yang "
        + "diberikan pemilik host",
      en: "the host '\(server.host)' is not known to this machine, or its key has changed; run: "
        + "ssh \(port)\(account)\(server.host), and compare the fingerprint with that of the host")
  }
}
