import KimDiagnostics
import KimModel

/// What the folders of a KIM say of the posts in them.
package enum PostFolder {
  /// Jekyll's folders: posts with a day in their names, and drafts.
  package static let jekyll: Set = [posts, drafts]
  private static let posts = "_posts"
  private static let drafts = "_drafts"

  /// The type that a site's first folder stands for, however it is typed; nil for another folder.
  static func type(named name: Substring) -> PostType? {
    if let type = PostType(rawValue: String(name)) { return type }
    let plain = self.plain(name)
    return PostType(rawValue: plain) ?? slip(plain)
  }

  /// The type that a folder on a text's path begins with the name of: `10 oktober/wisata danau/`.
  ///
  /// - Parameter path: of the folder that it lies in.
  static func wordedType(of path: String) -> PostType? {
    path.split(separator: "/").lazy.reversed().compactMap { folder in
      let word = plain(folder).prefix(while: \.isLetter)
      if ["hoaks", "hoax"].contains(word) { return .klarifikasi }
      return PostType(rawValue: String(word)).flatMap { worded.contains($0) ? $0 : nil }
    }.first
  }

  /// Those whose names say what lies in a folder also with words behind them.
  private static let worded: Set<PostType> = [
    .agenda, .aspirasi, .berita, .kegiatan, .klarifikasi, .layanan, .pengumuman, .umkm, .wisata,
  ]

  /// The type that a misspelt folder was taken for.
  static func guess(_ name: Substring) -> PostType? {
    let plain = self.plain(name)
    return PostType(rawValue: plain) == nil ? slip(plain) : nil
  }

  /// Whether a file in this place is there to be a post.
  static func holdsPosts(_ path: String) -> Bool {
    guard let first = first(of: path) else { return false }
    return type(named: first) != nil
      || path.split(separator: "/").dropLast().contains {
        jekyll.contains(String($0))
      }
  }

  /// Whether the folder itself says that nothing in it is published.
  static func isOfDrafts(_ path: String) -> Bool {
    path.utf8.contains(UInt8(ascii: "_"))
      && path.split(separator: "/").dropLast().contains {
        $0 == drafts
      }
  }

  static func first(of path: String) -> Substring? {
    path.utf8.firstIndex(of: UInt8(ascii: "/")).map { path[..<$0] }
  }

  /// A folder's name without blanks around it, in small letters.
  static func plain(_ name: Substring) -> String {
    let first = name.unicodeScalars.firstIndex { $0 != " " }
    let last = name.unicodeScalars.lastIndex { $0 != " " }
    guard let first, let last else { return "" }
    return name[first...last].lowercased()
  }

  /// A slip leaves the first letter; in a short name there is one at most.
  private static func slip(_ name: String) -> PostType? {
    let slips = name.utf8.count < 4 ? 0 : name.utf8.count < 7 ? 1 : 2
    guard slips > 0, name.utf8.count <= 14, !otherWords.contains(name) else { return nil }
    let near = PostType.allCases.filter { type in
      type.rawValue.utf8.first == name.utf8.first
        && Suggestion.isNear(name, to: type.rawValue, slips: slips)
    }
    return near.count == 1 ? near.first : nil
  }

  /// Words of their own that are as near to a type's name as a slip.
  private static let otherWords: Set = [
    "umum", "klasifikasi", "layangan", "searah", "berkas", "beranda", "desain",
  ]
}

extension Diagnostic {
  static func misspeltFolder(_ path: String, name: Substring, type: PostType) -> Diagnostic {
    Diagnostic(
      .warning, code: "site/folder-name", at: Place(path: path),
      id: "folder '\(name)' dibaca sebagai '\(type.rawValue)'",
      en: "the folder '\(name)' is read as '\(type.rawValue)'",
      hint: LocalizedText(
        id: "maksud Anda '\(type.rawValue)'? Ganti nama foldernya menjadi itu",
        en: "did you mean '\(type.rawValue)'? Rename the folder"),
      mend: .rename(type.rawValue))
  }
}
