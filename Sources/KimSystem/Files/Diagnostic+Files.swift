package import KimDiagnostics

// What every reader of folders can meet.
extension Diagnostic {
  package static func symlink(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, code: "site/symlink", at: Place(path: path),
      id: "tautan simbolik tidak diikuti", en: "symbolic links are not followed",
      hint: LocalizedText(
        id: "ganti dengan salinan berkas atau folder aslinya",
        en: "put a copy of the file or folder in its place"))
  }

  static func special(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, code: "site/special-file", at: Place(path: path),
      id: "ini bukan berkas biasa (pipa, soket, atau perangkat); tidak dibaca",
      en: "this is no regular file (a pipe, socket or device); it is not read",
      hint: LocalizedText(id: "hapus dari folder situs", en: "remove it from the site's folder"))
  }

  package static func refusedName(_ name: String, in folder: String) -> Diagnostic {
    Diagnostic(
      .error, code: "site/bad-file-name",
      at: Place(path: folder == "." ? name : "\(folder)/\(name)"),
      id: "nama berkas ini memuat karakter yang tidak tampak atau bukan UTF-8; tidak dibaca",
      en: "this file name has invisible characters or is not UTF-8; it is not read",
      hint: LocalizedText(
        id: "ganti namanya dengan huruf, angka, dan tanda hubung",
        en: "rename it with letters, digits and hyphens"))
  }

  package static func unreadableFolder(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, code: "site/unreadable-folder", at: Place(path: path),
      id: "folder ini tidak dapat dibaca", en: "this folder cannot be read",
      hint: LocalizedText(id: "periksa hak aksesnya", en: "check its mode and owner"))
  }

  static func unreadableFile(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, code: "site/unreadable-file", at: Place(path: path),
      id: "berkas ini tidak dapat dibaca", en: "this file cannot be read",
      hint: LocalizedText(id: "periksa hak aksesnya", en: "check its mode and owner"))
  }

  package static func tooLarge(_ path: String, limit: Int) -> Diagnostic {
    let size =
      limit >= 1_000_000 && limit % (1 << 10) != 0
      ? "\(limit / 1_000_000) MB" : "\(limit >> 10) KiB"
    return Diagnostic(
      .error, code: "site/too-large", at: Place(path: path),
      id: "berkas ini lebih besar dari \(size)", en: "this file is larger than \(size)",
      hint: LocalizedText(
        id: "kecilkan atau bagi berkasnya", en: "make the file smaller or divide it"))
  }

  package static func tooDeep(_ folder: String) -> Diagnostic {
    Diagnostic(
      .error, code: "site/too-deep", at: Place(path: folder),
      id: "folder ini bertingkat lebih dari \(FolderWalk.deepest); isinya tidak dibaca",
      en: "this folder is nested more than \(FolderWalk.deepest) deep; it is not read")
  }
}
