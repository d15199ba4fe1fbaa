import FoundationEssentials
package import KimModel
import KimText

/// What a whole build says of the content at its end.
///
/// Only with it is something that the output lacks known to be gone, and not merely unfinished or
/// out of reach. A machine that has built for the first time has no other way to know.
package struct FinishedBuild: Sendable, Hashable {
  /// The sites that the index lists, in the order of their ids.
  package let sites: [SiteID]
  /// Folders of the content that exist and could not be read, in sorted order.
  package let blocked: [String]

  package init(sites: [SiteID], blocked: [String]) {
    self.sites = sites
    self.blocked = blocked
  }

  /// Whether a site that was published once is gone from the content.
  package func hasLost(_ site: SiteID) -> Bool {
    guard !sites.contains(site) else { return false }
    return !blocked.contains { site.string == $0 || site.string.hasPrefix($0 + "/") }
  }
}

extension FinishedBuild: Decodable {
  static let names = ["build.json"]
  /// Is there while a whole build goes on, and where it was cut.
  static let mark = "building"
  private static let currentVersion = 1

  private enum CodingKeys: String, CodingKey { case blocked, sites, version }

  /// Nil unless the bytes are as a build of this version wrote them.
  init?(bytes: [UInt8]) {
    guard HashedJSON.isWhole(bytes) else { return nil }
    do {
      self = try JSONDecoder().decode(FinishedBuild.self, from: Data(bytes))
    } catch {
      return nil
    }
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    guard try container.decode(Int.self, forKey: .version) == Self.currentVersion else {
      throw DecodingError.dataCorruptedError(
        forKey: .version, in: container, debugDescription: "of another version")
    }
    sites = try container.decode([SiteID].self, forKey: .sites)
    blocked = try container.decode([String].self, forKey: .blocked)
  }

  /// The same build always gives the same bytes.
  var bytes: [UInt8] {
    var json = JSONText(.plain, capacity: sites.count * 40 + 60)
    json.object { json in
      json.key("blocked")
      json.array { json in blocked.forEach { json.item($0) } }
      json.key("sites")
      json.array { json in sites.forEach { json.item($0.string) } }
      json.member("version", Self.currentVersion)
    }
    return HashedJSON.bytes(of: json.bytes)
  }
}
