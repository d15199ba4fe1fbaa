/// The months' names, from `Januari`; a month's number is its index plus 1.
package enum Month {
  package static let names = [
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
    "Oktober", "November", "Desember",
  ]

  /// The name of a month from 1 to 12.
  package static func name(_ number: Int) -> String { names[(number - 1 + 12) % 12] }
}
