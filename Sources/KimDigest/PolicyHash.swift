import FoundationEssentials

/// The name by which a page's policy allows a script or style that stands in the page (W3C, "Content
/// Security Policy Level 3").
package enum PolicyHash {
  /// `sha256-` and the hash in base64.
  package static func name(of text: [UInt8]) -> String {
    var hash = SHA256()
    hash.update(text)
    return "sha256-" + Data(hash.bytes()).base64EncodedString()
  }
}
