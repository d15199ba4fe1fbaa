import KimSystem

/// One thing that is made of each of several pictures, and who failed at it.
struct VipsStep: Sendable {
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

  let options: [String]
  var source: Source
  /// The name of the file that is read, and of the one that is made, below the working folder.
  var input: @Sendable (String) -> String
  let output: @Sendable (String) -> String
  let made: MadeFile

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
    let place = output(name).split(separator: "/").dropLast()
    for entry in place { _ = try folder.folder(creating: String(entry)) }
    let outcome = try run([name], in: folder)
    guard outcome.isFinished, try isWhole(name, in: folder) else {
      throw DiskError(.makePicture, outcome.lastWords, code: 0)
    }
  }

  /// Throws a `DiskError` if the tool says that the machine did not let it write.
  private func run(_ names: [String], in folder: borrowing Folder) throws -> VipsOutcome {
    for name in names { try folder.remove(output(name)) }
    let call = VipsCall(files: names.map(input), options: options, isUntrusted: !source.isDrawn)
    let outcome = try call.run(in: folder.path)
    if let code = outcome.machineFailure { throw DiskError(.write, folder.path, code: code) }
    return outcome
  }

  private func isWhole(_ name: String, in folder: borrowing Folder) throws -> Bool {
    let read = try FileBytes(reading: output(name), in: folder, limit: PhotoEntry.longestPicture)
    guard case .bytes(let bytes, _) = read else { return false }
    return made.isWhole(bytes)
  }
}
