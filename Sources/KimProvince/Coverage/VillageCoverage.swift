import KimModel

/// How many villages of a region have a KIM, desa and kelurahan counted apart.
struct VillageCoverage: Equatable {
  struct Count: Equatable {
    var all = 0
    var covered = 0

    static func + (left: Count, right: Count) -> Count {
      Count(all: left.all + right.all, covered: left.covered + right.covered)
    }
  }

  /// Desa adat among them.
  private(set) var villages = Count()
  private(set) var urban = Count()
  /// In the order of their codes: names repeat, codes do not.
  private(set) var missing: [Region] = []

  /// - Parameter codes: where there are KIM.
  init(of villages: [Region], codes: Set<RegionCode>) {
    for village in villages {
      let isCovered = codes.contains(village.code)
      let count = Count(all: 1, covered: isCovered ? 1 : 0)
      if village.kind == .urbanVillage {
        urban = urban + count
      } else {
        self.villages = self.villages + count
      }
      if !isCovered { missing.append(village) }
    }
  }

  /// Of a regency or a district.
  init(of node: RegionTree.Node) {
    self.init(of: node.allVillages, codes: Set(node.summaries.map(\.locality.code)))
  }

  /// Of the whole index.
  init(of tree: RegionTree) {
    self.init(
      of: tree.nodes.flatMap(\.allVillages),
      codes: Set(tree.nodes.flatMap(\.summaries).map(\.locality.code)))
  }

  var total: Count { villages + urban }
}

extension RegionTree.Node {
  /// The villages of the region and of all regions in it, in the order of their codes.
  var allVillages: [Region] { villages + children.flatMap(\.allVillages) }
}
