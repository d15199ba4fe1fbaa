import Glibc
import KimSystem

/// One thing that is made of each of several pictures, and who failed at it.
struct VipsStep: Sendable {
  let options: [String]
  /// The name of the file that is read, and of the one that is made, below the working folder.
  var input: @Sendable (String) -> String
  let output: @Sendable (String) -> String
  var isUntrusted = true

  /// What the tool says of a JPEG that ends too early; it fills the rest with grey and goes on.
  private static let warnings = ["premature end", "Premature end"]

  /// The names of those of which nothing could be made.
  ///
  /// Where the tool dies, or warns of one that it does not name, the batch is halved until the bad
  /// one is alone: it costs itself only.
  func failures(of names: [String], in folder: String) throws -> Set<String> {
    guard !names.isEmpty else { return [] }
    let call = VipsCall(files: names.map(input), options: options, isUntrusted: isUntrusted)
    let outcome = try call.run(in: folder)
    if case .finished(let said) = outcome {
      if said.contains("No space left") { throw DiskError(.write, folder, code: ENOSPC) }
      if !Self.warnings.contains(where: said.contains) {
        return Set(names.filter { !isThere($0, in: folder) })
      }
    }
    guard names.count > 1 else { return Set(names) }
    let middle = names.count / 2
    let first = try failures(of: Array(names[..<middle]), in: folder)
    return try first.union(failures(of: Array(names[middle...]), in: folder))
  }

  private func isThere(_ name: String, in folder: String) -> Bool {
    unsafe access("\(folder)/\(output(name))", F_OK) == 0
  }
}
