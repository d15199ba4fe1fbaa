/// Some of many, chosen by a name: the same name chooses the same, and another name others.
package struct SampleChoice: Sendable {
  private let seed: String
  private let count: Int

  package init(of count: Int, by seed: String) {
    self.count = count
    self.seed = seed
  }

  /// In the order of the paths.
  package func chosen(of paths: some Collection<String>) -> [String] {
    guard paths.count > count else { return paths.sorted() }
    let ranked = paths.map { (rank: rank(of: $0), path: $0) }
    return ranked.sorted { ($0.rank, $0.path) < ($1.rank, $1.path) }.prefix(count).map(\.path)
      .sorted()
  }

  /// FNV-1a, then mixed: neighbours get ranks far from each other.
  private func rank(of path: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in [seed.utf8, path.utf8].joined() { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    return hash ^ (hash >> 33)
  }
}
