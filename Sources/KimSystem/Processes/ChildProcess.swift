import Glibc
import Synchronization

/// A program that this process started, spoken to over pipes. It is killed and waited for when it goes out of
/// scope, so that none is left behind.
package struct ChildProcess: ~Copyable {
  private let id: pid_t
  /// What it reads.
  package let input: FileDescriptor
  /// What it says.
  package let output: FileDescriptor
  /// Its standard error.
  package let errors: FileDescriptor
  /// Nothing is ever written to it; its end is that of this process.
  private let parentWatch: FileDescriptor
  private var end: ChildEnd?
  /// The peak of this process's memory when the child ran its own program already. Until then the child
  /// has the memory of this one, which other threads may let grow, and Linux counts that as its peak.
  private let inheritedPeak: Int

  /// A name without a slash is looked for where the system looks for programs.
  package init(_ command: ChildCommand) throws(DiskError) {
    let input = try Pipe()
    let output = try Pipe()
    let errors = try Pipe()
    // One for each child: a signal about it goes to one process only.
    let parentWatch = try Pipe()
    id = try Self.spawn(
      command,
      [
        (input.reading.raw, STDIN_FILENO), (output.writing.raw, STDOUT_FILENO),
        (errors.writing.raw, STDERR_FILENO), (parentWatch.reading.raw, Self.parentWatch),
      ])
    inheritedPeak = Self.ownPeak
    self.input = input.writing
    self.output = output.reading
    self.errors = errors.reading
    self.parentWatch = parentWatch.writing
    self.output.setNonBlocking()
    self.errors.setNonBlocking()
  }

  deinit {
    guard end == nil else { return }
    Glibc.kill(id, SIGKILL)
    _ = Self.wait(for: id, inheritedPeak)
  }

  /// The descriptor at which a child has its end of the pipe that it watches.
  package static let parentWatch: CInt = 3

  private static func spawn(
    _ command: ChildCommand, _ descriptors: [(from: CInt, to: CInt)]
  ) throws(DiskError) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (from, to) in descriptors { unsafe posix_spawn_file_actions_adddup2(&actions, from, to) }
    let arguments = CStrings([command.executable] + command.arguments)
    let environment = CStrings(command.environment)
    var id = pid_t()
    let code = Pipe.quiet.withLock { _ in
      unsafe posix_spawnp(
        &id, command.executable, &actions, nil, arguments.pointers, environment.pointers)
    }
    guard code == 0 else { throw DiskError(.start, command.executable, code: code) }
    return id
  }

  /// The processor time that it has taken so far, by all its threads and without what it started
  /// itself; nil once it has ended.
  package var processorTime: Duration? {
    var (clock, time) = (clockid_t(), timespec())
    guard unsafe clock_getcpuclockid(id, &clock) == 0, unsafe clock_gettime(clock, &time) == 0
    else { return nil }
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  package func kill() { _ = Glibc.kill(id, SIGKILL) }

  /// Waits until it has ended, which it does when it has been killed or has closed its output.
  package mutating func wait() -> ChildEnd {
    if let end { return end }
    let end = Self.wait(for: id, inheritedPeak)
    self.end = end
    return end
  }

  /// Waits until it has ended, and takes what it says meanwhile: what it says of errors, nil if that
  /// is too much, which ends it.
  package mutating func waitReadingErrors(limit: Int) throws(DiskError) -> (
    end: ChildEnd, errorText: String?
  ) {
    var errorText: [UInt8] = []
    var (isOver, isSilent) = (false, false)
    while !isOver || !isSilent {
      // Streams that are over are waited for no more: the system ignores those below 0.
      var states = [isOver ? -1 : errors.raw, isSilent ? -1 : output.raw].map {
        pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
      }
      if unsafe poll(&states, 2, -1) < 0, errno != EINTR {
        throw SystemFailure.last.at("pipe", .read)
      }
      if !isOver {
        let next = try Self.next(errors)
        isOver = next.isOver
        if errorText.count <= limit { errorText += next.bytes }
      }
      if !isSilent { isSilent = try Self.next(output).isOver }
      if errorText.count > limit { kill() }
    }
    let isTooMuch = errorText.count > limit
    return (wait(), isTooMuch ? nil : String(decoding: errorText, as: UTF8.self))
  }

  /// What has come, and whether nothing more will.
  static func next(
    _ stream: borrowing FileDescriptor
  ) throws(DiskError) -> (bytes: [UInt8], isOver: Bool) {
    do {
      let bytes = try stream.read(atMost: FileDescriptor.chunk)
      return (bytes, bytes.isEmpty)
    } catch {
      guard error.code == EAGAIN else { throw error.at("pipe", .read) }
      return ([], false)
    }
  }

  private static var ownPeak: Int {
    var usage = rusage()
    let own = __rusage_who_t(RUSAGE_SELF.rawValue)
    return unsafe getrusage(own, &usage) == 0 ? usage.ru_maxrss << 10 : 0
  }

  private static func wait(for id: pid_t, _ inheritedPeak: Int) -> ChildEnd {
    var (status, usage) = (CInt(), rusage())
    while unsafe wait4(id, &status, 0, &usage) < 0, errno == EINTR {}
    let signal = status & 0x7F
    let peak = usage.ru_maxrss << 10
    return ChildEnd(
      signal: signal == 0 ? nil : signal, status: (status >> 8) & 0xFF,
      peakMemory: peak, isPeakInherited: peak <= inheritedPeak)
  }
}
