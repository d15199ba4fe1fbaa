import KimDiagnostics
import KimReceive
import KimSystem

extension ReceiveProblem {
  /// The message for the person who takes what was sent.
  ///
  /// - Parameters:
  ///   - again: the options with which the command is to be run again.
  ///   - laid: the folder in which the later version of a post lies.
  func diagnostic(
    at path: TypedPath, again: String = "", laid: TypedPath? = nil
  ) -> Diagnostic {
    let place = Place(path: path.string)
    return switch self {
    case .cutOff: .cutOff(place)
    case .damaged(let damage): .damaged(place, damage)
    case .laterFormat(let number): .laterFormat(place, number)
    case .tooMuchText, .tooManyPhotos, .photosTooLarge, .fileTooLarge: .tooLarge(place, self)
    case .unknownSite(let site): .unknownSite(place, site)
    case .unsigned, .wronglySigned:
      .unsealed(place, isWrong: self == .wronglySigned, command: Self.command(path, again))
    case .numberInUse: .numberInUse(place)
    case .edited(let post): .alreadyEdited(place, post, laid, again)
    case .published(let post): .alreadyPublished(place, post, laid, again)
    case .emptyText: .noText(place)
    case .choosesAddress: .choosesAddress(place)
    case .badPhoto(let name, let number): .badPhoto(place, name, number)
    case .unpublishable(let reasons): .unpublishable(place, reasons)
    case .mailTooNested: .mailTooNested(place)
    }
  }

  /// What takes the file where it lies now, though nothing shows who sent it.
  private static func command(_ path: TypedPath, _ again: String) -> String {
    let isOption = path.string.hasPrefix("-")
    let file = isOption ? TypedPath("./\(path)") : path
    return "kim terima \(file.quoted) --percaya" + again
  }
}

extension Diagnostic {
  private static let sendAgain = LocalizedText(
    id: "minta pengirim mengirim lagi; teks jawabannya ada di samping berkas ini",
    en: "ask the sender to send it again; the words for that lie beside this file")

