import KimPublish

/// A place as rclone is told of it: by variables and never by a file of settings, so that nothing of
/// it is left behind.
struct RcloneRemote: Sendable {
  /// What rclone calls the place where files have their own names, and the same place once more:
  /// it moves files between two places, and not within one.
  static let (place, aside) = ("KIM", "SINGGAH")

  /// By the end of a variable's name: `TYPE`.
  private let settings: [String: String]
  /// Whether files get their names only by being moved; an object of a store is there when all of it
  /// is.
  let movesFiles: Bool
  /// The target's folder below the place; empty: the place itself.
  let folder: String
  /// As messages name it.
  let host: String
  /// Where it shows its certificate.
  let tls: TLSPlace

  /// A folder of a web server with WebDAV. What it is in has to be there: rclone makes all folders
  /// below the place that it is told of, and the place itself not.
  init(_ server: HostServer, password: String?) {
    let names = server.path.split(separator: "/").filter { $0 != "." }
    let above = names.dropLast().map { $0 + "/" }.joined()
    let scheme = server.scheme == .davs ? "https" : "http"
    let port = server.port.map { ":\($0)" } ?? ""
    settings = [
      "TYPE": "webdav", "URL": "\(scheme)://\(server.host)\(port)/\(above)", "VENDOR": "other",
      "USER": server.user ?? "", "PASS": password ?? "",
    ]
    movesFiles = true
    folder = names.last.map(String.init) ?? ""
    host = server.host
    tls = TLSPlace(server)
  }

  /// - Parameter key: the secret half of the access key, after the public one and a colon where the
  ///   address has none.
  ///
  /// Returns nil if the public half is nowhere.
  init?(_ bucket: ObjectBucket, key: String) {
    guard let (account, secret) = Self.halves(of: key, bucket.account) else { return nil }
    settings = [
      "TYPE": "s3", "PROVIDER": bucket.endpoint == nil ? "AWS" : "Other",
      "ENDPOINT": bucket.endpoint?.string ?? "", "REGION": bucket.region ?? "",
      "ACL": bucket.readers ?? "", "ACCESS_KEY_ID": account, "SECRET_ACCESS_KEY": secret,
      // A bucket is never made by us: nobody would know what it costs and who reads it.
      "NO_CHECK_BUCKET": "true",
    ]
    movesFiles = false
    folder = bucket.name + (bucket.folder.isEmpty ? "" : "/" + bucket.folder)
    host = bucket.endpoint?.host ?? bucket.name
    tls = TLSPlace(
      host: bucket.endpoint?.host ?? "s3.amazonaws.com", port: bucket.endpoint?.port ?? 443)
  }

  private static func halves(of key: String, _ account: String?) -> (String, String)? {
    if let account { return (account, key) }
    guard let colon = key.firstIndex(of: ":"), colon != key.startIndex else { return nil }
    return (String(key[..<colon]), String(key[key.index(after: colon)...]))
  }

  var variables: [String: String] {
    var variables: [String: String] = [:]
    for name in movesFiles ? [Self.place, Self.aside] : [Self.place] {
      for (setting, value) in settings where !value.isEmpty {
        variables["RCLONE_CONFIG_\(name)_\(setting)"] = value
      }
    }
    // rclone 1.60 takes this one of others for a fault of its own.
    variables["AWS_CA_BUNDLE"] = ""
    return variables
  }

  /// A path below the target's folder, as rclone takes it.
  func place(_ path: String = "", of remote: String = place) -> String {
    "\(remote):" + [folder, path].filter { !$0.isEmpty }.joined(separator: "/")
  }
}
