/// What lies on hosts without anybody having put it there: it belongs to the host.
package struct HostOwnPlaces: Sendable {
  /// Paths of files, and of folders with all that is in them.
  private let listed: [String]

  /// - Parameter listed: what a target lists itself, as `milik_host`.
  package init(listed: [String] = []) {
    self.listed = listed.map { path in
      String(path.drop { $0 == "/" }.reversed().drop { $0 == "/" }.reversed())
    }
  }

  /// Panels put them there: certificates are renewed through the first, the others belong to cPanel
  /// and to FTP servers.
  private static let usual = [".well-known", "cgi-bin", ".ftpquota"]

  /// A program is the host's only where it is listed, or in the folder that is made for programs:
  /// attacks hide them where nobody looks.
  package func hold(_ path: String) -> Bool {
    if listed.contains(where: { Self.isIn(path, $0) }) { return true }
    guard Self.usual.contains(where: { Self.isIn(path, $0) }) else { return false }
    return !Self.runs(path) || Self.isIn(path, "cgi-bin")
  }

  private static func isIn(_ path: String, _ place: String) -> Bool {
    !place.isEmpty && (path == place || path.hasPrefix(place + "/"))
  }

  /// Whether hosts run such a file, or let it change what they do.
  package static func runs(_ path: String) -> Bool {
    let name = path.split(separator: "/").last.map { $0.lowercased() } ?? ""
    if [".htaccess", ".user.ini", "web.config", "php.ini"].contains(name) { return true }
    // Some hosts run `x.php.jpg` too.
    return name.split(separator: ".").dropFirst().contains { programs.contains(String($0)) }
  }

  private static let programs: Set<String> = [
    "php", "php3", "php4", "php5", "php7", "php8", "phtml", "phar", "pht", "cgi", "pl", "py",
    "sh", "asp", "aspx", "jsp", "shtml", "fcgi",
  ]
}
