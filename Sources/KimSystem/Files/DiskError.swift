import Glibc
package import KimDiagnostics

/// A failure of the machine, not of what people wrote: what was tried, where, and why it failed.
package struct DiskError: Error, Hashable, Codable {
  package enum Operation: String, Sendable, Hashable, Codable {
    case open, read, list, create, write, rename, remove
    case lock, start
    /// To bound what this process may take.
    case limit
    /// To make pictures of photos, even of a good one; in place of the path stand the tool's words.
    case makePicture
  }

  package let operation: Operation
  /// As the person who runs the command would open it.
  package let path: String
  /// The system's `errno`.
  package let code: CInt

  package init(_ operation: Operation, _ path: String, code: CInt) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  /// One sentence that names the path, and what to do.
  package var message: LocalizedText {
    if operation == .lock { return Self.anotherBuild(path) }
    if operation == .makePicture { return Self.noPicture(path) }
    let (action, reason) = (operation.name, reason)
    return LocalizedText(
      id: "tidak dapat \(action.id) '\(path)': \(reason.id)",
      en: "cannot \(action.en) '\(path)': \(reason.en)")
  }

  /// Whether the file itself is to blame and not the machine: it is gone, is not ours to read, or
  /// is no regular file.
  package var isAboutOneFile: Bool { [EACCES, EPERM, ELOOP, ENXIO, ENODEV, ENOENT].contains(code) }
  package var isNotAFolder: Bool { code == ENOTDIR }
  /// Whether something that is not ours lies where a file or a folder of ours has to be.
  package var isInTheWay: Bool {
    switch operation {
    case .rename: [EISDIR, ENOTEMPTY, EEXIST].contains(code)
    case .open, .create: [ENOTDIR, ELOOP].contains(code)
    default: false
    }
  }
  /// Whether there is no more of what processes need, which fewer of them would not need.
  package var isShortage: Bool { [EMFILE, ENFILE, EAGAIN, ENOMEM].contains(code) }
  package var isAlreadyThere: Bool { code == EEXIST }
  package var isMissing: Bool { code == ENOENT }

  private var reason: LocalizedText {
    switch code {
    case ENOSPC, EDQUOT: Self.full
    case EACCES, EPERM: Self.forbidden
    case EROFS: Self.readOnly
    case ENOENT where path.hasPrefix("/proc/"): Self.noProcessFolder
    case ENOENT: Self.missing
    case EMFILE, ENFILE: Self.fewFiles
    case EAGAIN where operation == .start, ENOMEM: Self.fewProcesses
    case ENOTDIR, ELOOP: Self.notAFolder
    case EISDIR, ENOTEMPTY, EEXIST: Self.folderInTheWay
    default: unnamed
    }
  }

  private var unnamed: LocalizedText {
    let text = unsafe String(cString: strerror(code))
    return LocalizedText(
      id: "\(text) (kesalahan sistem \(code))", en: "\(text) (system error \(code))")
  }
}

/// What the operating system answered to a call that failed: its `errno`.
package struct SystemFailure: Error, Equatable {
  package let code: CInt

  package init(code: CInt) { self.code = code }

  package static var last: SystemFailure { SystemFailure(code: errno) }

  package func at(_ path: String, _ operation: DiskError.Operation) -> DiskError {
    DiskError(operation, path, code: code)
  }
}

extension DiskError.Operation {
  fileprivate var name: LocalizedText {
    switch self {
    case .open: LocalizedText(id: "membuka", en: "open")
    case .read: LocalizedText(id: "membaca", en: "read")
    case .list: LocalizedText(id: "membaca isi folder", en: "list")
    case .create: LocalizedText(id: "membuat", en: "create")
    case .write: LocalizedText(id: "menulis", en: "write")
    case .rename: LocalizedText(id: "mengganti", en: "replace")
    case .remove: LocalizedText(id: "menghapus", en: "remove")
    case .lock: LocalizedText(id: "mengunci", en: "lock")
    case .start: LocalizedText(id: "menjalankan", en: "start")
    case .makePicture: LocalizedText(id: "membuat gambar dengan", en: "make pictures with")
    case .limit:
      LocalizedText(
        id: "membatasi memori proses pembantu menurut",
        en: "limit the memory of a worker process by")
    }
  }
}

extension DiskError {
  fileprivate static let full = LocalizedText(
    id: "ruang penyimpanan habis; kosongkan ruang, lalu jalankan lagi",
    en: "no space is left; free some space and run again")
  fileprivate static let forbidden = LocalizedText(
    id: "tidak ada izin; periksa pemilik dan hak akses folder itu",
    en: "permission denied; check the owner and mode of that folder")
  fileprivate static let readOnly = LocalizedText(
    id: "penyimpanan hanya dapat dibaca; pilih folder lain dengan --output atau --cache",
    en: "the file system is read-only; choose another folder with --output or --cache")
  fileprivate static let missing = LocalizedText(
    id: "tidak ada; periksa namanya", en: "it does not exist; check its name")
  fileprivate static let noProcessFolder = LocalizedText(
    id: "folder /proc tidak terpasang di sini, dan kim memerlukannya; "
      + "pasang dengan: mount -t proc proc /proc",
    en: "the folder /proc is not mounted here, and kim needs it; "
      + "mount it with: mount -t proc proc /proc")
  fileprivate static let fewFiles = LocalizedText(
    id: "terlalu sedikit berkas yang boleh dibuka bersamaan di sini; "
      + "naikkan dengan: ulimit -n 1024, lalu jalankan lagi",
    en: "too few files may be open at once here; raise that with: ulimit -n 1024, and run again")
  fileprivate static let fewProcesses = LocalizedText(
    id: "memori atau banyaknya proses di komputer ini habis; "
      + "tutup program lain atau pakai --jobs 1, lalu jalankan lagi",
    en: "this machine has no memory or no process left; "
      + "end other programs or use --jobs 1, and run again")
  fileprivate static let notAFolder = LocalizedText(
    id: "di jalurnya ada tautan simbolik atau berkas yang bukan folder; pindahkan dahulu",
    en: "a symbolic link or a file that is no folder is in its path; move it away first")
  fileprivate static let folderInTheWay = LocalizedText(
    id: "sudah ada folder dengan nama itu yang bukan buatan kim; pindahkan dahulu",
    en: "a folder of that name exists that kim did not make; move it away first")

  fileprivate static func anotherBuild(_ path: String) -> LocalizedText {
    LocalizedText(
      id: "proses kim lain sedang menulis '\(path)'; tunggu sampai selesai",
      en: "another kim is writing to '\(path)'; wait until it has finished")
  }

  fileprivate static func noPicture(_ words: String) -> LocalizedText {
    LocalizedText(
      id: "komputer ini tidak dapat membuat gambar, juga dari foto yang pasti utuh "
        + "(\(words)); periksa memori, ruang penyimpanan, dan paket libvips-tools, "
        + "lalu jalankan lagi",
      en: "this machine cannot make pictures, not even of a photo that is known to be whole "
        + "(\(words)); check its memory, its space and the package libvips-tools, and run again")
  }
}
