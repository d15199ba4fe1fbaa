/// A day of the week, named in Indonesian.
package enum Weekday: String, Sendable, CaseIterable {
  case senin, selasa, rabu, kamis, jumat, sabtu, minggu

  package var name: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
