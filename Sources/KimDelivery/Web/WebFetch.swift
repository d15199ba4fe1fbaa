import KimConcurrency
import KimDigest
import KimPublish
import KimSystem
import Synchronization

/// Asks a host for pages, as a reader and as a robot, and follows it only as far as it is the same one.
struct WebFetch: Sendable {
  private let curl: Curl
  private let base: WebOrigin

  init(_ curl: Curl, from base: WebOrigin) {
    self.curl = curl
    self.base = base
  }

  /// How often a host may send readers on.
  private static let mostSteps = 3
  /// What a page may have beside what was published of it, in bytes.
  private static let surplus = 1 << 20

  /// - Parameters:
  ///   - address: of the page, which was published as so many bytes.
  ///   - name: of a file for the answer.
  func shown(
    _ address: String, ofSize size: Int, as view: WebView, in name: String
  ) throws -> WebLook.Shown {
    var next = address
    for _ in 0...Self.mostSteps {
      let (answer, _) = try curl.answer(
        to: next, as: view, atMost: size + Self.surplus, in: name)
      guard case .elsewhere(let other) = answer, let origin = WebOrigin(other),
        base.leads(to: origin)
      else { return WebLook.Shown(answer: answer, hash: answer.body.map(Self.hash)) }
      next = other
    }
    return WebLook.Shown(answer: .elsewhere(next), hash: nil)
  }

  private static func hash(of bytes: [UInt8]) -> String {
    SHA256.hex(of: bytes, bytes: SHA256.byteCount)
  }

  /// A page that is wanted, and where.
  struct Wanted: Sendable {
    let path: String
    let address: String
    let content: HostedFile.Content
  }

  /// Some at a time, in the order of what is wanted.
  func looks(at wanted: [Wanted]) throws -> [WebLook] {
    let found = Mutex<[Int: WebLook]>([:])
    try ConcurrentWork.run(Array(wanted.enumerated())) { number, page in
      let phone = try shown(
        page.address, ofSize: page.content.size, as: .phone, in: "laman-\(number)")
      let robot = try shown(
        page.address, ofSize: page.content.size, as: .robot, in: "laman-\(number)")
      let look = WebLook(
        path: page.path, address: page.address, hash: page.content.hash, phone: phone, robot: robot)
      found.withLock { $0[number] = look }
    }
    return found.withLock { found in wanted.indices.compactMap { found[$0] } }
  }
}
