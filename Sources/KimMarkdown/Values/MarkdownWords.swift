/// What readers see or hear of a text beside what its writer wrote.
package struct MarkdownWords: Sendable {
  package var note = "Catatan"
  package var tip = "Kiat"
  package var important = "Penting"
  package var warning = "Peringatan"
  package var caution = "Awas"
  /// Of a box in a list of tasks.
  package var done = "Selesai"
  package var notDone = "Belum selesai"
  package var footnotes = "Catatan kaki"
  package var backToText = "Kembali ke teks"
  package var watchVideo = "Tonton video di YouTube"
  /// Behind an address that readers are told not to follow.
  package var doNotOpen = "jangan dibuka"

  package init() {}

  package static let indonesian = MarkdownWords()
}
