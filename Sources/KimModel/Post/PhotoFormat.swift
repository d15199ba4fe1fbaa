/// A picture format, told by a file's first bytes and not by its name.
package enum PhotoFormat: String, Sendable, Hashable, Codable, CaseIterable {
  case jpeg, png, webp, gif

  package var fileExtension: String { self == .jpeg ? "jpg" : rawValue }
  package var mediaType: String { "image/\(rawValue)" }

  /// WhatsApp and Facebook show a preview for these only.
  package var isFitForSharing: Bool { self == .jpeg || self == .png }
}
