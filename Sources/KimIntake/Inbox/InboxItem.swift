import KimReceive
package import KimSystem

/// A file with a text that was sent, where it lies, and what lies beside it.
package struct InboxItem: Sendable, Hashable {
  /// The folder in which done and refused files are put.
  let inbox: Inbox.Place
  /// The folders from there to the file.
  let folders: [String]
  package let name: String
  /// Whether the command named it, and not the folder that it is in.
  let isNamed: Bool
  /// Whether it lies in a folder of mails.
  let isMail: Bool
  /// Photos in the same folder.
  let photos: [String]
  /// How many texts are in the same folder, this one too.
  let texts: Int
  /// By the names of all files in the same folder: whether something still grows.
  let stamps: [String: FileStamp]

  /// As people see it in messages.
  package var path: TypedPath { folder.appending(name) }

  var folder: TypedPath {
    folders.isEmpty ? inbox.path : inbox.path.appending(folders.joined(separator: "/"))
  }

  /// Without the ending: `panen` of `panen.txt` and of `panen.kim.txt`.
  var stem: String { String(name.prefix { $0 != "." }) }

  /// Whether it is called as texts are: of other files a text is only what has the form of one.
  var isNote: Bool {
    [".txt", ".text", ".md"].contains { name.lowercased().hasSuffix($0) }
  }

  /// Those of its photos that belong to a text which names none: all where it is alone, else those that
  /// are called like it.
  var ownPhotos: [String] {
    if texts == 1 { return photos }
    let start = stem.lowercased()
    return photos.filter { !start.isEmpty && $0.lowercased().hasPrefix(start) }
  }
}
