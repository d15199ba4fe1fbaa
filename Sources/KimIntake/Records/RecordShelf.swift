import KimDiagnostics
import KimReceive
import KimSiteWork
import KimSystem

/// The records of one KIM, in the folder `_terima` of its own.
struct RecordShelf {
  let site: SiteFolder

  static let folder = "_terima"
  /// In bytes: a record of twenty photos has three thousand.
  private static let largest = 100_000

  private static func name(_ number: ParcelNumber) -> String { "\(number).txt" }

  /// Nil where there is none that can be read.
  func record(of number: ParcelNumber) throws -> IntakeRecord? {
    let place = try site.place.open()
    guard place.status(of: Self.folder)?.kind == .folder else { return nil }
    let read = try FileBytes(
      reading: Self.name(number), in: place.folder(Self.folder), limit: Self.largest)
    guard case .bytes(let bytes, _) = read else { return nil }
    let record = IntakeRecord(String(decoding: bytes, as: UTF8.self))
    return record?.number == number ? record : nil
  }

  /// All that can be read.
  var records: [IntakeRecord] {
    get throws {
      let place = try site.place.open()
      guard place.status(of: Self.folder)?.kind == .folder else { return [] }
      let names = try place.folder(Self.folder).listing().entries.map(\.name).sorted()
      return try names.compactMap { name in
        let number = name.hasSuffix(".txt") ? ParcelNumber(String(name.dropLast(4))) : nil
        return try number.flatMap { try record(of: $0) }
      }
    }
  }

  func keep(_ record: IntakeRecord) throws {
    let folder = try site.place.open().folder(creating: Self.folder)
    _ = try folder.write(Array(record.text.utf8), to: Self.name(record.number))
  }

  func forget(_ number: ParcelNumber) throws {
    let place = try site.place.open()
    guard place.status(of: Self.folder)?.kind == .folder else { return }
    try place.folder(Self.folder).remove(Self.name(number))
    _ = try place.removeIfEmpty(Self.folder)
  }
}
