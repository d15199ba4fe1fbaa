import KimDiagnostics
import KimModel

/// Decides which files of unknown kind are posts.
///
/// A `.txt` is one if it begins like one, or if it lies where posts of a type are and no text names
/// it, or reads as a text with a day; a file without an ending, or a `.text`, is one if it begins like one. What a writing page sent is not
/// published before it is unpacked.
struct NoteSorting {
  /// The folder with its posts among the texts.
  let source: SiteSource
  private(set) var diagnostics = Diagnostics()

  init(_ source: SiteSource) {
    guard !source.notes.isEmpty else {
      self.source = source
      return
    }
    var posts: Set<String> = []
    var unread: Set<String> = []
    var open: [String] = []
    var loose: [String] = []
    var undated: [String] = []
    var parcels: [String] = []
    let photos = PhotoDays(source.photos)
    for note in source.notes {
      let head = HeadStart(note.bytes)
      if head.isParcel {
        unread.insert(note.path)
        parcels.append(note.path)
        diagnostics.add(.parcel("\(source.folder)/\(note.path)"))
      } else if head.isHead {
        posts.insert(note.path)
      } else if FileRole(path: note.path) == .unnamed {
        unread.insert(note.path)
      } else if PostFolder.holdsPosts(note.path) {
        open.append(note.path)
      } else {
        switch LooseText.kind(of: note, beside: photos) {
        case .post: loose.append(note.path)
        case .undated: undated.append(note.path)
        case .other: break
        }
      }
    }
    let mentions = Mentions(of: open + loose + undated, in: source.texts)
    posts.formUnion((open + loose).filter { !mentions.contains($0) })
    for path in loose where posts.contains(path) {
      diagnostics.add(.looseText("\(source.folder)/\(path)"))
    }
    undated.removeAll(where: mentions.contains)
    for path in undated { diagnostics.add(.undatedText("\(source.folder)/\(path)")) }
    self.source = source.settled(
      posts: posts, unread: unread, told: Set(undated + parcels))
  }
}

extension Diagnostic {
  fileprivate static func parcel(_ path: String) -> Diagnostic {
    Diagnostic(
      .warning, code: "file/parcel", at: Place(path: path),
      id:
        "ini kiriman dari halaman tulis; isinya belum menjadi tulisan, jadi berkas ini tidak "
        + "dibaca",
      en: "this came from the writing page and is no post yet; the file is not read",
      hint: LocalizedText(
        id:
          "jadikan tulisan dengan: kim terima '\(path)'",
        en: "make a post of it with: kim terima '\(path)'"))
  }
}
