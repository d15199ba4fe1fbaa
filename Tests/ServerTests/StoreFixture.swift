import KimTestSupport

/// What tests of stores have in common: a project beside a server that it is sent to.
protocol StoreFixture {}

extension StoreFixture {
  func with(
    _ scheme: String, posts: Int = 8, fingerprint: String? = nil, keys: String = "",
    _ body: (ServerProject) throws -> Void
  ) throws {
    guard scheme != "s3" else { return try withStore(posts: posts, keys: keys, body) }
    try TemporaryFolder.with { outer in
      let own = try StoreServers.certificate(in: outer)
      try outer.folder("www")
      try HostProcess.with(in: outer, StoreServers.dav(in: outer, scheme)) { process in
        let pin = scheme == "davs" ? "  sidik_jari: \"\(fingerprint ?? own)\"\n" : ""
        try ServerProject.with(
          posts: posts,
          { folder in
            try folder.remove("www")
            try folder.link("www", to: outer.full("www"))
            return "\(scheme)://kim@127.0.0.1:\(process.port)/situs"
          }, keys: keys + pin, body)
      }
    }
  }

  func withStore(
    posts: Int, account: String = "kim@", keys: String = "",
    _ body: (ServerProject) throws -> Void
  ) throws {
    try TemporaryFolder.with { outer in
      try HostProcess.with(in: outer, StoreServers.store) { process in
        try ServerProject.with(
          posts: posts,
          { _ in
            "s3://\(account)ember/situs?endpoint=http://127.0.0.1:\(process.port)"
          }, keys: keys, store: process.port, body)
      }
    }
  }
}
