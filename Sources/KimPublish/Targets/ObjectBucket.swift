/// A bucket of an object store that speaks S3, and the place in it.
package struct ObjectBucket: Sendable, Hashable {
  /// The access key's public half; nil where it comes with the secret one.
  package let account: String?
  package let name: String
  /// Below the bucket, without a slash at either end; empty for the bucket itself.
  package let folder: String
  /// Nil: that of Amazon.
  package let endpoint: ObjectEndpoint?
  package let region: String?
  /// What the store is told of who may read: one of the names that all stores know; nil: the bucket
  /// alone says so.
  package let readers: String?

  /// Reads `s3://KEY@bucket/folder?endpoint=is3.example.id&region=id-1&acl=public-read`.
  ///
  /// Returns nil for anything else, and for signs that a program out of process could take for
  /// something else.
  package init?(_ text: String) {
    guard text.lowercased().hasPrefix(Self.scheme) else { return nil }
    let rest = text.dropFirst(Self.scheme.count)
    let parts = rest.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let path = parts[0].split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    let names = path[0].split(separator: "@", omittingEmptySubsequences: false)
    guard let bucket = names.last, names.count <= 2, Self.isBucket(bucket),
      names.count == 1 || HostServer.isUser(String(names[0])),
      let folder = Self.folder(path.count == 2 ? path[1] : ""),
      let options = Self.options(parts.count == 2 ? parts[1] : "")
    else { return nil }
    endpoint = options["endpoint"].flatMap(ObjectEndpoint.init)
    guard (endpoint == nil) == (options["endpoint"] == nil),
      options["region"].map(HostServer.isHost) ?? true,
      options["acl"].map(["private", "public-read"].contains) ?? true
    else { return nil }
    account = names.count == 2 ? String(names[0]) : nil
    name = String(bucket)
    self.folder = folder
    region = options["region"]
    readers = options["acl"]
  }

  private static let scheme = "s3://"

  /// Names as Amazon allows them, which other stores took over.
  private static func isBucket(_ name: some StringProtocol) -> Bool {
    (3...63).contains(name.utf8.count) && !name.hasPrefix("-") && !name.hasPrefix(".")
      && !name.contains("..")
      && name.utf8.allSatisfy {
        $0 &- 0x30 < 10 || $0 &- 0x61 < 26 || "-.".utf8.contains($0)
      }
  }

  private static func folder(_ path: some StringProtocol) -> String? {
    let names = path.split(separator: "/")
    guard names.allSatisfy({ HostServer.isPath($0) && !$0.contains("~") && $0 != "." }) else {
      return nil
    }
    return names.joined(separator: "/")
  }

  /// By name, each once; nil where one is not known.
  private static func options(_ text: some StringProtocol) -> [String: String]? {
    var options: [String: String] = [:]
    for part in String(text).split(separator: "&") {
      guard let sign = part.firstIndex(of: "=") else { return nil }
      let name = String(part[..<sign])
      guard ["endpoint", "region", "acl"].contains(name), options[name] == nil,
        let value = HostAddress.decoded(String(part[part.index(after: sign)...]))
      else { return nil }
      options[name] = value
    }
    return options
  }

  package var string: String {
    let options = [
      ("endpoint", endpoint?.string), ("region", region), ("acl", readers),
    ].compactMap { name, value in value.map { "\(name)=\($0)" } }
    return Self.scheme + (account.map { "\($0)@" } ?? "") + name
      + (folder.isEmpty ? "" : "/" + folder)
      + (options.isEmpty ? "" : "?" + options.joined(separator: "&"))
  }
}

/// Where an object store answers.
package struct ObjectEndpoint: Sendable, Hashable {
  package let isEncrypted: Bool
  package let host: String
  package let port: Int?

  /// Reads `is3.example.id`, `https://is3.example.id/` and `http://127.0.0.1:9000`.
  package init?(_ text: String) {
    let lower = text.lowercased()
    isEncrypted = !lower.hasPrefix("http://")
    var place = lower.dropping(prefix: isEncrypted ? "https://" : "http://") ?? lower
    if place.hasSuffix("/") { place.removeLast() }
    let parts = place.split(separator: ":", omittingEmptySubsequences: false)
    guard let host = parts.first, HostServer.isHost(String(host)), parts.count <= 2 else {
      return nil
    }
    port = parts.count == 2 ? Int(parts[1]) : nil
    guard parts.count == 1 || port.map({ (1...65_535).contains($0) }) == true else { return nil }
    self.host = String(host)
  }

  package var string: String {
    "\(isEncrypted ? "https" : "http")://\(host)" + (port.map { ":\($0)" } ?? "")
  }
}
