import Glibc
import Synchronization

/// A program of the person who runs the command, such as a browser or an editor: it goes on by itself,
/// says nothing here, and outlives this process.
package struct DetachedProgram {
  private let id: pid_t

  /// `POSIX_SPAWN_SETSID` of glibc's `spawn.h`, which Swift does not see.
  private static let ownSession: Int16 = 0x80

  /// A name without a slash is looked for where the system looks for programs.
  package init(_ executable: String, _ arguments: [String]) throws(DiskError) {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for stream in STDIN_FILENO...STDERR_FILENO {
      unsafe posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0)
    }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    // A session of its own: Ctrl-C at the terminal is not meant for it.
    unsafe posix_spawnattr_setflags(&attributes, Self.ownSession)
    let words = CStrings([executable] + arguments)
    var id = pid_t()
    let code = Pipe.quiet.withLock { _ in
      unsafe posix_spawnp(&id, executable, &actions, &attributes, words.pointers, environ)
    }
    guard code == 0 else { throw DiskError(.start, executable, code: code) }
    self.id = id
  }

  /// Whether it has ended, so that the system need not keep it in mind any more.
  package func hasEnded() -> Bool {
    var status = CInt()
    return unsafe waitpid(id, &status, WNOHANG) != 0
  }
}
