/// Why nothing is made of what came: for the person who takes it, and for the one who sent it.
package enum ReceiveProblem: Error, Sendable, Hashable {
  // MARK: Of a parcel

  /// It ends before its last line, as when a download stopped.
  case cutOff
  /// What is said of it and what is in it differ; in the sentence stands what.
  case damaged(Damage)
  /// Of a form that a newer program knows.
  case laterFormat(Int)
  case tooMuchText
  case tooManyPhotos(Int)
  case photosTooLarge

  // MARK: Of anything

  case fileTooLarge
  case unknownSite(String)
  /// Nobody with the KIM's key sent it.
  case unsigned
  case wronglySigned
  /// The number is known, with another content.
  case numberInUse
  /// Somebody has worked on what an earlier version made, or published it.
  case edited(path: String)
  case published(path: String)
  case emptyText
  /// It has a `slug` or an `alias`, by which a sender would choose an address.
  case choosesAddress
  /// By its name and its place among the photos, from 1.
  case badPhoto(String, place: Int)
  /// The ordinary checks found errors.
  case unpublishable([String])
  case mailTooNested

  package enum Damage: Sendable, Hashable {
    case header(String)
    case text
    case photo(String)
  }
}
