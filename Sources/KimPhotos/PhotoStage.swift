import KimDiagnostics
package import KimModel
package import KimSystem

/// The part of a build that makes pictures: a site is built, what its pages refer to and the cache
/// does not have is made, and where that taught something new the site is built once more.
///
/// Photos that no page uses are never opened.
package struct PhotoStage: Sendable {
  package let store: PhotoStore
  /// For messages that are about the whole build.
  package let root: TypedPath
  /// Of one photo, in bytes.
  package let limit: Int
  /// How many calls of the tool run at once.
  var concurrency = 2

  package init(store: PhotoStore, root: TypedPath, limit: Int) {
    self.store = store
    self.root = root
    self.limit = limit
  }

  /// Stands for the tool and the day of a build: what failed is tried again when one of them changes.
  package static func attempt(on day: Day) throws(DiskError) -> String {
    let tool = try VipsCall.identity
    return Fingerprint { parts in
      parts.add(tool.string)
      parts.add(day.description)
    }.string
  }

  private static let batchSize = 8
  /// A broken photo gives way to another one, or to a card; nothing gives way to more.
  private static let mostRounds = 4

  package func build(
    _ source: SiteSource, from place: SourcePlace, report: (PhotoProgress) throws -> Void,
    _ build: (SiteSource) -> BuiltSite
  ) throws -> BuiltSite {
    var source = try seen(source)
    var built = build(source)
    for _ in 0..<Self.mostRounds {
      let missing = try missing(of: built)
      guard !missing.isEmpty else { return try finished(built, of: source) }
      guard VipsCall.isInstalled else { return try build(unmade(source)).without(self, root) }
      try make(missing, of: source, from: place, report)
      let known = try seen(source)
      if known.photos != source.photos {
        source = known
        built = build(source)
      }
    }
    return try finished(built.withoutMissing(self), of: source)
  }

  /// A photo that failed is tried again by a later build.
  private func finished(_ built: BuiltSite, of source: SiteSource) throws -> BuiltSite {
    let failed = try source.photos.contains {
      try $0.state == .broken && store.hasFailed($0.hash)
    }
    return failed ? built.replacing(isProvisional: true) : built
  }

  /// Draws what the index needs.
  package func finish(_ index: BuiltSite) throws -> BuiltSite {
    let missing = try missing(of: index)
    guard !missing.isEmpty else { return index }
    guard VipsCall.isInstalled else { return try index.without(self, root) }
    try draw(missing)
    return try index.withoutMissing(self)
  }

  // MARK: Looking

  /// The site with what the cache knows of its photos.
  private func seen(_ source: SiteSource) throws -> SiteSource {
    var source = source
    for index in source.photos.indices where source.photos[index].state == .unseen {
      source.photos[index].state = try store.state(of: source.photos[index].hash)
    }
    return source
  }

  /// Where nothing can be made, no new photo is shown.
  private func unmade(_ source: SiteSource) -> SiteSource {
    var source = source
    for index in source.photos.indices where source.photos[index].state == .unseen {
      source.photos[index].state = .refused
    }
    return source
  }

  fileprivate func missing(of built: BuiltSite) throws -> [Rendition] {
    var known: [PhotoKey: Bool] = [:]
    var missing: [Rendition] = []
    for case .rendition(let rendition) in built.outputs.map(\.content) {
      let key = PhotoKey(rendition)
      let isThere = try known[key] ?? (store.record(of: key) != nil)
      known[key] = isThere
      if !isThere { missing.append(rendition) }
    }
    return missing
  }

  // MARK: Making

  private func make(
    _ missing: [Rendition], of source: SiteSource, from place: SourcePlace,
    _ report: (PhotoProgress) throws -> Void
  ) throws {
    let orders = orders(missing, source)
    let batches = stride(from: 0, to: orders.count, by: Self.batchSize).map {
      PhotoBatch(
        orders: Array(orders[$0..<min($0 + Self.batchSize, orders.count)]), place: place,
        limit: limit, store: store)
    }
    for start in stride(from: 0, to: batches.count, by: concurrency) {
      try report(PhotoProgress(done: start * Self.batchSize, total: orders.count))
      let wave = batches[start..<min(start + concurrency, batches.count)]
      try ConcurrentWork.run(Array(wave)) { try $0.run() }
    }
    try report(PhotoProgress(done: orders.count, total: orders.count))
    // Last: a card shows the logo.
    try draw(missing)
  }

  /// Each content once, however many files have it.
  private func orders(_ missing: [Rendition], _ source: SiteSource) -> [PhotoOrder] {
    var uses: [String: Set<PhotoKey.Use>] = [:]
    for case .photo(let hash, let slot) in missing {
      uses[hash, default: []].insert(PhotoKey(.photo(hash: hash, slot)).use)
    }
    return source.photos.compactMap { photo in
      uses.removeValue(forKey: photo.hash).map { PhotoOrder(photo: photo, uses: $0) }
    }
  }

  private func draw(_ missing: [Rendition]) throws {
    var cards: [ShareCard] = []
    for case .card(let card) in missing { cards.append(card) }
    try draw(cards)
  }

  /// Whether nothing was ever made here, and something can be.
  package var isFirst: Bool { get throws { try !store.exists && VipsCall.isInstalled } }

  private static let cardBatchSize = 32

  /// Each once, however many sites have it.
  package func draw(_ cards: [ShareCard]) throws {
    var drawn: Set<String> = []
    let cards = cards.filter { drawn.insert($0.hash).inserted }
    let batches = stride(from: 0, to: cards.count, by: Self.cardBatchSize).map {
      CardBatch(
        cards: Array(cards[$0..<min($0 + Self.cardBatchSize, cards.count)]), store: store)
    }
    for start in stride(from: 0, to: batches.count, by: concurrency) {
      let wave = batches[start..<min(start + concurrency, batches.count)]
      try ConcurrentWork.run(Array(wave)) { try $0.run() }
    }
  }
}

