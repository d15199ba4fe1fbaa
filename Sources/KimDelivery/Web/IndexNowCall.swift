import KimDiagnostics
import KimPublish
import KimSystem

/// Tells search engines which pages have changed. What fails there is a warning: the sites are published.
struct IndexNowCall {
  private static let program = Program(name: "curl", package: "curl", patience: 60)
  /// It hands on to all that take part.
  static let usualEndpoint = "https://api.indexnow.org/indexnow"

  /// An empty folder that is ours alone.
  let scratch: TypedPath
  let endpoint: String

  /// Nil if it was taken.
  func warning(for changed: ChangedAddresses, by key: IndexNowKey) throws -> LocalizedText? {
    let folder = try Folder.creating(scratch)
    try folder.put(Array(key.request(for: changed).utf8), as: "indexnow.json")
    var said = ""
    let speech = try Self.program.run(
      [
        "-q", "--silent", "--show-error", "--globoff", "--proto", "=http,https", "--max-time", "30",
        "--header", "Content-Type: application/json; charset=utf-8", "--data-binary",
        "@" + folder.path(of: "indexnow.json"), "--output", "/dev/null", "--write-out",
        "%{http_code}", "--url", endpoint,
      ], through: Program.endingWithUs
    ) { said += String(decoding: $0, as: UTF8.self) }
    if speech.end.status == 0, ["200", "202"].contains(said) { return nil }
    let reason = speech.end.status == 0 ? "HTTP \(said)" : "curl \(speech.end.status)"
    return LocalizedText(
      id: "peringatan: semua sudah terkirim, tetapi IndexNow tidak menerima daftar perubahannya "
        + "(\(reason)); mesin pencari akan menemukannya sendiri, hanya lebih lama",
      en:
        "warning: all was sent, but IndexNow did not take the list of changes (\(reason)); search "
        + "engines find them by themselves, only later")
  }
}
