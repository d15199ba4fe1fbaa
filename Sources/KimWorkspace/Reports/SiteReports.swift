import KimDiagnostics
import KimModel
import KimSiteWork
package import KimSystem

/// The messages for the KIM of a check, a file for each: `<id, with ~ for />.txt`, because
/// no id has that sign.
package struct SiteReports {
  private let files: [(name: String, text: String)]

  package init(_ report: BuildReport) {
    let problems = report.diagnostics
    files = report.checked.sorted { $0.site.id < $1.site.id }.map { checked in
      let name = checked.site.id.string.replacing("/", with: "~") + ".txt"
      return (name, SiteReport(checked, problems.about([checked.site])).text)
    }
  }

  package var count: Int { files.count }

  /// Writes each file at once, in place of the report of an earlier check.
  ///
  /// Throws a `UsageError`, before anything is written, if a file is in the way that no check wrote.
  package func write(to path: TypedPath, outside root: TypedPath) throws {
    try OutputPlace.check(path, against: root, option: "--laporan")
    let folder = try Folder.creating(path)
    for file in files where try !Self.isOurs(file.name, in: folder) {
      throw UsageError.inTheWay(path.appending(file.name))
    }
    for file in files { _ = try folder.write(Array(file.text.utf8), to: file.name) }
  }

  /// Whether nothing is there, or a report.
  private static func isOurs(_ name: String, in folder: borrowing Folder) throws -> Bool {
    guard folder.status(of: name) != nil else { return true }
    guard case .bytes(let bytes, _) = try FileBytes(reading: name, in: folder, limit: mostBytes)
    else { return false }
    let sign = Array((SiteReport.sign + "\n").utf8)
    return bytes.suffix(sign.count).elementsEqual(sign)
  }

  private static let mostBytes = 1 << 16
}

extension UsageError {
  fileprivate static func inTheWay(_ path: TypedPath) -> UsageError {
    UsageError(
      id: "'\(path)' sudah ada dan bukan laporan kim; pilih folder lain untuk --laporan",
      en: "'\(path)' exists and is no report of kim; choose another folder for --laporan")
  }
}
