import KimModel
import KimPublish
import KimSiteWork
import KimSystem
import KimTestSupport
import Synchronization
import Testing

@testable import KimDelivery

/// A small province that was built, and a folder in place of a host.
struct HostFixture {
  let folder: TemporaryFolder
  static let site = "muba/kim-toman"

  static func with(_ body: (HostFixture) throws -> Void) throws {
    try TemporaryFolder.with { folder in
      try folder.folder("disk")
      try body(HostFixture(folder: folder))
    }
  }

  /// What a build leaves: the index, and a site with a page for each source.
  ///
  /// - Parameters:
  ///   - site: texts by path; nil: there is no such site.
  ///   - output: below the folder.
  func build(
    index: [String: String] = ["index.html": "Indeks"], site: [String: String]?,
    _ retention: BuiltSite.Retention = .outputsOf(sources: []), into output: String = "public",
    ends: Bool = true
  ) throws {
    var writer = try OutputWriter(to: TypedPath(folder.full(output)))
    let place = SourcePlace("sites", in: TypedPath(folder.path))
    _ = try writer.write(built(index), of: .index, from: place)
    let id = try #require(SiteID(Self.site))
    if let site {
      _ = try writer.write(built(site, retention), of: .site(id), from: place)
    } else {
      _ = try writer.remove(.site(id))
    }
    if ends { try writer.end(FinishedBuild(sites: site == nil ? [] : [id], blocked: [])) }
  }

  private func built(
    _ texts: [String: String], _ retention: BuiltSite.Retention = .outputsOf(sources: [])
  ) throws -> BuiltSite {
    let outputs = try texts.map { path, text in
      Output(
        try #require(OutputPath(path)), .bytes(Array(text.utf8)),
        source: path.hasPrefix("berita/") ? path.replacing(".html", with: ".md") : nil)
    }
    return BuiltSite(outputs: outputs, retention: retention)
  }

  // MARK: Publishing

  var target: PublishTarget {
    PublishTarget(name: "utama", address: .folder(folder.full("disk/situs")))
  }

  @discardableResult
  func publish(
    _ target: PublishTarget? = nil, from output: String = "public", cache: String = "cache",
    with set: (inout PublicationOptions) -> Void = { _ in },
    by way: (@Sendable (any Carrier) -> any Carrier)? = nil
  ) throws -> PublishPlan {
    var options = PublicationOptions()
    set(&options)
    let usual = CarrierWay(options)
    let publication = Publication(
      to: target ?? self.target, of: TypedPath(folder.full(output)),
      cache: TypedPath(folder.full(cache)), options,
      by: way.map { change in
        CarrierWay { change(try usual.carrier(to: $0, scratch: $1)) }
      })
    return try publication.run().plan
  }

  /// What readers see.
  var host: [String: String] {
    folder.contents(of: "disk/situs").filter { !$0.key.hasPrefix(".kim-terbit/") }
  }

  var record: [String] { folder.files(in: "disk/situs/.kim-terbit") }
}

/// A way to a host that breaks, after a file is there and before anybody knows.
struct CutCarrier: Carrier {
  let inner: any Carrier
  /// Counted from 1, over all batches.
  let cut: Int
  /// Whether the lock stays behind, as that of a process that was killed.
  let isKilled: Bool

  private let count = Count()

  struct Cut: Error {}

  /// A class, because the carrier is a value and the count goes on.
  private final class Count: Sendable {
    let files = Mutex(0)
  }

  init(inner: any Carrier, cut: Int, isKilled: Bool = true) {
    self.inner = inner
    self.cut = cut
    self.isKilled = isKilled
  }

  var listsCheaply: Bool { inner.listsCheaply }
  var keepsRecord: Bool { inner.keepsRecord }
  var batch: BatchSize { inner.batch }

  func begin() throws { try inner.begin() }
  func survey(atMost most: Int) throws -> HostSurvey { try inner.survey(atMost: most) }

  func bring(
    _ paths: [String], atMost size: Int, into folder: TypedPath
  ) throws -> [String: String] { try inner.bring(paths, atMost: size, into: folder) }

  func listing(of folders: Set<String>) throws -> HostListing { try inner.listing(of: folders) }

  func send(
    _ files: [WantedFile], from folder: TypedPath, done: (WantedFile) throws -> Void
  ) throws {
    try inner.send(files, from: folder) { file in
      let number = count.files.withLock { files in
        files += 1
        return files
      }
      if number == cut { throw Cut() }
      try done(file)
    }
  }

  func remove(_ paths: [String], done: (String) throws -> Void) throws {
    try inner.remove(paths, done: done)
  }

  func end(deleting paths: [String]) throws { try inner.end(deleting: paths) }
  func recordNames() throws -> [String] { try inner.recordNames() }
  func record(_ name: String) throws -> [UInt8]? { try inner.record(name) }
  func keep(_ bytes: [UInt8], as name: String) throws { try inner.keep(bytes, as: name) }

  func forget(_ names: [String]) throws {
    if isKilled, names == ["sedang-kirim"] { return }
    try inner.forget(names)
  }
}
