import FoundationEssentials
import KimModel
import KimSiteWork
import KimSystem

/// Finds the summaries of all parts, and refuses what does not belong together.
struct ShardReader {
  private let plan: BuildPlan
  private(set) var places = ShardPlaces()
  private var headers: [ShardHeader] = []

  /// Throws a `UsageError` that names the file, or a `DiskError`.
  init(_ folders: [TypedPath], for plan: BuildPlan) throws {
    self.plan = plan
    for folder in folders {
      for name in try Self.files(in: folder) { try read(name, in: folder) }
    }
    try checkWhole(folders)
  }

  private static func files(in path: TypedPath) throws -> [String] {
    guard let folder = try Folder.existing(path) else { throw UsageError.noFolder(path) }
    return try folder.listing().entries.map(\.name).filter { $0.hasSuffix(".jsonl") }
  }

  private mutating func read(_ name: String, in folder: TypedPath) throws {
    let file = folder.appending(name)
    guard
      case .bytes(let bytes, _) = try FileBytes(
        reading: name, in: Folder(opening: folder.string), limit: 1 << 30)
    else { throw UsageError.damaged(file) }
    guard let first = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 1).first,
      let version: ShardVersion = Self.decoded(first)
    else { throw UsageError.damaged(file) }
    guard version == ShardVersion() else { throw UsageError.otherVersion(file, version.tool) }
    guard let header: ShardHeader = Self.decoded(first) else { throw UsageError.damaged(file) }
    guard let (lines, end) = ShardEnd.summaries(in: bytes) else { throw UsageError.damaged(file) }
    try check(header, file)
    headers.append(header)
    var start = 0
    for ((site, line), size) in zip(zip(end.sites, lines), end.searches) {
      places.summaries[site] = ShardPlaces.Place(folder: folder, name: name, range: line)
      if size > 0 {
        places.searches[site] = ShardPlaces.Place(
          folder: folder, name: ShardSummaries.searchName(of: name), range: start..<(start + size))
        try checkSearch(of: site)
      }
      start += size
    }
  }

  private func checkSearch(of site: SiteID) throws {
    guard let place = places.searches[site] else { return }
    var isWhole = false
    do {
      isWhole = try places.search(of: site)?.isWhole() ?? false
    } catch {
      guard error.isAboutOneFile else { throw error }
    }
    guard isWhole else { throw UsageError.damaged(place.folder.appending(place.name)) }
  }

  private static func decoded<Value: Decodable>(_ line: ArraySlice<UInt8>) -> Value? {
    do {
      return try JSONDecoder().decode(Value.self, from: Data(line))
    } catch {
      return nil
    }
  }

  private func check(_ header: ShardHeader, _ file: TypedPath) throws(UsageError) {
    guard header.content == plan.province.keys.content else { throw .otherContent(file) }
    guard header.day == plan.province.day else {
      throw .otherDay(file, header.day, plan.province.day)
    }
    if let other = headers.first {
      guard other.shard.count == header.shard.count else {
        throw .otherCount(file, header.shard, other.shard)
      }
      guard !headers.contains(where: { $0.shard == header.shard }) else {
        throw .twice(file, header.shard)
      }
    }
  }

  private func checkWhole(_ folders: [TypedPath]) throws(UsageError) {
    guard let count = headers.first?.shard.count else { throw .noFile(folders) }
    let found = Set(headers.map(\.shard.number))
    let missing = (1...count).filter { !found.contains($0) }
    guard missing.isEmpty else { throw .missing(missing, of: count) }
    let sites = Set(headers.flatMap(\.sites))
    for site in plan.root.sites where !sites.contains(site.id) { throw .unknownSite(site.path) }
    // The index would list what nobody can read.
    for site in sites.union(places.summaries.keys).sorted() where plan.root.hasLost(site) {
      throw .lostSite(plan.root.path.appending(site.string))
    }
  }
}

extension UsageError {
  fileprivate static func noFolder(_ path: TypedPath) -> UsageError {
    UsageError(
      id: "tidak ada folder ringkasan '\(path)'; jalankan dahulu: kim build --shard I/N "
        + "--summaries \(path)",
      en: "there is no folder of summaries '\(path)'; first run: kim build --shard I/N "
        + "--summaries \(path)")
  }

  fileprivate static func noFile(_ folders: [TypedPath]) -> UsageError {
    let list = folders.map { "'\($0)'" }.joined(separator: ", ")
    return UsageError(
      id: "tidak ada ringkasan di \(list); jalankan dahulu kim build --shard I/N --summaries",
      en: "no summaries are in \(list); first run kim build --shard I/N --summaries")
  }

  fileprivate static func damaged(_ file: TypedPath) -> UsageError {
    UsageError(
      id: "'\(file)' bukan ringkasan kim yang utuh; buat lagi bagian itu",
      en: "'\(file)' is not a whole summary file of kim; build that part again")
  }

  fileprivate static func otherVersion(_ file: TypedPath, _ tool: String) -> UsageError {
    UsageError(
      id: "'\(file)' dibuat oleh kim versi lain (\(tool)); ini versi \(ToolVersion.current); "
        + "pakai versi yang sama di semua mesin",
      en: "'\(file)' was made by another version of kim (\(tool)); this is "
        + "\(ToolVersion.current); use the same one on all machines")
  }

  fileprivate static func otherContent(_ file: TypedPath) -> UsageError {
    UsageError(
      id: "'\(file)' dibuat dengan _provinsi, tema, atau pilihan perintah yang lain; "
        + "bangun semua bagian dari isi yang sama",
      en: "'\(file)' was made with another _provinsi, theme or options; build all parts from "
        + "the same content")
  }

  fileprivate static func otherDay(_ file: TypedPath, _ day: Day, _ today: Day) -> UsageError {
    UsageError(
      id: "'\(file)' dibuat untuk hari \(day), bukan \(today); beri --as-of yang sama",
      en: "'\(file)' was made for \(day), not \(today); give the same --as-of")
  }

  fileprivate static func otherCount(_ file: TypedPath, _ shard: Shard, _ other: Shard)
    -> UsageError
  {
    UsageError(
      id: "'\(file)' adalah bagian \(shard), yang lain \(other); hapus ringkasan yang lama",
      en: "'\(file)' is part \(shard), another one \(other); remove the old summaries")
  }

  fileprivate static func twice(_ file: TypedPath, _ shard: Shard) -> UsageError {
    UsageError(
      id: "bagian \(shard) ada dua kali; hapus '\(file)' atau yang satunya",
      en: "part \(shard) is there twice; remove '\(file)' or the other one")
  }

  fileprivate static func missing(_ numbers: [Int], of count: Int) -> UsageError {
    let list = numbers.map { "\($0)/\(count)" }.joined(separator: ", ")
    return UsageError(
      id: "ringkasan bagian \(list) belum ada", en: "the summaries of part \(list) are missing")
  }

  fileprivate static func unknownSite(_ path: TypedPath) -> UsageError {
    UsageError(
      id: "situs '\(path)' tidak ada di ringkasan mana pun; bangun semua bagian dari isi yang sama",
      en: "the site '\(path)' is in none of the summaries; build all parts from the same content")
  }

  fileprivate static func lostSite(_ path: TypedPath) -> UsageError {
    UsageError(
      id: "situs '\(path)' ada di ringkasan tetapi tidak ada lagi di folder isi; "
        + "bangun semua bagian dari isi yang sama",
      en: "the site '\(path)' is in the summaries but no longer in the content; "
        + "build all parts from the same content")
  }
}
