import KimReceive
import KimSystem

/// What to paste back to somebody whose file was refused: in plain words, without a word of ours that
/// people at a telephone do not know.
enum Answer {
  /// Of the file's name, so that nobody takes it for something that was sent.
  static let ending = ".jawaban.txt"

  /// A text that is refused.
  struct Refusal {
    /// Nil where nobody knows it, as of a file that is cut off.
    let title: String?
    /// The name of the file that it came in.
    let file: String
    let problem: ReceiveProblem
  }

  /// One step for each of them, so that nobody has to choose.
  static func text(_ refused: [Refusal]) -> String {
    let parts = refused.map { refusal in
      let name =
        refusal.title.map { "Tulisan \"\(shown($0))\"" } ?? "Kiriman \(shown(refusal.file))"
      let news = refusal.problem.isWaiting ? "" : "belum dapat kami terima. "
      return "\(name) \(news)\(reason(refusal.problem))"
    }
    return "Terima kasih sudah mengirim.\n\n" + parts.joined(separator: "\n\n") + "\n"
  }

  /// Without signs that nobody sees.
  private static func shown(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !FileName.isHidden(scalar) { shown.append(scalar) }
    return String(shown)
  }

  /// What is so, and what to do: behind the name of the text.
  private static func reason(_ problem: ReceiveProblem) -> String {
    switch problem {
    case .cutOff, .damaged:
      "Berkasnya tidak sampai dengan utuh, mungkin karena sinyal. Buka lagi tulisannya di halaman "
        + "tulis, lalu tekan Kirim sekali lagi."
    case .laterFormat:
      "Berkasnya dari halaman tulis yang lebih baru dari program kami. Tidak perlu mengirim lagi; "
        + "kami perbarui dahulu."
    case .tooMuchText, .tooManyPhotos, .photosTooLarge, .fileTooLarge:
      "Kirimannya terlalu besar. Paling banyak \(ReceiveLimits.photos) foto untuk satu tulisan; "
        + "bagi "
        + "menjadi beberapa tulisan, lalu kirim satu per satu."
    case .unknownSite:
      "Kami tidak mengenali KIM yang disebut di dalamnya. Balas pesan ini dengan nama KIM dan desa "
        + "Anda; kami kirimkan alamat halaman tulisnya."
    case .unsigned:
      "Berkasnya belum ditandai dengan sandi KIM, jadi kami belum yakin siapa pengirimnya. Kalau "
        + "Anda punya sandinya: buka halaman tulis, tekan Draf, lalu Sandi KIM, ketik sandinya, dan "
        + "kirim lagi. Kalau belum punya, balas pesan ini dengan nama Anda."
    case .wronglySigned:
      "Tandanya tidak cocok dengan sandi KIM. Kalau benar Anda yang mengirim, balas pesan ini "
        + "dengan nama Anda; sesudah itu kami terima, dan kami kirimkan sandi yang benar."
    case .numberInUse:
      "Isinya lain dari yang sudah kami terima dengan nomor yang sama. Buka tulisannya di halaman "
        + "tulis, lalu tekan Kirim lagi."
    case .edited:
      "sedang kami siapkan. Perbaikan Anda sudah kami terima dan menunggu dimasukkan. Tidak perlu "
        + "mengirim lagi."
    case .published:
      "sudah terbit. Perbaikan Anda sudah kami terima dan menunggu dimasukkan. Tidak perlu mengirim "
        + "lagi."
    case .emptyText:
      "Kami tidak menemukan teks di dalamnya. Tulis apa yang terjadi, lalu kirim "
        + "lagi."
    case .choosesAddress: "Hapus baris 'slug' atau 'alias' di bagian atasnya, lalu kirim lagi."
    case .badPhoto(let name, let place):
      "Foto ke-\(place) (\(name.prefix(100))) tidak dapat dibuka. Di halaman tulis hapus foto itu, pilih "
        + "lagi, lalu kirim lagi."
    case .unpublishable(let reasons):
      "Yang perlu diperbaiki dahulu: \(reasons.prefix(5).joined(separator: "; ")). Sesudah itu "
        + "kirim "
        + "lagi."
    case .mailTooNested:
      "Surelnya tidak terbaca. Kirim lagi berkasnya saja, sebagai lampiran "
        + "biasa."
    }
  }
}
