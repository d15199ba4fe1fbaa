import KimContent
import KimDiagnostics
import KimIntake
import KimReceive
import KimSystem

/// Why something was not saved, for who writes; what they wrote stays in the form.
struct WritingFailure: Error {
  let message: LocalizedText

  init(id: String, en: String) { message = LocalizedText(id: id, en: en) }

  init(_ error: any Error) {
    switch error {
    case let error as WritingFailure: message = error.message
    case let error as EditProblem: message = error.message
    case let error as ReceiveProblem: message = error.sentence
    case let error as UsageError: message = error.message
    case let error as DiskError: message = error.message
    default: message = LocalizedText(id: "\(error)", en: "\(error)")
    }
  }

  static var notThere: WritingFailure {
    WritingFailure(
      id: "berkas itu tidak ada di folder KIM mana pun; mungkin sudah dipindah atau dihapus",
      en: "that post is in no KIM's folder; it may have been moved or removed")
  }

  static var notSent: WritingFailure {
    WritingFailure(
      id: "kiriman formulir tidak utuh; muat ulang halaman ini, lalu coba lagi",
      en: "what the form sent is not whole; load the page again and try once more")
  }

  static var isProtected: WritingFailure {
    WritingFailure(
      id: "berkas ini hanya boleh dibaca; izinkan menulisnya di pengelola berkas",
      en: "this file is read-only; unlock it in your file manager")
  }
}
