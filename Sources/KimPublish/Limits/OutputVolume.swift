package import KimDiagnostics
package import KimModel

/// How much an output folder has, by the site that it is of; nil for the index.
package struct OutputVolume: Sendable {
  package struct Share: Sendable, Hashable {
    package var bytes = 0
    package var files = 0

    package init() {}
  }

  package var shares: [SiteID?: Share]

  package init(_ shares: [SiteID?: Share] = [:]) { self.shares = shares }

  /// In parts of a hundred: from here on it is said that a limit is near.
  private static let near = 80
  /// So many sites are named.
  private static let most = 5

  /// A warning where the limit of a target is near or passed.
  package func diagnostics(for target: PublishTarget, in file: String) -> Diagnostics {
    guard let limit = target.limit else { return Diagnostics() }
    let own = shares.filter { target.site == nil || $0.key == target.site }
    let bytes = own.values.reduce(0) { $0 + $1.bytes }
    let files = own.values.reduce(0) { $0 + $1.files }
    var found = Diagnostics()
    if let most = limit.bytes, Self.isNear(bytes, most) {
      let largest = Self.largest(own) { $0.bytes }.map {
        "\($0.site) (\(Self.mebibytes($0.count)) MiB)"
      }
      found.add(
        .nearLimit(
          target, in: file, percent: Self.percent(bytes, most),
          LocalizedText(
            id: "\(Self.mebibytes(bytes)) MiB dari \(Self.mebibytes(most)) MiB",
            en: "\(Self.mebibytes(bytes)) MiB of \(Self.mebibytes(most)) MiB"), largest))
    }
    if let most = limit.files, Self.isNear(files, most) {
      let largest = Self.largest(own) { $0.files }.map { "\($0.site) (\($0.count))" }
      found.add(
        .nearLimit(
          target, in: file, percent: Self.percent(files, most),
          LocalizedText(id: "\(files) dari \(most) berkas", en: "\(files) of \(most) files"),
          largest))
    }
    return found
  }

  private static func isNear(_ count: Int, _ most: Int) -> Bool { percent(count, most) >= near }

  private static func percent(_ count: Int, _ most: Int) -> Int { count * 100 / max(1, most) }

  private static func mebibytes(_ bytes: Int) -> Int { (bytes + (1 << 20) - 1) >> 20 }

  private static func largest(
    _ shares: [SiteID?: Share], by count: (Share) -> Int
  ) -> [(site: String, count: Int)] {
    shares.compactMap { site, share in site.map { (site: $0.string, count: count(share)) } }
      .sorted { ($1.count, $0.site) < ($0.count, $1.site) }.prefix(most).map(\.self)
  }
}

extension Diagnostic {
  fileprivate static func nearLimit(
    _ target: PublishTarget, in file: String, percent: Int, _ amount: LocalizedText,
    _ largest: [String]
  ) -> Diagnostic {
    let list = largest.isEmpty ? "" : "; " + largest.joined(separator: ", ")
    let isOver = percent > 100
    return Diagnostic(
      .warning, code: "publish/near-limit", at: Place(path: file),
      id: "hasilnya \(isOver ? "melewati" : "mendekati") batas host '\(target.name)': \(amount.id) "
        + "(\(percent) %)\(list)",
      en: "the output \(isOver ? "passes" : "is near") the limit of the host '\(target.name)': "
        + "\(amount.en) (\(percent) %)\(list)",
      hint: LocalizedText(
        id: "minta ruang lebih dari pemilik host, atau kurangi foto pada KIM yang terbesar",
        en: "ask the host's owner for more room, or take photos out of the largest KIM"))
  }
}
