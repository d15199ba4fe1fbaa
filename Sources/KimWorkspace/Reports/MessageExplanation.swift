import KimDiagnostics
package import KimSiteWork
package import KimSystem

/// The explanations of messages: the sections of `pesan.md`, installed or in the project's folder.
package struct MessageExplanation {
  private let lines: [Substring]

  /// Where the file is; nil where it is neither installed nor in the folder that the command runs in.
  package static func place(of installation: Installation?) throws -> TypedPath? {
    let installed = installation?.folder.parent.appending("doc/kim/docs/pesan.md")
    let candidates = [installed, TypedPath(Diagnostic.guide)].compactMap { $0 }
    return try candidates.first { try Folder.existing($0.parent)?.status(of: "pesan.md") != nil }
  }

  /// Throws a `UsageError` where there is no such file, and a `DiskError`.
  package init(of installation: Installation?) throws {
    guard let path = try Self.place(of: installation) else { throw UsageError.noGuide }
    let folder = try Folder(opening: path.parent.string)
    guard
      case .bytes(let bytes, _) = try FileBytes(reading: "pesan.md", in: folder, limit: 1 << 22)
    else { throw UsageError.noGuide }
    self.init(String(decoding: bytes, as: UTF8.self))
  }

  /// - Parameter text: of the file.
  package init(_ text: String) {
    lines = text.replacing("\r\n", with: "\n").split(
      separator: "\n", omittingEmptySubsequences: false)
  }

  /// All codes, in the order of the file.
  package var codes: [String] { lines.flatMap(Self.codes) }

  /// The section of a code. Throws a `UsageError` that names the nearest code if there is none.
  package func section(of code: String) throws(UsageError) -> String {
    guard let start = lines.firstIndex(where: { Self.codes($0).contains(code) }) else {
      throw .unknownCode(code, codes)
    }
    let rest = lines[(start + 1)...]
    let end = rest.firstIndex { $0.hasPrefix("#") || $0.hasPrefix("<a id=") } ?? lines.endIndex
    var section = lines[start..<end]
    while section.last?.isEmpty ?? false { section.removeLast() }
    return String(section.joined(separator: "\n").dropFirst("## ".count)) + "\n"
  }

  /// The codes of a heading.
  private static func codes(_ line: Substring) -> [String] {
    guard line.hasPrefix("## ") else { return [] }
    return line.dropFirst("## ".count).split(separator: ",").map { $0.filter { $0 != " " } }
  }
}

extension UsageError {
  fileprivate static var noGuide: UsageError {
    UsageError(
      id: "berkas pesan.md tidak ikut terpasang; bacalah docs/pesan.md di repositori kim",
      en: "pesan.md is not installed; read docs/pesan.md in the repository of kim")
  }

  fileprivate static func unknownCode(_ code: String, _ codes: [String]) -> UsageError {
    let meant = Suggestion.nearest(to: code, in: codes)
    return UsageError(
      id: "tidak ada pesan '\(code)'" + (meant.map { "; maksud Anda '\($0)'?" } ?? ""),
      en: "there is no message '\(code)'" + (meant.map { "; did you mean '\($0)'?" } ?? ""))
  }
}