extension BuiltSite {
  /// What could be built where the tool is missing.
  fileprivate func without(_ stage: PhotoStage, _ root: TypedPath) throws -> BuiltSite {
    let missing = try Set(stage.missing(of: self))
    return leavingOut(missing, adding: missing.isEmpty ? nil : .noTool(root))
  }

  /// Without what could not be made after all, such as a photo that vanished meanwhile.
  fileprivate func withoutMissing(_ stage: PhotoStage) throws -> BuiltSite {
    let missing = try Set(stage.missing(of: self))
    return leavingOut(missing, adding: missing.isEmpty ? nil : .unmade(stage.root))
  }

  private func leavingOut(_ missing: Set<Rendition>, adding diagnostic: Diagnostic?) -> BuiltSite {
    guard let diagnostic else { return self }
    var diagnostics = diagnostics
    diagnostics.add(diagnostic)
    let rest = keeping { output in
      guard case .rendition(let rendition) = output.content else { return true }
      return !missing.contains(rendition)
    }
    return rest.replacing(diagnostics: diagnostics, isProvisional: true)
  }
}

extension Diagnostic {
  fileprivate static func noTool(_ root: TypedPath) -> Diagnostic {
    Diagnostic(
      .error, code: "photo/no-tool", at: Place(path: root.string),
      id: "foto baru tidak diterbitkan, karena '\(VipsCall.tool)' tidak ada di komputer ini",
      en: "new photos are not published, because '\(VipsCall.tool)' is not on this machine",
      hint: LocalizedText(
        id: "pasang paket libvips-tools (Debian, Ubuntu: sudo apt install libvips-tools), "
          + "lalu jalankan lagi",
        en: "install the package libvips-tools (Debian, Ubuntu: sudo apt install libvips-tools) "
          + "and run again"))
  }

  fileprivate static func unmade(_ root: TypedPath) -> Diagnostic {
    Diagnostic(
      .error, code: "photo/unmade", at: Place(path: root.string),
      id: "ada gambar yang tidak dapat dibuat: fotonya berubah selagi dibangun, "
        + "atau libvips di komputer ini tidak lengkap",
      en: "some picture could not be made: its photo changed meanwhile, or libvips is incomplete",
      hint: LocalizedText(id: "jalankan lagi", en: "run again"))
  }
}
