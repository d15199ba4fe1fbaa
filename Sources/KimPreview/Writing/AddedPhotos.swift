import KimContent
import KimIntake
import KimModel
import KimReceive
import KimSystem

/// Photos that come with a change, under names that nothing has beside the text.
struct AddedPhotos {
  private let parts: [FormPosts.Photos]

  init(
    _ received: [ReceivedPhoto], beside opened: borrowing ContentFile.Opened, _ posts: FormPosts
  ) throws {
    var parts: [FormPosts.Photos] = []
    if opened.kind == .profile {
      for photo in received {
        parts.append(
          try posts.photos(
            [photo], stem: Self.stem(ofProfile: photo),
            isTaken: { opened.folder.status(of: $0) != nil }))
      }
    } else {
      parts.append(
        try posts.photos(
          received, stem: Self.stem(of: opened.name),
          isTaken: { opened.folder.status(of: $0) != nil }))
    }
    self.parts = parts
  }

  var files: [(name: String, bytes: [UInt8])] { parts.flatMap(\.files) }

  /// A text that names the photos as their sender does, with the names that they have now.
  func naming(_ text: String) -> String { parts.reduce(text) { $1.naming($0) } }

  func naming(_ change: EditedText.Change) -> EditedText.Change {
    EditedText.Change(key: change.key, value: naming(change.value))
  }

  /// What a profile's photo is for says the name that the form gives it.
  private static func stem(ofProfile photo: ReceivedPhoto) -> String {
    photo.name.hasPrefix("\(ProfileKeys.logo.name)-") ? "logo" : "sampul"
  }

  /// Photos of `index.md` have their folder for themselves, others the name of their text.
  private static func stem(of name: String) -> String {
    let stem = name.prefix(upTo: name.lastIndex(of: ".") ?? name.endIndex)
    let slug = Slug(of: String(stem), limit: 60)?.string ?? "foto"
    return stem.lowercased() == "index" ? "foto" : "\(slug)-foto"
  }
}
