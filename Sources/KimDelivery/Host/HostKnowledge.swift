import KimPublish

/// What of ours is on a host, and what lies where more of ours has to go.
struct HostKnowledge: Sendable {
  let journal: Journal
  let listing: HostListing

  /// That of a host where our folder is yet to be made.
  static let nothing = HostKnowledge(journal: Journal(), listing: HostListing())

  private init(journal: Journal, listing: HostListing) {
    self.journal = journal
    self.listing = listing
  }

  /// The journal of this machine counts as long as nobody else has published since; else the host's
  /// counts, as far as its listing bears it out.
  ///
  /// - Parameters:
  ///   - local: this machine's journal; nil if there is none.
  ///   - host: the host's; nil if there is none.
  init(
    local: Journal?, host: Journal?, _ wanted: [WantedFile], _ carrier: any Carrier
  ) throws {
    guard carrier.keepsRecord else {
      (journal, listing) = (local ?? Journal(), HostListing())
      return
    }
    let isAgreed = local != nil && local?.publication == host?.publication
    let known = (isAgreed ? local : host ?? local) ?? Journal()
    let isCorrected = carrier.listsCheaply || !isAgreed
    var folders = Set(
      wanted.lazy.filter { isCorrected || known.files[$0.path] == nil }.map { Self.folder($0.path) }
    )
    if isCorrected { folders.formUnion(known.files.keys.map(Self.folder)) }
    listing = try carrier.listing(of: folders)
    journal = isCorrected ? known.corrected(by: listing) : known
  }

  private static func folder(_ path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? ""
  }
}
