import Foundation
import Glibc
import KimSystem
import KimWorkspace

/// A command that is run, waited for and accounted for by the kernel.
///
/// By hand, because what it takes is known to `wait4` alone: libraries that run processes wait for them
/// themselves.
///
/// Beside the floor's own files, the only place where pointers are handed to the system.
package struct MeasuredProcess {
  package struct Outcome: Sendable, Hashable {
    package var seconds: Double
    /// Nil if the command was ended by a signal.
    package var status: Int32?
    /// Of the one process that needed most, among the command and those that it waited for.
    package var largestProcess: Int
    /// In user and kernel mode, of all of them.
    package var processorSeconds: Double
    package var isOutOfTime = false
  }

  private let pid: pid_t
  private let start = ContinuousClock.now
  /// The end of a pipe that the command has the other end of: it is closed when the command ends,
  /// at once and whatever threads there are, which a signal cannot say.
  private let ending: CInt

  /// Starts a command; what it prints goes to the end of a file.
  package init(_ arguments: [String], log: String) throws {
    var ends: [CInt] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { throw BenchError("pipe", code: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[1]) }
    ending = ends[0]
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(
      &actions, 1, log, O_WRONLY | O_CREAT | O_APPEND, 0o644)
    unsafe posix_spawn_file_actions_adddup2(&actions, 1, 2)
    unsafe posix_spawn_file_actions_adddup2(&actions, ends[1], 3)
    let environment = ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" }
    let words = CStrings(arguments)
    let settings = CStrings(environment.sorted())
    var pid: pid_t = 0
    let code = unsafe posix_spawnp(
      &pid, arguments[0], &actions, nil, words.pointers, settings.pointers)
    guard code == 0 else {
      close(ends[0])
      throw BenchError("'\(arguments[0])' cannot be run", code: code)
    }
    self.pid = pid
  }

  /// Waits until the command ends or its time is over. `look` is called at each interval, and never
  /// if there is none: then nothing is done but to wait.
  package func wait(
    limit: Double, interval: Double? = nil, look: (Int32) throws -> Void = { _ in }
  ) throws -> Outcome {
    var usage = rusage()
    var status: Int32 = 0
    var isOutOfTime = false
    defer { close(ending) }
    while true {
      let found = unsafe wait4(pid, &status, isOutOfTime ? 0 : WNOHANG, &usage)
      if found == pid { break }
      guard found == 0 || errno == EINTR else { throw BenchError("wait4", code: errno) }
      if interval != nil { try look(pid) }
      let left = limit - seconds
      if left <= 0 {
        isOutOfTime = true
        kill(pid, SIGKILL)
      } else {
        sleepUntilItEnds(atMost: min(interval ?? 1, left))
      }
    }
    return Outcome(
      seconds: seconds, status: status & 0x7F == 0 ? (status >> 8) & 0xFF : nil,
      largestProcess: usage.ru_maxrss << 10,
      processorSeconds: usage.ru_utime.seconds + usage.ru_stime.seconds, isOutOfTime: isOutOfTime)
  }

  private var seconds: Double { (ContinuousClock.now - start) / .seconds(1) }

  private func sleepUntilItEnds(atMost seconds: Double) {
    var wanted = pollfd(fd: ending, events: 0, revents: 0)
    unsafe poll(&wanted, 1, CInt((seconds * 1000).rounded(.up)))
  }
}

extension timeval {
  fileprivate var seconds: Double { Double(tv_sec) + Double(tv_usec) / 1e6 }
}
