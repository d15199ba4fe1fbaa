import KimConcurrency
package import KimModel
import KimSystem

extension PhotoStage {
  private static let batchSize = 8

  /// What came of making a site's pictures.
  struct Made {
    /// How many photos there was no time for.
    var leftCount = 0
    /// Whether cards could be written on.
    var hasLetters = true
  }

  /// Some photos are made in each build, however little time there is, so that the last ones come.
  func make(
    _ missing: [Rendition], of source: SiteSource, from place: SourcePlace,
    until end: ContinuousClock.Instant, _ report: (PhotoProgress) throws -> Void
  ) throws -> Made {
    var made = Made()
    let orders = orders(missing, source)
    let batches = stride(from: 0, to: orders.count, by: Self.batchSize).map {
      PhotoBatch(
        orders: Array(orders[$0..<min($0 + Self.batchSize, orders.count)]), place: place,
        limit: limit, store: store, worker: worker)
    }
    for start in stride(from: 0, to: batches.count, by: concurrency) {
      if start > 0, ContinuousClock.now >= end {
        made.leftCount = orders.count - start * Self.batchSize
        break
      }
      try report(PhotoProgress(done: start * Self.batchSize, total: orders.count))
      let wave = batches[start..<min(start + concurrency, batches.count)]
      try ConcurrentWork.run(Array(wave)) { try $0.run() }
    }
    // Last: a card shows the logo.
    let cards = try draw(missing)
    made.hasLetters = cards != nil
    try report(
      PhotoProgress(done: orders.count, total: orders.count, cards: cards ?? CardWork()))
    return made
  }

  /// Each content once, however many files have it.
  private func orders(_ missing: [Rendition], _ source: SiteSource) -> [PhotoOrder] {
    var uses: [String: Set<PhotoKey.Use>] = [:]
    for case .photo(let hash, let slot) in missing {
      uses[hash, default: []].insert(PhotoKey(.photo(hash: hash, slot)).use)
    }
    return source.photos.compactMap { photo in
      guard let wanted = uses.removeValue(forKey: photo.hash) else { return nil }
      let isEarly = isEarly && photo.state == .unseen
      return PhotoOrder(
        photo: photo, uses: isEarly ? Set(wanted.map { $0 == .logo ? .logo : .early }) : wanted)
    }
  }

  func draw(_ missing: [Rendition]) throws -> CardWork? {
    var cards: [ShareCard] = []
    var icons: Set<SiteIcon> = []
    for rendition in missing {
      if case .card(let card) = rendition { cards.append(card) }
      if case .icon(let icon) = rendition { icons.insert(icon) }
    }
    return try draw(cards, icons: icons.sorted { $0.hash < $1.hash })
  }

  /// Whether nothing was ever made here, and something can be.
  package var isFirst: Bool { get throws { try !store.exists && VipsCall.isInstalled } }

  private static let cardBatchSize = 128

  /// Each once, however many sites have it. Draws none, and returns nil, where the machine has no
  /// letters to write with.
  package func draw(_ cards: [ShareCard], icons: [SiteIcon] = []) throws -> CardWork? {
    var drawn: Set<String> = []
    let cards = cards.filter { drawn.insert($0.hash).inserted }
    guard !cards.isEmpty || !icons.isEmpty else { return CardWork() }
    let begin = ContinuousClock.now
    guard let letters = try LetterStore(store: store).common else { return nil }
    var batches = stride(from: 0, to: cards.count, by: Self.cardBatchSize).map {
      CardBatch(
        cards: Array(cards[$0..<min($0 + Self.cardBatchSize, cards.count)]), store: store,
        letters: letters)
    }
    if !icons.isEmpty {
      batches.append(CardBatch(cards: [], icons: icons, store: store, letters: letters))
    }
    for start in stride(from: 0, to: batches.count, by: concurrency) {
      let wave = batches[start..<min(start + concurrency, batches.count)]
      try ConcurrentWork.run(Array(wave)) { try $0.run() }
    }
    var work = CardWork()
    work.count = cards.count
    work.seconds = (ContinuousClock.now - begin) / .seconds(1)
    return work
  }
}
