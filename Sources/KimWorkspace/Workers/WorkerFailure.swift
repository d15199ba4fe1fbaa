package import KimDiagnostics
import KimSystem

/// Why no worker can do any work.
package enum WorkerFailure: Error, Hashable {
  /// A worker ended before it was given a site; with its last errorText.
  case start(status: Int, errorText: String)
  /// The province or a theme was edited while the sites were being built.
  case changed

  static func start(_ end: ChildEnd, _ errorText: String) -> WorkerFailure {
    .start(status: Int(end.signal ?? end.status), errorText: errorText)
  }

  package var message: LocalizedText {
    switch self {
    case .start(let status, let errorText):
      LocalizedText(
        id: "proses pembantu kim tidak dapat dimulai (\(status)) \(errorText)",
        en: "a worker process of kim could not start (\(status)) \(errorText)")
    case .changed:
      LocalizedText(
        id: "isi _provinsi atau tema berubah selagi situs dibangun; jalankan lagi",
        en: "_provinsi or a theme changed while the sites were built; run again")
    }
  }
}
