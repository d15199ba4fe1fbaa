import KimPublish
import KimSystem

/// The file on a host that says who publishes there, and since when.
///
/// Hosts offer no better one: who was killed leaves it behind, so that it holds for a while only.
struct HostLock: Sendable {
  private let carrier: any Carrier
  private let owner: String

  private static let name = RecordFolder.lock
  /// In seconds: longer than a batch takes on a slow line.
  private static let longest = 30 * 60

  /// - Parameter owner: what this machine calls itself there, so that it knows a lock that it left.
  init(at carrier: any Carrier, for owner: String) {
    self.carrier = carrier
    self.owner = owner
  }

  /// Takes the lock. Throws a `PublishError` while somebody else has it.
  func take() throws {
    if let other = try holder(), other.owner != owner, abs(Self.now - other.since) < Self.longest {
      throw PublishError.busy(minutes: (Self.now - other.since) / 60, of: Self.longest / 60)
    }
    try write()
    try check()
  }

  /// Holds it for longer. Throws a `PublishError` if it was held for too long, and somebody else took
  /// it.
  func refresh() throws {
    try check()
    try write()
  }

  /// Lets it go, unless somebody else has it by now.
  func release() throws {
    if try holder()?.owner == owner { try carrier.forget([Self.name]) }
  }

  private func write() throws {
    try carrier.keep(Array("\(owner) \(Self.now)\n".utf8), as: Self.name)
  }

  private func check() throws {
    guard try holder()?.owner == owner else {
      throw PublishError.busy(minutes: 0, of: Self.longest / 60)
    }
  }

  private func holder() throws -> (owner: String, since: Int)? {
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
