package import KimModel
package import KimSystem

/// What is to be built or checked, as the person who runs the command says.
package struct BuildOptions: Sendable, Codable {
  package var root: TypedPath
  /// Nil: `themes` beside the content root, else in the working directory, and the installed ones.
  package var themes: TypedPath?
  /// What is installed beside the program, such as region lists; nil: nothing is.
  package var installed: TypedPath?
  /// In place of the index's own choice.
  package var theme: String?
  /// Whether that theme is the one of all sites too, whatever they choose.
  package var isThemeOfAll = false
  package var webAddress: WebAddress?
  /// Empty: all sites and the index.
  package var sites: [String] = []
  /// The part of all sites that this machine is to build; nil: all of them.
  package var shard: Shard?
  /// Where this part's summaries go, for the index.
  package var summaries: TypedPath?
  /// Nil: `.kim` beside the content root.
  package var cache: TypedPath?
  /// Where it is known what earlier builds made; nil: in the cache. Builds to different output folders
  /// need different ones, or each makes anew what the other has made.
  package var records: TypedPath?
  package var includesDrafts = false
  /// Whether new photos get one picture of middle size for now, and the next build makes the others.
  package var leavesPhotos = false
  /// What counts as now; nil: the time of the clock.
  package var moment: Moment?
  /// Whether each file of the output has to be on the disk itself before it gets its name.
  package var isDurable = false
  /// What builds: another tool's records are of no use.
  package var tool = ToolVersion.current

  package init(root: TypedPath) { self.root = root }

  /// Where what is known from build to build is kept.
  package var cachePlace: TypedPath { cache ?? root.parent.appending(".kim") }

  package var recordPlace: TypedPath { records ?? cachePlace }

  /// The same for those who build single sites, with the time settled.
  package func forWorkers(at moment: Moment) -> BuildOptions {
    var options = self
    options.moment = moment
    options.sites = []
    return options
  }

  /// Whether the index is built too.
  package var isWhole: Bool { sites.isEmpty && shard == nil }
}
