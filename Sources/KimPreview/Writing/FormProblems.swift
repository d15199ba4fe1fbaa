import KimContent
import KimDiagnostics
import KimSystem
import KimText

/// What the last round says of a text, for the form that it is open in: each problem with the field that
/// it is about.
struct FormProblems {
  let root: TypedPath
  let language: Language

  private static let most = 50

  /// - Parameter problems: of all texts.
  func json(_ problems: [Diagnostic], of version: TextDesk.Version) -> JSONValue {
    let lines = PlacedLines(Self.unmarked(version.bytes))
    let own = problems.filter { problem in
      let place = problem.place
      guard ContentFile(shown: place.path, in: root)?.path == version.path else { return false }
      // The text may be another one since that round.
      return place.excerpt.map { lines.shows($0, at: place) } ?? true
    }
    return .array(own.prefix(Self.most).map { json($0, in: version.text) })
  }

  private static func unmarked(_ bytes: [UInt8]) -> [UInt8] {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    return bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
  }

  private func json(_ problem: Diagnostic, in text: OpenedText) -> JSONValue {
    var key: String?
    var line: Int?
    switch part(of: problem, in: text) {
    case .key(let name): key = name
    case .text(let number): (key, line) = ("isi", number)
    case nil: break
    }
    return .object(omittingNil: [
      ("kunci", key.map(JSONValue.string)), ("baris", .integer(problem.place.line)),
      ("baris_isi", line.map(JSONValue.integer)),
      ("teks", .string(problem.message[language])),
      ("anjuran", problem.hint.map { .string($0[language]) }),
      ("salah", problem.severity == .error ? .integer(1) : nil),
    ])
  }

  /// What is missing has no line of its own: its code names it.
  private func part(of problem: Diagnostic, in text: OpenedText) -> OpenedText.Part? {
    if let name = problem.code.split(separator: "/").last, name.hasPrefix("missing-") {
      let key = String(name.dropFirst("missing-".count)).replacing("-", with: "_")
      if text.hasKey(key) { return .key(key) }
    }
    return text.part(atLine: problem.place.line)
  }
}
