/// The HTML of a text, with what only all of it tells: what is a tag, how wide tables are, and where
/// elements end that nothing ends.
struct HTMLTags {
  private(set) var all: [HTMLTag]
  let lines: [HTMLScan.Line]
  private let gaps: [Int]

  init(in bytes: ArraySlice<UInt8>) {
    let scan = HTMLScan(bytes)
    all = scan.tags
    lines = scan.lines
    gaps = scan.gaps
    settleWords(bytes)
    countColumns(bytes)
  }

  /// Where an element ends: at its end tag, or at the next blank line that no tag follows.
  func end(of place: Int, in bytes: ArraySlice<UInt8>) -> Int {
    if let partner = all[place].partner { return all[partner].range.lowerBound }
    let start = all[place].range.upperBound
    var (low, high) = (0, gaps.count)
    while low < high {
      let middle = (low + high) / 2
      if gaps[middle] < start { low = middle + 1 } else { high = middle }
    }
    return low < gaps.count ? gaps[low] : bytes.endIndex
  }

  /// `DAFTAR<spasi>NAMA` and `a<b dan c>d` have no tags in them: a name that HTML does not know, and
  /// words that no attribute is, where nothing ends the element.
  private mutating func settleWords(_ bytes: ArraySlice<UInt8>) {
    for place in all.indices where all[place].partner == nil {
      let attributes = all[place].attributes
      switch all[place].kind {
      case .unknown(let isEnd):
        if !isEnd, HTMLAttributes(bytes[attributes]).hasValue { all[place].kind = .note }
      case .start:
        guard attributes.contains(where: { bytes[$0] > 0x20 }) else { continue }
        let read = HTMLAttributes(bytes[attributes])
        if read.hasLooseWord, !read.hasValue { all[place].kind = .unknown(isEnd: false) }
      default: continue
      }
    }
  }

  private static let widest = 100

  /// A table of one column is there for its looks, and means no table.
  private mutating func countColumns(_ bytes: ArraySlice<UInt8>) {
    var tables: [(place: Int, cells: Int)] = []
    for place in all.indices {
      guard let element = all[place].element else { continue }
      switch (all[place].kind, element) {
      case (.start, .table): tables.append((place, 0))
      case (.end, .table): if !tables.isEmpty { tables.removeLast() }
      case (.start, .row): if !tables.isEmpty { tables[tables.count - 1].cells = 0 }
      case (.start, .cell):
        guard let last = tables.indices.last else { continue }
        let span = HTMLAttributes(bytes[all[place].attributes]).number("colspan") ?? 1
        tables[last].cells += max(1, min(span, Self.widest))
        let table = tables[last].place
        all[table].columns = min(Self.widest, max(all[table].columns, tables[last].cells))
      default: continue
      }
    }
  }
}
