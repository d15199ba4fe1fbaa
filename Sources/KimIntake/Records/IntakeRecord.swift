import KimModel
import KimReceive

/// What one number made in a KIM's folder, so that the same file changes nothing, a later version
/// finds the draft of an earlier one, and all of it can be taken back.
///
/// It lies in the KIM's own folder below `_terima`, which is never read as content or published: so it
/// goes wherever the content goes, and two people who take posts write two files. There is nothing in
/// it of the sender.
struct IntakeRecord: Equatable {
  /// A file that was made, below the post's folder.
  struct File: Equatable {
    let name: String
    /// SHA-256 in 64 hexadecimal digits.
    let hash: String
  }

  let number: ParcelNumber
  let version: Int
  /// Of what came: text and photos.
  let content: String
  let isDraft: Bool
  /// Whether it was made of a text that was copied: the file with its photos may still come.
  let isCopy: Bool
  /// Below the KIM's folder: the type's folder and the post's.
  let folder: PostFolderPath
  let files: [File]

  private static let mark = "kim terima 1"

  var text: String {
    let lines =
      [
        Self.mark, "nomor: \(number)", "versi: \(version)", "isi: \(content)",
        "draf: \(isDraft ? "ya" : "tidak")",
      ] + (isCopy ? ["salinan: ya"] : []) + ["folder: \(folder)"]
      + files.map { "berkas: \($0.name) \($0.hash)" }
    return lines.map { $0 + "\n" }.joined()
  }

  init(
    number: ParcelNumber, version: Int, content: String, isDraft: Bool, isCopy: Bool = false,
    folder: PostFolderPath, files: [File]
  ) {
    self.number = number
    self.version = version
    self.content = content
    self.isDraft = isDraft
    self.isCopy = isCopy
    self.folder = folder
    self.files = files
  }

  /// Nil for what is no record of this form: anybody may have written it.
  init?(_ text: String) {
    var lines = text.split(whereSeparator: \.isNewline).map(String.init)[...]
    guard lines.popFirst() == Self.mark else { return nil }
    var values: [String: String] = [:]
    var files: [File] = []
    for line in lines {
      guard let (key, value) = Self.field(line) else { return nil }
      if key == "berkas" {
        guard let file = File(value) else { return nil }
        files.append(file)
      } else {
        values[key] = value
      }
    }
    guard let number = values["nomor"].flatMap(ParcelNumber.init),
      let version = values["versi"].flatMap({ Int($0) }), let content = values["isi"],
      let draft = values["draf"], let folder = values["folder"].flatMap({ PostFolderPath($0) })
    else { return nil }
    self.init(
      number: number, version: version, content: content, isDraft: draft == "ya",
      isCopy: values["salinan"] == "ya", folder: folder, files: files)
  }

  private static func field(_ line: String) -> (key: String, value: String)? {
    line.firstRange(of: ": ").map {
      (String(line[..<$0.lowerBound]), String(line[$0.upperBound...]))
    }
  }
}

extension IntakeRecord.File {
  init?(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    guard words.count == 2, PostFolderPath.isName(words[0]) else { return nil }
    self.init(name: words[0], hash: words[1])
  }
}

/// The folder of a post that was taken: `kegiatan/2026-11-26-panen-raya`. No value of this type leads
/// out of a KIM's folder.
struct PostFolderPath: Hashable, CustomStringConvertible {
  let type: PostType
  let name: String

  /// - Parameter slug: small letters, digits and hyphens.
  init(_ type: PostType, _ day: Day, _ slug: String) {
    self.type = type
    name = "\(day)-\(slug)"
  }

  private init(_ type: PostType, name: String) {
    self.type = type
    self.name = name
  }

  init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let type = PostType(rawValue: parts[0]), Self.isName(parts[1]) else {
      return nil
    }
    self.init(type, name: parts[1])
  }

  /// The same with a number behind it.
  func numbered(_ number: Int) -> PostFolderPath {
    number < 2 ? self : PostFolderPath(type, name: "\(name)-\(number)")
  }

  /// Whether it is another folder with a number behind it, or that folder itself.
  func isNumbered(_ other: PostFolderPath) -> Bool {
    guard type == other.type, name.hasPrefix(other.name) else { return false }
    let rest = name.dropFirst(other.name.count)
    return rest.isEmpty || rest.first == "-" && Int(rest.dropFirst()).map { $0 > 1 } ?? false
  }

  var description: String { "\(type.rawValue)/\(name)" }

  static func isName(_ text: String) -> Bool {
    (1...200).contains(text.utf8.count) && !text.hasPrefix(".")
      && text.utf8.allSatisfy { byte in
        byte & 0xDF &- 0x41 < 26 || byte &- 0x30 < 10 || "-_.".utf8.contains(byte)
      }
  }
}
