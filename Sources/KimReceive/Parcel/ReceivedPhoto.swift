/// A photo that came with a text.
package struct ReceivedPhoto: Sendable, Hashable {
  package enum Content: Sendable, Hashable {
    case bytes([UInt8])
    /// The name of a file that lies beside the text's.
    case file(String)
  }

  /// As the text names it; nothing on disk is ever called so.
  package let name: String
  package let content: Content

  package init(name: String, content: Content) {
    self.name = name
    self.content = content
  }
}

/// A text that came from a village, with its photos; not yet a post of any KIM.
package struct ReceivedText: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// Of the writing page, in a form that can be checked.
    case parcel
    case chat, mail, note
  }

  package let kind: Kind
  /// As the sender says; nil where nothing does.
  package let site: String?
  package internal(set) var number: ParcelNumber
  package internal(set) var version: Int
  /// Markdown with front matter, or a text as people type it on a telephone.
  package var text: [UInt8]
  package var photos: [ReceivedPhoto]
  /// Who sent it, for the person who takes it; never published.
  package internal(set) var sender: String?
  /// Whether text and photos are those that somebody with the KIM's key sent.
  package let seal: Seal?
  /// The day that it was sent, as `2026-11-26`; nil where nothing tells.
  package let day: String?
  /// A title from outside the text: that of a mail, of a parcel the one in its first lines.
  package let title: String?

  package init(
    kind: Kind, site: String? = nil, number: ParcelNumber, version: Int = 1, text: [UInt8],
    photos: [ReceivedPhoto] = [], sender: String? = nil, seal: Seal? = nil, day: String? = nil,
    title: String? = nil
  ) {
    self.kind = kind
    self.site = site
    self.number = number
    self.version = version
    self.text = text
    self.photos = photos
    self.sender = sender
    self.seal = seal
    self.day = day
    self.title = title
  }
}
