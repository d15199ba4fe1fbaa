package import KimModel
package import KimTheme

/// A list of public information as a page shows it, and as data: of each piece what an office of
/// public information (PPID) has to tell.
package struct PublicInformationList: Sendable {
  package struct Entry: Sendable {
    let record: PublicRecord
    let url: String
    let address: String
    let keeper: String

    /// - Parameters:
    ///   - url: from the page.
    ///   - address: of the same page, for who has the data alone.
    ///   - keeper: who has it: the name of its KIM.
    package init(_ record: PublicRecord, url: String, address: String, keeper: String) {
      self.record = record
      self.url = url
      self.address = address
      self.keeper = keeper
    }
  }

  /// In the order of the list.
  private let entries: [Entry]
  private let namesKeepers: Bool
  private let texts: Texts

  /// - Parameter namesKeepers: whether the page has to say who has each piece.
  package init(_ entries: [Entry], namesKeepers: Bool, _ texts: Texts) {
    self.entries = entries
    self.namesKeepers = namesKeepers
    self.texts = texts
  }

  /// A table of each class that has something, at most `limit` lines in all, so many of each class
  /// that none is pushed out by another.
  package func sections(atMost limit: Int = .max) -> [ReportSectionView] {
    let groups = PublicInformation.allCases.map { kind in entries.filter { $0.record.kind == kind }
    }
    let each = Self.share(of: limit, among: groups.map(\.count))
    return groups.compactMap { group in
      group.first.map { section($0.record.kind, Array(group.prefix(each)), of: group.count) }
    }
  }

  /// The most that each may have, so that all together have no more than `limit`.
  private static func share(of limit: Int, among counts: [Int]) -> Int {
    var (rest, left) = (limit, counts.count)
    for count in counts.sorted() {
      guard count * left > rest else {
        rest -= count
        left -= 1
        continue
      }
      return rest / left
    }
    return .max
  }

  private func section(
    _ kind: PublicInformation, _ entries: [Entry], of count: Int
  ) -> ReportSectionView {
    let all = texts.number(count)
    return ReportSectionView(
      id: kind.rawValue, title: texts.label(of: kind),
      note: entries.count < count ? texts(.sekianDari, String(entries.count), all) : all,
      table: TableView(
        id: "t-\(kind.rawValue)", caption: texts.label(of: kind), isStacked: true,
        columns: columns.map { ColumnView(label: $0) },
        rows: entries.map { TableRowView(cells: cells($0)) }))
  }

  private var columns: [String] {
    [texts[.kolomInformasi]] + (namesKeepers ? [texts[.kolomDikuasai]] : [])
      + [
        texts[.labelPenanggungJawab], texts[.kolomWaktuTempat], texts[.kolomBentuk],
        texts[.labelMasaSimpan],
      ]
  }

  private func cells(_ entry: Entry) -> [CellView] {
    let record = entry.record
    let texts =
      (namesKeepers ? [entry.keeper] : [])
      + [
        record.responsible, "\(texts.date(record.day)), \(record.place)", record.form,
        record.kept.capitalizingFirst,
      ]
    let heading = CellView(
      text: record.title, url: entry.url, note: record.summary, isHeading: true)
    return [heading]
      + zip(columns.dropFirst(), texts).map { CellView(text: $1, label: $0) }
  }

  /// All of it: RFC 4180, UTF-8.
  package var csv: [UInt8] {
    var table = CSVTable(columns: [
      "nomor", "golongan", "judul", "ringkasan", "dikuasai_oleh", "penanggung_jawab", "tanggal",
      "tempat", "bentuk", "masa_simpan", "alamat",
    ])
    for (index, entry) in entries.enumerated() {
      let record = entry.record
      table.append([
        .number(index + 1), .text(record.kind.rawValue), .text(record.title),
        .text(record.summary), .text(entry.keeper), .text(record.responsible),
        .text(record.day.description), .text(record.place), .text(record.form),
        .text(record.kept), .text(entry.address),
      ])
    }
    return table.bytes
  }
}

extension String {
  fileprivate var capitalizingFirst: String { prefix(1).uppercased() + dropFirst() }
}
