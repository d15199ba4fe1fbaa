import KimDiagnostics
package import KimModel
package import KimPhotos
import KimSite
package import KimSystem
import KimTheme

/// Makes sites, one at a time: reads a folder, lays the site out, and has its pictures made.
package struct SiteMaker: Sendable {
  private let builder: SiteBuilder
  private let themes: Themes
  private let photos: PhotoStage
  private let limits: Limits
  /// For link previews where no card can be drawn.
  private var readyCard: [UInt8]? { themes.standard.readyCard }

  package init(_ inputs: ProvinceInputs, photos: PhotoStage) {
    builder = SiteBuilder(themes: inputs.themes, context: inputs.context)
    limits = inputs.limits
    themes = inputs.themes
    self.photos = photos
  }

  /// Throws a `DiskError` only if the machine is to blame.
  ///
  /// - Parameter book: who was where when the site was last built.
  func make(
    _ site: SiteFolder, book: AddressBook, report: (PhotoProgress) throws -> Void = { _ in }
  ) throws -> MadeSite {
    switch try SiteReader(site, limits: limits).read() {
    case .source(var source, let inputs):
      source.book = book
      var wanted: BuiltSite?
      let made = try photos.build(source, from: site.place, report: report) { source in
        let built = builder.build(source)
        wanted = built
        return built
      }
      let built = made.standingIn(readyCard, forCardsOf: wanted)
      var diagnostics = built.diagnostics
      try diagnostics.add(
        DocumentCheck(place: site.place, limit: limits.photoBytes).diagnostics(of: built))
      return MadeSite(
        site: built.replacing(diagnostics: diagnostics),
        inputs: built.isProvisional ? nil : inputs)
    case .broken(let diagnostics):
      return MadeSite(site: .leftAsItWas(diagnostics), inputs: nil)
    }
  }

  /// Draws the share cards of these sites in a few calls where there is no cache yet: a call for
  /// each site would take minutes in a province.
  package func drawCards(of sites: [SiteFolder]) throws -> CardWork {
    guard try photos.isFirst, sites.count > 1 else { return CardWork() }
    return try photos.draw(try sites.compactMap(card)) ?? CardWork()
  }

  private func card(of site: SiteFolder) throws -> ShareCard? {
    let folder: Folder
    do {
      folder = try site.place.open()
    } catch {
      guard error.isAboutOneFile || error.isNotAFolder else { throw error }
      return nil
    }
    let read = try FileBytes(reading: "kim.yml", in: folder, limit: limits.postBytes)
    guard case .bytes(let bytes, _) = read else { return nil }
    return builder.card(
      of: SiteSource(
        id: site.id, folder: site.path.string,
        texts: [SourceText(path: "kim.yml", bytes: bytes)]))
  }
}

/// A site as it was made, with what it was made from.
struct MadeSite: Sendable {
  let site: BuiltSite
  /// Nil where the next build has to look again: the folder could not be read whole, or a picture
  /// is missing.
  let inputs: SiteInputs?
}

extension PhotoStage {
  /// The pictures of one build.
  package init(
    _ options: BuildOptions, limits: Limits, day: Day, worker: ChildCommand? = nil
  ) throws {
    self.init(
      store: PhotoStore(options.cachePlace, attempt: try Self.attempt(on: day)), root: options.root,
      limit: limits.photoBytes, timeLimit: .seconds(limits.photoSeconds), worker: worker,
      isEarly: options.leavesPhotos)
  }
}