  fileprivate static func cutOff(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, code: "receive/cut-off", at: place,
      id: "kiriman ini terpotong: baris terakhirnya, 'selesai', tidak ada",
      en: "what was sent is cut off: its last line, 'selesai', is missing", hint: sendAgain)
  }

  fileprivate static func damaged(_ place: Place, _ damage: ReceiveProblem.Damage) -> Diagnostic {
    let (id, en) =
      switch damage {
      case .header(let name):
        (
          "baris '\(name)' tidak ada, berulang, atau salah",
          "the line '\(name)' is missing or "
            + "wrong"
        )
      case .text: ("panjang tulisannya tidak cocok", "the text is not as long as is said")
      case .photo(let name): ("foto '\(name)' tidak utuh", "the photo '\(name)' is not whole")
      }
    return Diagnostic(
      .error, code: "receive/damaged", at: place,
      id: "kiriman ini rusak di jalan: \(id)", en: "what was sent was damaged on its way: \(en)",
      hint: sendAgain)
  }

  fileprivate static func laterFormat(_ place: Place, _ number: Int) -> Diagnostic {
    Diagnostic(
      .error, code: "receive/later-format", at: place,
      id: "kiriman ini berbentuk \(number), dan kim ini hanya mengenal bentuk 1",
      en: "this is of form \(number), and this kim knows form 1 only",
      hint: LocalizedText(id: "pasang kim yang lebih baru", en: "install a newer kim"))
  }

  fileprivate static func tooLarge(_ place: Place, _ problem: ReceiveProblem) -> Diagnostic {
    let (id, en) =
      switch problem {
      case .tooMuchText: ("teksnya lebih panjang dari yang dapat diterima", "its text is too long")
      case .tooManyPhotos(let most):
        (
          "fotonya lebih dari \(most)",
          "it has more than \(most) "
            + "photos"
        )
      case .photosTooLarge:
        ("semua fotonya lebih besar dari 25 MB", "its photos are larger than 25 MB")
      default: ("berkasnya lebih besar dari 40 MB", "the file is larger than 40 MB")
      }
    return Diagnostic(
      .error, code: "receive/too-large", at: place, id: "kiriman ini terlalu besar: \(id)",
      en: "what was sent is too large: \(en)",
      hint: LocalizedText(
        id: "minta pengirim membaginya menjadi beberapa tulisan",
        en: "ask the sender to make several posts of it"))
  }

  fileprivate static func unknownSite(_ place: Place, _ site: String) -> Diagnostic {
    Diagnostic(
      .error, code: "receive/unknown-site", at: place,
      id: "kiriman ini untuk '\(site.prefix(100))', dan KIM itu tidak ada di folder isi",
      en: "this is for '\(site.prefix(100))', and there is no such KIM in the content root",
      hint: LocalizedText(
        id: "periksa --root; bila KIM-nya berganti folder, minta pengirim membuka tulis.html "
          + "yang baru",
        en: "check --root; if the KIM has another folder now, ask the sender to open its new "
          + "tulis.html"))
  }

  fileprivate static func unsealed(
    _ place: Place, isWrong: Bool, command: String
  ) -> Diagnostic {
    Diagnostic(
      .error, code: "receive/unsealed", at: place,
      id: isWrong
        ? "tanda kiriman ini tidak cocok dengan sandi KIM-nya: bukan dari ponsel KIM, atau "
          + "diubah di jalan"
        : "KIM ini punya sandi, dan kiriman ini tidak bertanda: mungkin bukan dari ponsel KIM",
      en: isWrong
        ? "its sign does not fit the KIM's secret: it is not from the KIM's telephone, or was "
          + "changed"
        : "this KIM has a secret, and this file has no sign: it may not be from the KIM's "
          + "telephone",
      hint: LocalizedText(
        id: "tanyakan kepada pengirimnya; bila memang dari dia, jalankan: \(command)",
        en: "ask the sender; if it is really theirs, run: \(command)"))
  }

  fileprivate static func numberInUse(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, code: "receive/number-in-use", at: place,
      id: "tulisan dengan nomor dan versi ini sudah diterima, dengan isi yang lain",
      en: "a text of this number and version was taken before, with other content",
      hint: LocalizedText(
        id: "minta pengirim membuka tulisannya di tulis.html dan menekan Kirim lagi",
        en: "ask the sender to open the text in tulis.html and send it once more"))
  }

  /// What to do with a version of a post that stays as it is.
  private static func apply(
    _ post: String, _ laid: TypedPath?, _ again: String
  ) -> LocalizedText {
    guard let laid else {
      return LocalizedText(
        id: "bandingkan dengan '\(post)' dan ubah yang perlu di sana",
        en: "compare it with '\(post)' and change there what is needed")
    }
    let command = "kim terima --terapkan \(laid.quoted)" + again
    return LocalizedText(
      id: "bila setuju, jalankan: \(command); bila hanya sebagian, ubah '\(post)' dengan tangan",
      en: "if you agree, run: \(command); for a part of it, change '\(post)' by hand")
  }

  fileprivate static func alreadyEdited(
    _ place: Place, _ post: String, _ laid: TypedPath?, _ again: String
  ) -> Diagnostic {
    Diagnostic(
      .warning, code: "receive/already-edited", at: place,
      id: "ini perbaikan untuk tulisan yang sudah disunting di sini; perbaikannya menunggu "
        + "keputusan Anda",
      en: "this corrects a post that was edited here since; it waits for you to decide",
      hint: apply(post, laid, again))
  }

  fileprivate static func alreadyPublished(
    _ place: Place, _ post: String, _ laid: TypedPath?, _ again: String
  ) -> Diagnostic {
    Diagnostic(
      .warning, code: "receive/already-published", at: place,
      id: "ini perbaikan untuk tulisan yang sudah terbit; perbaikannya menunggu keputusan Anda",
      en: "this corrects a post that is published; it waits for you to decide",
      hint: apply(post, laid, again))
  }

  fileprivate static func noText(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, code: "receive/no-text", at: place,
      id: "tidak ada teks di kiriman ini", en: "there is no text in what was sent",
      hint: sendAgain)
  }

  fileprivate static func choosesAddress(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, code: "receive/chooses-address", at: place,
      id: "tulisan ini memilih alamatnya sendiri dengan 'slug' atau 'alias'; kiriman tidak "
        + "boleh begitu",
      en: "this text chooses an address by 'slug' or 'alias'; what is sent may not do that",
      hint: LocalizedText(
        id: "hapus baris itu, lalu jalankan lagi", en: "remove that line and run again"))
  }

  fileprivate static func badPhoto(_ place: Place, _ name: String, _ number: Int) -> Diagnostic {
    Diagnostic(
      .error, code: "receive/bad-photo", at: place,
      id: "foto ke-\(number) kiriman ini, '\(name.prefix(100))', tidak dapat diterbitkan: bukan "
        + "gambar, terpotong, atau terlalu besar",
      en: "photo \(number) of what was sent, '\(name.prefix(100))', cannot be published: it is "
        + "no picture, cut off, or too large", hint: sendAgain)
  }

  fileprivate static func unpublishable(_ place: Place, _ reasons: [String]) -> Diagnostic {
    let list = reasons.prefix(5).joined(separator: "; ")
    return Diagnostic(
      .error, code: "receive/unpublishable", at: place,
      id: "tulisan ini belum dapat diterbitkan: \(list)",
      en: "this text cannot be published: \(list)",
      hint: LocalizedText(
        id: "minta pengirim memperbaikinya; teks jawabannya ada di samping berkas ini",
        en: "ask the sender to mend it; the words for that lie beside this file"))
  }

  fileprivate static func mailTooNested(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, code: "receive/mail-too-nested", at: place,
      id: "surel ini bertingkat atau bagiannya terlalu banyak; tidak dibaca",
      en: "the parts of this mail are too many or too deep in each other; it is not read",
      hint: LocalizedText(
        id: "simpan lampirannya sebagai berkas, lalu jalankan lagi dengan berkas itu",
        en: "save what hangs on it as files, and run again with these"))
  }
}
