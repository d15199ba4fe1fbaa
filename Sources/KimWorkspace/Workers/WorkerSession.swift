import FoundationEssentials
import Glibc
import KimDiagnostics
import KimModel

/// A worker's side of the work: it reads a line for each site and answers with a line.
package struct WorkerSession: ~Copyable {
  private var lines = LineReader()
  private let input: FileDescriptor
  private let output: FileDescriptor

  /// Speaks over the standard streams, which are the pipes of the process that started this one.
  package init?() {
    guard let input = FileDescriptor(STDIN_FILENO), let output = FileDescriptor(STDOUT_FILENO)
    else { return nil }
    self.input = input
    self.output = output
  }

  /// Ends when the other side has no more work. Throws if it speaks in another way than ours.
  package mutating func run() throws {
    Lifeline.hold(ChildProcess.lifeline)
    guard let line = try line() else { return }
    let setup = try JSONDecoder().decode(WorkerSetup.self, from: Data(line))
    do {
      guard var worker = try SiteWorker(setup) else { return try say(.changed) }
      MemoryLimit.set(worker.limits.buildMemoryBytes)
      try say(.ready)
      while let line = try self.line() {
        let task = try JSONDecoder().decode(WorkerTask.self, from: Data(line))
        let site = task.site(in: setup.options.root)
        let result = try worker.run(site) { try say(.photos($0)) }
        try say(.done(result))
      }
    } catch let error as DiskError {
      try say(.failed(error))
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

  private func say(_ reply: WorkerReply) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    try output.write([UInt8](try encoder.encode(reply)) + [UInt8(ascii: "\n")])
  }
}
