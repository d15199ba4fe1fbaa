import FoundationEssentials
import Glibc
import KimDiagnostics
import KimModel
import KimPhotos
import KimSystem

/// The worker's side: reads a line for each site and answers with a line.
package struct WorkerSession: ~Copyable {
  private var lines = LineReader()
  private let input: FileDescriptor
  private let output: FileDescriptor

  /// Uses the standard streams, which are the pipes of the process that started this one.
  package init?() {
    guard let input = FileDescriptor(STDIN_FILENO), let output = FileDescriptor(STDOUT_FILENO)
    else { return nil }
    self.input = input
    self.output = output
  }

  /// Ends when the other side has no more work. Throws where the other side sends something else than our messages.
  package mutating func run() throws {
    ParentWatch.begin(ChildProcess.parentWatch)
    guard let line = try line() else { return }
    let setup = try JSONDecoder().decode(WorkerSetup.self, from: Data(line))
    do {
      guard var worker = try SiteWorker(setup, pictures: PictureWorker.command)
      else { return try send(.changed) }
      try MemoryLimit.set(worker.limits.buildMemoryBytes)
      try send(.ready)
      while let line = try self.line() {
        let task = try JSONDecoder().decode(WorkerTask.self, from: Data(line))
        let site = task.site(in: setup.options.root)
        let result = try worker.run(site) { try send(.photos($0)) }
        try send(.done(result))
      }
    } catch let error as DiskError {
      try send(.failed(error))
    }
  }

  private mutating func line() throws -> [UInt8]? {
    while true {
      if let line = lines.next() { return line }
      let bytes = try input.read(atMost: FileDescriptor.chunk)
      if bytes.isEmpty { return nil }
      lines.add(bytes)
    }
  }

  private func send(_ reply: WorkerReply) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    try output.write([UInt8](try encoder.encode(reply)) + [UInt8(ascii: "\n")])
  }
}
