import KimPublish
import KimSystem

/// Asks for an address by curl, out of process and within limits: a host may send without end, or lead
/// to a file of this machine.
struct Curl: Sendable {
  private static let program = Program(name: "curl", package: "curl", patience: 60)
  /// In seconds, for one address.
  private static let longest = 30

  /// An empty folder that is ours alone.
  let scratch: TypedPath
  /// Whether a certificate that nobody vouches for is taken, once that has been told.
  var takesAnyCertificate = false

  /// - Parameters:
  ///   - most: in bytes, after the content is decoded.
  ///   - name: of the file in which the answer lies meanwhile.
  func answer(
    to address: String, as view: WebView, atMost most: Int, in name: String
  ) throws -> (answer: WebAnswer, isUntrusted: Bool) {
    let folder = try Folder.creating(scratch)
    try folder.remove(name)
    var said: [String] = []
    let speech = try Self.program.run(
      arguments(address, view, most, into: folder.path(of: name)),
      variables: ["LC_ALL": "C"],
      through: Program.endingWithUs + Program.bringing(atMost: most)
    ) { said.append(String(decoding: $0, as: UTF8.self)) }
    let isUntrusted = speech.end.status == Self.untrusted
    let (status, redirect) = (said.first.flatMap { Int($0) } ?? 0, said.dropFirst().first ?? "")
    if (300...399).contains(status), !redirect.isEmpty {
      return (.elsewhere(redirect), isUntrusted)
    }
    if speech.end.status == Self.tooLarge || speech.end.signal != nil {
      return (speech.isTimedOut ? .none("timeout") : .tooLarge, isUntrusted)
    }
    // Where the signal of a limit is ignored, curl says that it cannot write.
    if speech.end.status == Self.unwritten, folder.status(of: name)?.size ?? 0 >= most {
      return (.tooLarge, isUntrusted)
    }
    guard speech.end.status == 0, status > 0 else {
      return (.none(Self.reason(speech)), isUntrusted)
    }
    // What is empty is no file.
    if folder.status(of: name) == nil { return (.page(status: status, body: []), isUntrusted) }
    guard case .bytes(let body, _) = try FileBytes(reading: name, in: folder, limit: most) else {
      return (.tooLarge, isUntrusted)
    }
    try folder.remove(name)
    return (.page(status: status, body: body), isUntrusted)
  }

  /// What curl says of a certificate that it does not believe, and of too large a file.
  private static let (untrusted, tooLarge): (CInt, CInt) = (60, 63)
  private static let unwritten: CInt = 23

  private func arguments(
    _ address: String, _ view: WebView, _ most: Int, into file: String
  ) -> [String] {
    [
      // Nothing of the person's own settings.
      "-q", "--silent", "--show-error", "--globoff", "--compressed", "--proto", "=http,https",
      "--connect-timeout", "15", "--max-time", "\(Self.longest)", "--max-filesize", "\(most)",
      "--user-agent", view.userAgent, "--output", file,
      "--write-out", "%{http_code}\\n%{redirect_url}\\n",
    ] + (view.referer.map { ["--referer", $0] } ?? [])
      + (takesAnyCertificate ? ["--insecure"] : []) + ["--url", address]
  }

  private static func reason(_ speech: ChildSpeech) -> String {
    let line = speech.errors.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    let plain = line.firstRange(of: ") ").map { String(line[$0.upperBound...]) } ?? line
    return String(plain.prefix(200))
  }
}
