/// A day of the week, named in Indonesian.
package enum Weekday: String, Sendable, CaseIterable {
  case senin, selasa, rabu, kamis, jumat, sabtu, minggu

  package var name: String {
    switch self {
    case .senin: "Senin"
    case .selasa: "Selasa"
    case .rabu: "Rabu"
    case .kamis: "Kamis"
    case .jumat: "Jumat"
    case .sabtu: "Sabtu"
    case .minggu: "Minggu"
    }
  }
}
