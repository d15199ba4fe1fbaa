import KimDiagnostics
import KimPhotos
import KimSystem

/// The files of a site's folder that tell where they were taken.
///
/// What is published of them does not. But whoever can read the folder can, and many keep it in a
/// public repository.
struct PlacedFiles {
  private let folder: TypedPath
  /// As messages show them, each with whether `kim photos --clean` can take the place out.
  private var found: [(path: String, isCleaned: Bool)] = []

  init(in folder: TypedPath) { self.folder = folder }

  mutating func add(photo bytes: [UInt8], _ path: String) {
    guard CameraTraces(in: bytes).hasPlace else { return }
    let format = PhotoHeader.format(of: bytes)
    found.append((path, format.map(Original.written.contains) ?? false))
  }

  mutating func add(document bytes: [UInt8], _ path: String) {
    guard DocumentPlace.isPossible(in: path), DocumentPlace.isRemovable(from: bytes) else { return }
    found.append((path, true))
  }

  /// So many are told one by one; more are told once for the site.
  private static let most = 3

  var diagnostics: Diagnostics {
    let command = "kim photos --clean \(folder.quoted)"
    guard found.count > Self.most else {
      return Diagnostics(
        found.map { .place(in: $0.path, command: $0.isCleaned ? command : nil) })
    }
    return Diagnostics([
      .places(found.count, like: found[0].path, in: folder.string, command: command)
    ])
  }
}

extension Diagnostic {
  /// - Parameter command: what takes the place out; nil for a kind of picture that is not written.
  fileprivate static func place(in path: String, command: String?) -> Diagnostic {
    Diagnostic(
      .warning, code: "photo/has-location", at: Place(path: path),
      id: "berkas asli ini menyimpan lokasi pengambilannya (GPS); yang terbit sudah bersih, tetapi "
        + "siapa pun yang dapat membuka folder ini dapat melihatnya",
      en: "this original holds the place where it was taken (GPS); what is published does not, but "
        + "whoever can open this folder can see it",
      hint: command.map {
        LocalizedText(
          id: "hapus lokasinya dengan: \($0)", en: "take the place out with: \($0)")
      } ?? sendAgain)
  }

  private static var sendAgain: LocalizedText {
    LocalizedText(
      id: "simpan sebagai JPEG tanpa lokasi, atau kirim lewat WhatsApp sebagai foto biasa, lalu "
        + "ganti berkas ini",
      en: "save it as JPEG without the place, or send it through a messenger as a plain photo, and "
        + "replace this file")
  }

  fileprivate static func places(
    _ count: Int, like path: String, in folder: String, command: String
  ) -> Diagnostic {
    Diagnostic(
      .warning, code: "photo/has-location", at: Place(path: folder),
      id: "\(count) berkas asli di folder ini menyimpan lokasi pengambilannya (GPS), misalnya "
        + "\(path); yang terbit sudah bersih, tetapi siapa pun yang dapat membuka folder ini dapat "
        + "melihatnya",
      en: "\(count) originals in this folder hold the place where they were taken (GPS), such as "
        + "\(path); what is published does not, but whoever can open this folder can see it",
      hint: LocalizedText(
        id: "hapus lokasinya dengan: \(command)", en: "take the places out with: \(command)"))
  }
}
