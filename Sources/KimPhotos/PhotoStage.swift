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
  /// How long one site's photos may take; what is not made by then is left to the next build.
  let timeLimit: Duration
  /// What makes the pictures of photos; nil: the tool.
  let worker: ChildCommand?
  /// Whether new photos get one picture of middle size, and a later build makes the others.
  let isEarly: Bool
  /// How many calls of it run at once.
  var concurrency = 2

  package init(
    store: PhotoStore, root: TypedPath, limit: Int, timeLimit: Duration = .seconds(1800),
    worker: ChildCommand? = nil, isEarly: Bool = false
  ) {
    self.store = store
    self.root = root
    self.limit = limit
    self.timeLimit = timeLimit
    self.worker = worker
    self.isEarly = isEarly
  }

  /// Stands for the tool and the day of a build: what failed is tried again when one of them changes.
  package static func attempt(on day: Day) throws(DiskError) -> String {
    let tool = try VipsCall.identity
    return Fingerprint { parts in
      parts.add(tool.string)
      parts.add(day.description)
    }.string
  }

  /// A broken photo gives way to another one, or to a card; nothing gives way to more.
  private static let mostRounds = 4

  package func build(
    _ source: SiteSource, from place: SourcePlace, report: (PhotoProgress) throws -> Void,
    _ build: (SiteSource) -> BuiltSite
  ) throws -> BuiltSite {
    var source = try seen(source)
    var built = build(source)
    let end = ContinuousClock.now + timeLimit
    for _ in 0..<Self.mostRounds {
      let missing = try missing(of: built)
      if missing.isEmpty {
        // Another site may have made them just now, and what it learned belongs on these pages too.
        let known = try seen(source)
        guard known.photos != source.photos else { return try finished(built, of: source) }
        source = known
        built = build(source)
        continue
      }
      guard VipsCall.isInstalled else { return try build(unmade(source)).without(self, root) }
      let made = try make(missing, of: source, from: place, until: end, report)
      let known = try seen(source)
      if made.leftCount > 0 {
        return try postponed(build(unmade(known)), made.leftCount, of: source)
      }
      if known.photos != source.photos {
        source = known
        built = build(source)
      } else if !made.hasLetters {
        return try built.without(self, saying: .noLetters(root))
      }
    }
    return try finished(built.withoutMissing(self), of: source)
  }

  /// The site without the photos that are left to the next build.
  private func postponed(
    _ built: BuiltSite, _ count: Int, of source: SiteSource
  ) throws -> BuiltSite {
    _ = try draw(missing(of: built))
    return try built.without(
      self, saying: .postponed(source.folder, count, seconds: Int(timeLimit / .seconds(1))))
  }

  /// A photo that failed is tried again by a later build, and one that has only one picture gets the
  /// others.
  private func finished(_ built: BuiltSite, of source: SiteSource) throws -> BuiltSite {
    let isUnfinished = try source.photos.contains {
      try $0.state.isEarly || $0.state == .broken && store.hasFailed($0.hash)
    }
    return isUnfinished ? built.replacing(isProvisional: true) : built
  }

  /// Draws what the index needs.
  package func finish(_ index: BuiltSite) throws -> BuiltSite {
    let missing = try missing(of: index)
    guard !missing.isEmpty else { return index }
    guard VipsCall.isInstalled else { return try index.without(self, root) }
    guard try draw(missing) != nil else { return try index.without(self, saying: .noLetters(root)) }
    return try index.withoutMissing(self)
  }

  // MARK: Looking

  /// The site with what the cache knows of its photos.
  private func seen(_ source: SiteSource) throws -> SiteSource {
    var source = source
    for index in source.photos.indices where source.photos[index].state == .unseen {
      let hash = source.photos[index].hash
      source.photos[index].state = try isEarly ? store.earlyState(of: hash) : store.state(of: hash)
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

  func missing(of built: BuiltSite) throws -> [Rendition] {
    var known: [PhotoKey: Bool] = [:]
    var missing: [Rendition] = []
    for case .rendition(let rendition) in built.outputs.map(\.content) {
      let key = PhotoKey(rendition)
      let isThere = try known[key] ?? (store.record(of: key, readingPictures: true) != nil)
      known[key] = isThere
      if !isThere { missing.append(rendition) }
    }
    return missing
  }
}

extension Diagnostic {
  fileprivate static func noLetters(_ root: TypedPath) -> Diagnostic {
    Diagnostic(
      .warning, code: "photo/no-letters", at: Place(path: root.string),
      id: "gambar pratinjau tautan tidak dibuat, karena komputer ini tidak punya huruf (font)",
      en: "the pictures of link previews are not made, because this machine has no fonts",
      hint: LocalizedText(
        id: "pasang paket fonts-dejavu-core (Debian, Ubuntu: sudo apt install fonts-dejavu-core), "
          + "lalu jalankan lagi",
        en: "install the package fonts-dejavu-core (Debian, Ubuntu: sudo apt install "
          + "fonts-dejavu-core) and run again"))
  }

  fileprivate static func postponed(
    _ folder: String, _ count: Int, seconds: Int
  ) -> Diagnostic {
    Diagnostic(
      .warning, code: "photo/postponed", at: Place(path: folder),
      id: "\(count) foto situs ini belum tampil: waktu membuat foto (\(seconds) detik) habis, "
        + "sisanya dibuat kali berikutnya",
      en: "\(count) photos of this site are not shown yet: the time to make photos "
        + "(\(seconds) seconds) is over, and the rest is made next time",
      hint: LocalizedText(id: "jalankan lagi", en: "run again"))
  }
}
