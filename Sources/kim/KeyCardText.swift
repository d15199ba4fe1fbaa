import KimDiagnostics
import KimIntake
import KimQR
import KimReceive

/// What `kim terima --kunci` shows: the secret to be typed, and as a code for a telephone's camera.
struct KeyCardText {
  private let card: KeyCard
  private let colours: Bool

  init(_ card: KeyCard, colours: Bool) {
    self.card = card
    self.colours = colours
  }

  func text(_ language: Language) -> String {
    let code = QRCode(card.code).map { $0.terminalText(colours: colours) + "\n" } ?? ""
    return """
      \(LocalizedText(id: "Sandi", en: "Secret of")[language]) \(card.name) (\(card.site))

          \(card.key.grouped)

      \(code)
      \(use[language])
      \(kept[language])

      """
  }

  private var use: LocalizedText {
    guard let page = card.page else {
      return LocalizedText(
        id: "Ketik sandi ini sekali di halaman tulis KIM, di ponsel yang dipakai menulis.",
        en: "Type it once on the KIM's writing page, on the telephone that is used for writing.")
    }
    return LocalizedText(
      id: "Pindai kode ini dengan ponsel yang dipakai menulis, atau buka \(page) dan ketik "
        + "sandinya "
        + "sekali di sana.",
      en: "Scan the code with the telephone that is used for writing, or open \(page) and type the "
        + "secret there once.")
  }

  private var kept: LocalizedText {
    LocalizedText(
      id: "Berikan langsung kepada pengurus, jangan lewat grup. Disimpan di \(card.file); hapus "
        + "berkas "
        + "itu untuk membuat sandi baru. Sejak sekarang kiriman tanpa tanda untuk KIM ini "
        + "memerlukan "
        + "--percaya.",
      en: "Hand it over in person, not in a group. It is kept in \(card.file); remove that file "
        + "to make "
        + "a new one. From now on files without a sign for this KIM need --percaya.")
  }
}
