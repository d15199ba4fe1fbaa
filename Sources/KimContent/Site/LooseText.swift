import KimDiagnostics
import KimModel

/// Tells whether a `.txt` that lies outside the folders of types was written to be published: it
/// reads as a text, and has a day.
///
/// Telephones save notes as `.txt`, and their writers do not sort them into folders.
enum LooseText {
  private static let fewestWords = 10
  /// Lines that begin with a messenger's time and name: more of them are a conversation.
  private static let mostMessages = 12
  /// Files that programs look for, and those about other files, in small letters without endings.
  private static let otherNames: Set = [
    "readme", "baca saya", "bacasaya", "license", "lisensi", "copying", "changelog", "robots",
    "humans", "security", "ads", "llms", "requirements", "todo", "password", "kata sandi", "sandi",
  ]
  private static let conversations = [
    "obrolan whatsapp", "chat whatsapp", "whatsapp chat", "riwayat chat", "conversation",
  ]

  /// What a `.txt` is.
  enum Kind {
    case post
    /// It reads as a text, and has no day.
    case undated
    /// Data, a conversation, or about other files.
    case other
  }

  /// - Parameter photos: those of the site.
  static func kind(of note: SourceText, beside photos: PhotoDays) -> Kind {
    let name = LooseName.stem(note.path.split(separator: "/").last.map(String.init) ?? note.path)
    guard !ParsedPage.isPage(note.path), !otherNames.contains(name),
      !conversations.contains(where: name.hasPrefix)
    else { return .other }
    var ignored = Diagnostics()
    guard let file = TextDecoding.decode(note.bytes, path: note.path, diagnostics: &ignored),
      isProse(file.bytes)
    else { return .other }
    let (words, fileName) = (file.bytes[...], PostFileName(note.path))
    let isDated = hasDay(fileName, words) || photos.day(of: words, named: fileName) != nil
    return isDated ? .post : .undated
  }

  private static func hasDay(_ name: PostFileName, _ text: ArraySlice<UInt8>) -> Bool {
    if name.day ?? name.stampedDay ?? name.writtenDay != nil { return true }
    // Which day it is, is asked again when the post is read.
    return LabelledDay.only(in: text, clockOffset: 0) != nil
      || TextDay.found(in: text, clockOffset: 0) != nil
  }

  /// Neither data nor code, nor a whole conversation.
  private static func isProse(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes.prefix(16_384), as: UTF8.self)
    guard let first = text.first(where: { !$0.isWhitespace }), !"{<".contains(first) else {
      return false
    }
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count >= fewestWords else { return false }
    let lines = text.split(whereSeparator: \.isNewline)
    let isOfWords = words.count { $0.contains(where: \.isLetter) } * 2 > words.count
    let messages = lines.lazy.filter { ForwardedMarks.beginsWithStamp($0) }.prefix(mostMessages + 1)
    return isOfWords && messages.count <= mostMessages
  }
}

extension Diagnostic {
  static func undatedText(_ path: String) -> Diagnostic {
    Diagnostic(
      .warning, code: "file/text-without-day", at: Place(path: path),
      id: "berkas .txt ini belum terbit: di dalamnya tidak ada tanggal yang lengkap",
      en: "this .txt file is not published yet: there is no whole date in it",
      hint: LocalizedText(
        id: "tulis tanggalnya, dengan tahun, di bawah judul, misalnya: 17 Mei 2024; bila bukan "
          + "untuk terbit, awali nama berkasnya dengan '_'",
        en: "write the date, with its year, below the title, such as: 17 Mei 2024; if it is not "
          + "to be published, begin the file's name with '_'"),
      mend: .line("17 Mei 2024", above: 2, isExample: true))
  }

  static func looseText(_ path: String) -> Diagnostic {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return Diagnostic(
      .warning, code: "file/text-published", at: Place(path: path),
      id: "berkas .txt ini terbit sebagai tulisan",
      en: "this .txt file is published as a post",
      hint: LocalizedText(
        id: "bila memang tulisan, ganti akhiran namanya menjadi .md; bila bukan, awali namanya "
          + "dengan '_'",
        en: "if it is one, change its ending to .md; if not, begin its name with '_'"),
      mend: .rename(String(name.dropLast(4)) + ".md"))
  }
}
