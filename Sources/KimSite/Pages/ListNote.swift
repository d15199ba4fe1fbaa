import KimModel
import KimPages

/// What the list of one type says of a post beside its date.
struct ListNote {
  /// Nil where the words that every list has are enough.
  let text: String?

  init(_ post: Post, on day: Day) {
    switch post.details {
    case .aspiration(let aspiration): text = aspiration.status.label
    case .document(let file): text = file.kindAndSize
    case .potential(let potential): text = potential.commodity
    default: text = post.validUntil.map { Self.validity(post, until: $0, on: day) }
    }
  }

  private static func validity(_ post: Post, until end: Day, on day: Day) -> String {
    post.hasExpired(on: day) ? "sudah berakhir" : "berlaku sampai \(end.indonesian)"
  }
}

extension PublishedFile {
  /// `PDF, 850 kB`.
  var kindAndSize: String {
    let ending = path.string.split(separator: ".").last?.uppercased() ?? ""
    guard let byteCount else { return ending }
    return "\(ending), \(NumberText.fileSize(byteCount))"
  }
}
