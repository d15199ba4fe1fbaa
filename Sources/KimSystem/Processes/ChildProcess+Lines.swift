import Glibc

/// What came of a program whose lines were read.
package struct ChildSpeech: Sendable {
  package let end: ChildEnd
  /// What it said of errors, as far as that is kept.
  package let errors: String
  /// Whether it was ended because it said nothing for too long.
  package let isTimedOut: Bool
}

extension ChildProcess {
  /// Waits until it says something; false if it ends before, or takes more than so many seconds.
  package func saysSomething(within seconds: Int) throws(DiskError) -> Bool {
    var state = pollfd(fd: output.raw, events: Int16(POLLIN), revents: 0)
    while true {
      let count = unsafe poll(&state, 1, CInt(seconds * 1000))
      if count == 0 { return false }
      if count > 0 { return try !Self.next(output).bytes.isEmpty }
      guard errno == EINTR else { throw SystemFailure.last.at("pipe", .read) }
    }
  }

  /// Waits until it has ended, and hands over each line that it says meanwhile.
  ///
  /// It is ended if it says nothing for so many seconds, and before an error of `body` is thrown.
  ///
  /// - Parameter mostErrors: in bytes; what it says of errors beyond that is dropped.
  package mutating func wait(
    silentAtMost seconds: Int, mostErrors: Int = 64 << 10, lines body: ([UInt8]) throws -> Void
  ) throws -> ChildSpeech {
    var (reader, errorText) = (LineReader(), [UInt8]())
    var (isOver, isSilent, isTimedOut) = (false, false, false)
    while !isOver || !isSilent {
      // Streams that are over are waited for no more: the system ignores those below 0.
      var states = [isOver ? -1 : errors.raw, isSilent ? -1 : output.raw].map {
        pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
      }
      let count = unsafe poll(&states, 2, CInt(seconds * 1000))
      if count < 0, errno != EINTR { throw SystemFailure.last.at("pipe", .read) }
      if count == 0 {
        isTimedOut = true
        break
      }
      if !isOver {
        let next = try Self.next(errors)
        isOver = next.isOver
        errorText += next.bytes.prefix(max(0, mostErrors - errorText.count))
      }
      guard !isSilent else { continue }
      let next = try Self.next(output)
      isSilent = next.isOver
      reader.add(isSilent ? Array("\n".utf8) : next.bytes)
      while let line = reader.next() { if !(isSilent && line.isEmpty) { try body(line) } }
    }
    if isTimedOut { kill() }
    return ChildSpeech(
      end: wait(), errors: String(decoding: errorText, as: UTF8.self), isTimedOut: isTimedOut)
  }
}
