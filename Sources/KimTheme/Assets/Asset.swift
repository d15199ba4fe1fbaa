import KimDigest
package import KimModel

/// A file of a theme that every site gets its own copy of.
package struct Asset: Sendable, Hashable {
  /// `aset/<name>.<hash>.<ending>`.
  package let path: OutputPath
  package let bytes: [UInt8]

  /// Returns nil for a name without an ending, and for one that cannot stand in a URL.
  package init?(name: String, bytes: [UInt8]) {
    guard let dot = name.lastIndex(of: "."),
      let path = OutputPath(
        "aset/\(name[..<dot]).\(ContentHash.short(of: bytes))\(name[dot...])")
    else { return nil }
    self.path = path
    self.bytes = bytes
  }
}
