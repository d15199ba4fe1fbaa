import FoundationEssentials
import KimSystem

/// What is made of each of several pictures in one go, and who failed at it.
struct VipsStep: Sendable {
  /// Who makes it.
  enum Way: Sendable {
    /// The tool, with these options: one file of each.
    case tool([String])
    /// A worker of ours, which is told of each.
    case worker(ChildCommand, @Sendable (String) -> PictureOrder)
  }

  /// A worker of ours cannot begin on this machine: the tool has to do.
  struct NoWorker: Error {}

  /// A file below the working folder, and what it has to be.
  struct Output: Sendable {
    let file: String
    let made: MadeFile
  }

  /// Whose the files are that are read.
  enum Source: Sendable {
    /// Photos as their owners took them.
    case photos
    /// Drawings as their owners made them: the hardened loaders refuse all drawings.
    case drawings
    /// Pictures that an earlier step made.
    case pictures
    /// Drawings of ours.
    case cards

    var isDrawn: Bool { self == .drawings || self == .cards }
    /// Whether the tool can know better than us what is in a file.
    var mayBeBroken: Bool { self == .photos || self == .drawings }
  }

  let way: Way
  var source: Source
  /// The file that is read of a name, below the working folder, and those that are made.
  var input: @Sendable (String) -> String
  let outputs: @Sendable (String) -> [Output]

  init(
    _ way: Way, source: Source, input: @escaping @Sendable (String) -> String,
    outputs: @escaping @Sendable (String) -> [Output]
  ) {
    self.way = way
    self.source = source
    self.input = input
    self.outputs = outputs
  }

  init(
    options: [String], source: Source, input: @escaping @Sendable (String) -> String,
    output: @escaping @Sendable (String) -> String, made: MadeFile
  ) {
    self.init(.tool(options), source: source, input: input) {
      [Output(file: output($0), made: made)]
    }
  }

  /// The names of those of which nothing could be made.
  ///
  /// Where the tool dies, or warns of one that it does not name, the batch is halved until the bad
  /// one is alone: it costs itself only. Throws a `DiskError` if the machine is to blame.
  func failures(of names: [String], in folder: borrowing Folder) throws -> VipsFailures {
    guard !names.isEmpty else { return VipsFailures() }
    let outcome = try run(names, in: folder)
    guard outcome.isFinished, !outcome.warnsOfContent else {
      if names.count > 1 { return try halves(of: names, in: folder) }
      if outcome.blamesContent, source.mayBeBroken { return VipsFailures(broken: Set(names)) }
      return try failuresOfThese(names, in: folder)
    }
    var failures = VipsFailures()
    var unexplained: [String] = []
    for name in names where try !isWhole(name, in: folder) {
      if source.mayBeBroken, outcome.refuses(input(name)) {
        failures.broken.insert(name)
      } else {
        unexplained.append(name)
      }
    }
    failures.add(
      unexplained.count == names.count
        ? try failuresOfThese(names, in: folder) : try self.failures(of: unexplained, in: folder))
    return failures
  }

  private func halves(of names: [String], in folder: borrowing Folder) throws -> VipsFailures {
    let middle = names.count / 2
    var failures = try failures(of: Array(names[..<middle]), in: folder)
    try failures.add(self.failures(of: Array(names[middle...]), in: folder))
    return failures
  }

  /// What came of a call that made none of its files, and said nothing of their content.
  private func failuresOfThese(
    _ names: [String], in folder: borrowing Folder
  ) throws -> VipsFailures {
    try makeGoodPicture(in: folder)
    return names.count == 1
      ? VipsFailures(failed: Set(names)) : try halves(of: names, in: folder)
  }

  /// Throws a `DiskError` unless the tool can make a good picture here and now.
  private func makeGoodPicture(in folder: borrowing Folder) throws {
    let name = GoodPicture.name
    try folder.put(source.isDrawn ? GoodPicture.drawing : GoodPicture.photo, as: input(name))
    for output in outputs(name) {
      let place = output.file.split(separator: "/").dropLast()
      for entry in place { _ = try folder.folder(creating: String(entry)) }
    }
    let outcome = try run([name], in: folder)
    guard outcome.isFinished, try isWhole(name, in: folder) else {
      throw DiskError(.makePicture, outcome.lastWords, code: 0)
    }
  }

  /// Throws a `DiskError` if the tool says that the machine did not let it write.
  private func run(_ names: [String], in folder: borrowing Folder) throws -> VipsOutcome {
    for output in names.flatMap(outputs) { try folder.remove(output.file) }
    let call = VipsCall(
      command: try command(names, in: folder), fileCount: names.count,
      isUntrusted: !source.isDrawn)
    let outcome = try call.run(in: folder.path)
    if case .worker = way, outcome.isUnavailable { throw NoWorker() }
    if let code = outcome.machineFailure { throw DiskError(.write, folder.path, code: code) }
    return outcome
  }

  private static let ordersName = "pesanan.json"

  private func command(_ names: [String], in folder: borrowing Folder) throws -> [String] {
    switch way {
    case .tool(let options): return [VipsCall.tool] + options + names.map(input)
    case .worker(let program, let order):
      try folder.put(
        Array(try JSONEncoder().encode(names.map(order))), as: Self.ordersName)
      return [program.executable] + program.arguments + [Self.ordersName]
    }
  }

  private func isWhole(_ name: String, in folder: borrowing Folder) throws -> Bool {
    for output in outputs(name) {
      let read = try FileBytes(reading: output.file, in: folder, limit: PhotoEntry.longestPicture)
      guard case .bytes(let bytes, _) = read, output.made.isWhole(bytes) else { return false }
    }
    return true
  }
}
