/// A picture that the workspace makes of a photo, or of a drawing of ours.
package enum Rendition: Sendable, Hashable {
  /// Of the photo whose content has this hash.
  case photo(hash: String, PhotoSlot)
  case card(ShareCard)
}
