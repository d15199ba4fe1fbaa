import KimDigest

/// The code at the end of a parcel, and the bytes that it is of.
package struct Seal: Sendable, Hashable {
  let code: String
  /// All bytes before the line with the code.
  let signed: ArraySlice<UInt8>

  /// Whether somebody who knows the key made it. What carried the parcel may have changed the ends
  /// of its lines.
  package func isOf(_ key: WritingKey) -> Bool {
    let bytes = Array(signed)
    if MessageCode.isRight(code, of: bytes, key: key.bytes) { return true }
    let plain = ParcelLines.withLineFeeds(bytes)
    return plain.count != bytes.count && MessageCode.isRight(code, of: plain, key: key.bytes)
  }
}
