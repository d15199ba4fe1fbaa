import KimDiagnostics
import KimPhotos
import KimSystem
import KimWorkspace

/// What `kim photos` says.
struct PhotosReport {
  private let originals: Originals
  private let language: Language

  init(_ originals: Originals, language: Language) {
    self.originals = originals
    self.language = language
  }

  func print(_ diagnostics: Diagnostics) {
    let terminal = Terminal.standardError
    terminal.write(
      DiagnosticFormat.text.print(
        Diagnostics(diagnostics.sorted), language: language, colour: terminal.hasColour,
        isGrouped: false))
  }

  // MARK: The list

  /// A line for each original, and what to do.
  var list: String {
    let all = originals.all
    guard !all.isEmpty else { return line("tidak ada yang perlu dibersihkan", "nothing to clean") }
    let rows = all.map {
      "\($0.place.path.appending($0.original.path)): \(words(for: $0.original))\n"
    }
    let places = all.count { $0.original.traces.hasPlace }
    let large = all.count { $0.original.isLarge }
    return rows.joined()
      + line(
        "\(all.count) berkas asli, \(size(originals.byteCount)): \(places) menyimpan lokasi, "
          + "\(large) lebih besar dari 2.048 piksel; ganti dengan: "
          + "kim photos --clean \(originals.path.quoted)",
        "\(all.count) originals, \(size(originals.byteCount)): \(places) hold a place, "
          + "\(large) are larger than 2,048 pixels; replace them with: "
          + "kim photos --clean \(originals.path.quoted)")
  }

  private func words(for original: Original) -> String {
    var words: [String] = []
    if original.traces.hasPlace { words.append(text("lokasi", "place")) }
    if original.traces.hasCamera { words.append(text("data kamera", "camera")) }
    if case .picture(_, let width, let height) = original.content {
      words.append("\(width) x \(height)")
    }
    return (words + [size(original.byteCount)]).joined(separator: ", ")
  }

  // MARK: The end

  func summary(of cleaned: CleanedOriginals, isDry: Bool) -> String {
    let left = originals.all.count - cleaned.count
    let (before, after) = (size(cleaned.bytesBefore), size(cleaned.bytesAfter))
    let words = isDry ? ("akan diganti", "would be replaced") : ("diganti", "replaced")
    return line(
      "\(cleaned.count) berkas \(words.0): \(before) menjadi \(after); \(left) dibiarkan",
      "\(cleaned.count) files \(words.1): \(before) became \(after); \(left) left as they are")
  }

  // MARK: Progress

  func show(_ done: Int) {
    guard Terminal.standardError.isTerminal else { return }
    Terminal.standardError.write("\r\u{1B}[Kfoto \(done)/\(originals.all.count)")
  }

  func clearProgress() {
    if Terminal.standardError.isTerminal { Terminal.standardError.write("\r\u{1B}[K") }
  }

  // MARK: Words

  private func text(_ id: String, _ en: String) -> String {
    LocalizedText(id: id, en: en)[language]
  }

  private func line(_ id: String, _ en: String) -> String { text(id, en) + "\n" }

  /// `850 kB`, `1,2 MB`.
  private func size(_ bytes: Int) -> String {
    guard bytes >= 1_000_000 else { return "\((bytes + 999) / 1000) kB" }
    let tenths = (bytes + 50_000) / 100_000
    return "\(tenths / 10)\(text(",", "."))\(tenths % 10) MB"
  }
}
