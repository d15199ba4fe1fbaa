import KimDiagnostics
import KimModel
import KimPublish
import KimSystem

/// Looks at a published site as readers and search engines do.
struct WebCheck {
  private let base: String
  private let origin: WebOrigin
  private let scratch: TypedPath
  /// How many pages are fetched by choice.
  private let sample: Int

  /// Throws a `UsageError` for an address that no host has.
  init(of address: WebAddress, sample: Int, scratch: TypedPath) throws {
    guard let origin = WebOrigin(address.string) else { throw UsageError.noOrigin(address) }
    self.origin = origin
    self.sample = sample
    self.scratch = scratch
    base = address.string
  }

  /// - Parameter originals: the published bytes of these files, as far as they are known.
  func run(
    _ journal: Journal, originals: ([String]) throws -> [String: [UInt8]]
  ) throws -> WebFindings {
    var findings = WebFindings()
    var curl = Curl(scratch: scratch)
    curl.takesAnyCertificate = try !isTrusted(curl, &findings)
    let fetch = WebFetch(curl, from: origin)
    let pages = WebPages(journal, sample: sample)
    // The address that readers type leads to the home page.
    var wanted = pages.always.map { want($0, pages) }
    if let home = pages.content(of: "index.html") {
      wanted.append(.init(path: "index.html", address: base, content: home))
    }
    var looks = try fetch.looks(at: wanted)
    let feed = looks.first { $0.path == WebPages.feed }?.phone.answer.body ?? []
    let known = Set(wanted.map(\.path))
    let more = pages.more(afterFeed: feed, at: base).filter { !known.contains($0) }
    looks += try fetch.looks(at: more.map { want($0, pages) })
    let changed = looks.filter { !$0.isPublished($0.phone) || !$0.isPublished($0.robot) }
    var judgement = WebJudgement(looks, originals: try originals(changed.map(\.path)))
    let nowhere = WebFetch.Wanted(
      path: "", address: base + pages.nowhere, content: .init(size: 0, hash: ""))
    judgement.judge(nowhere: try fetch.looks(at: [nowhere]))
    findings.diagnostics.add(judgement.diagnostics)
    findings.pageCount = looks.count
    return findings
  }

  private func want(_ path: String, _ pages: WebPages) -> WebFetch.Wanted {
    let content = pages.content(of: path) ?? .init(size: 0, hash: "")
    return WebFetch.Wanted(path: path, address: base + path, content: content)
  }

  // MARK: The certificate

  /// In days: a certificate that is not renewed by then will not be.
  private static let soon = 14

  /// Throws a `PublishError` where nobody answers.
  private func isTrusted(_ curl: Curl, _ findings: inout WebFindings) throws -> Bool {
    let (answer, isUntrusted) = try curl.answer(
      to: base, as: .phone, atMost: 1 << 20, in: "laman-awal")
    if case .none(let reason) = answer {
      guard isUntrusted else { throw PublishError.noWeb(base, reason) }
      findings.diagnostics.add(.untrusted(base, reason))
      return false
    }
    guard origin.isEncrypted, let end = try WebCertificate.end(of: origin, scratch: scratch) else {
      return true
    }
    let days = end.days(after: FileStamp.now / 1_000_000_000)
    if days < Self.soon { findings.diagnostics.add(.ends(days, base)) }
    return true
  }
}

/// What a look at the web has found.
struct WebFindings: Sendable {
  var diagnostics = Diagnostics()
  var pageCount = 0
}

extension UsageError {
  fileprivate static func noOrigin(_ address: WebAddress) -> UsageError {
    UsageError(
      id: "'\(address.string)' bukan alamat web", en: "'\(address.string)' is no address of the web"
    )
  }
}

extension PublishError {
  fileprivate static func noWeb(_ address: String, _ reason: String) -> PublishError {
    PublishError(
      .failure,
      id: "'\(address)' tidak menjawab (\(reason)); periksa sambungan dan 'alamat_situs', lalu "
        + "jalankan lagi",
      en: "'\(address)' does not answer (\(reason)); check the connection and 'alamat_situs', and "
        + "run again")
  }
}

extension Diagnostic {
  fileprivate static func untrusted(_ address: String, _ reason: String) -> Diagnostic {
    Diagnostic(
      .error, code: "verify/certificate", at: Place(path: address),
      id: "peramban menolak sertifikat situs ini (\(reason))",
      en: "browsers refuse this site's certificate (\(reason))",
      hint: LocalizedText(
        id: "perbarui sertifikat di panel host, misalnya dengan Let's Encrypt",
        en: "renew the certificate in the host's panel, for example by Let's Encrypt"))
  }

  fileprivate static func ends(_ days: Int, _ address: String) -> Diagnostic {
    Diagnostic(
      .warning, code: "verify/certificate-ends", at: Place(path: address),
      id: "sertifikat situs ini habis \(days) hari lagi",
      en: "this site's certificate ends in \(days) days",
      hint: LocalizedText(
        id: "perbarui sertifikat di panel host", en: "renew the certificate in the host's panel"))
  }
}
