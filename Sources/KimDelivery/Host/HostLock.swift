import KimPublish
import KimSystem

/// The file on a host that says who publishes there, and since when.
///
/// Hosts offer no better one: who was killed leaves it behind, so that it holds for a while only.
struct HostLock: Sendable {
  private let carrier: any Carrier
  let publication: String

  private static let name = "sedang-kirim"
  /// In seconds: longer than a batch takes on a slow line.
  private static let longest = 30 * 60

  init(at carrier: any Carrier, for publication: String) {
    self.carrier = carrier
    self.publication = publication
  }

  /// Takes the lock. Throws a `PublishError` while somebody else has it.
  ///
  /// - Parameter begun: the publication that this machine began before: nobody else has its lock.
  func take(over begun: String?) throws {
    if let other = try holder(), other.publication != publication, other.publication != begun,
      abs(Self.now - other.since) < Self.longest
    {
      throw PublishError.busy(minutes: (Self.now - other.since) / 60, of: Self.longest / 60)
    }
    try refresh()
    guard try holder()?.publication == publication else {
      throw PublishError.busy(minutes: 0, of: Self.longest / 60)
    }
  }

  func refresh() throws {
    try carrier.keep(Array("\(publication) \(Self.now)\n".utf8), as: Self.name)
  }

  func release() throws { try carrier.forget([Self.name]) }

  private func holder() throws -> (publication: String, since: Int)? {
    guard let bytes = try carrier.record(Self.name) else { return nil }
    let words = String(decoding: bytes, as: UTF8.self).split { $0 == " " || $0.isNewline }
    guard words.count == 2, let since = Int(words[1]) else { return nil }
    return (String(words[0]), since)
  }

  private static var now: Int { FileStamp.now / 1_000_000_000 }
}

extension PublishError {
  fileprivate static func busy(minutes: Int, of longest: Int) -> PublishError {
    PublishError(
      .failure,
      id: "'kim publish' dari komputer lain sedang mengirim ke host ini (\(minutes) menit lalu); "
        + "tunggu sampai selesai. Kalau yang itu terputus, penandanya lepas sendiri sesudah "
        + "\(longest) menit.",
      en: "a 'kim publish' on another machine is sending to this host (\(minutes) minutes ago); "
        + "wait until it has finished. If it was cut, its lock holds for \(longest) minutes only.")
  }
}
