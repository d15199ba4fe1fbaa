/// The folder with our record on a host, and the names of what is in it.
package enum RecordFolder {
  package static let name = ".kim-terbit"
  package static let journal = "jurnal.gz"
  /// Of the journal, by the target's key.
  package static let signature = "jurnal.tanda"
  /// The beginning of the name of a part.
  package static let part = "bagian-"
  /// Who publishes there at the moment.
  package static let lock = "sedang-kirim"

  /// Where files wait until they get their names, at hosts that write into what readers see.
  package static let waiting = "\(name)/kirim"

  /// Whether a name is one of a part that we gave: those from a host go into scripts.
  package static func isPart(_ name: String) -> Bool {
    name.hasPrefix(part) && name.hasSuffix(".gz")
      && name.dropFirst(part.count).dropLast(3).allSatisfy { "0123456789abcdef-".contains($0) }
  }

  /// Whether a path below the target's root is that of a file of the record.
  package static func holds(_ path: String) -> Bool {
    guard path.hasPrefix(name + "/") else { return false }
    let file = String(path.dropFirst(name.count + 1))
    return [journal, signature, lock].contains(file) || isPart(file)
  }
}
