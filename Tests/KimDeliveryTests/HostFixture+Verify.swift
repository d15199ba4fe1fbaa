import KimDiagnostics
import KimPublish
import KimSystem
import KimTestSupport
import Testing

@testable import KimDelivery

extension HostFixture {
  @discardableResult
  func verify(
    _ target: PublishTarget? = nil, sample: Int = 20, cache: String = "cache"
  ) throws -> VerificationReport {
    var options = VerificationOptions()
    options.sample = sample
    return try Verification(
      of: target ?? self.target, cache: TypedPath(folder.full(cache)), options
    ).run()
  }

  /// What is told, each with its place and code.
  func verified(sample: Int = 20, cache: String = "cache") throws -> [String] {
    try verify(sample: sample, cache: cache).diagnostics.sorted.map {
      "\($0.place.path) \($0.code)"
    }
  }

  /// The host's own list, compressed.
  var list: [UInt8] {
    get throws {
      let path = TypedPath(folder.full("disk/situs/.kim-terbit"))
      let read = try FileBytes(
        reading: "jurnal.gz", in: Folder(opening: path.string), limit: 1 << 20)
      guard case .bytes(let bytes, _) = read else { return [] }
      return bytes
    }
  }

  /// Changes the lines of the list on the host, as somebody can who may write there.
  func rewriteList(_ change: ([Substring]) -> [Substring]) throws {
    let path = TypedPath(folder.full("disk/situs/.kim-terbit"))
    let gzip = Gzip(scratch: TypedPath(folder.full("kemas")))
    let text = String(decoding: try #require(try gzip.unpacked(list)), as: UTF8.self)
    let lines = change(text.split(separator: "\n")).map { $0 + "\n" }.joined()
    let folder = try Folder(opening: path.string)
    let bytes = try gzip.packed(Array(lines.utf8))
    try folder.replace("jurnal.gz") { (file) throws(SystemFailure) in try file.write(bytes) }
  }
}
