/// Hosts that clarifications lead to without being named as references.
package enum KnownHosts {
  package static let all = endings + press

  /// Ends of hosts that only public bodies, villages and schools get.
  static let endings = ["go.id", "desa.id", "mil.id", "ac.id", "sch.id"]
  /// The press, and those who check facts.
  static let press = [
    "antaranews.com", "cekfakta.com", "detik.com", "kompas.com", "liputan6.com", "rri.co.id",
    "tempo.co",
    "turnbackhoax.id", "who.int",
  ]

  static let platforms: Set = [
    "facebook.com", "google.com", "instagram.com", "t.me", "telegram.org", "tiktok.com",
    "twitter.com", "wa.me", "whatsapp.com", "x.com", "youtu.be", "youtube.com",
  ]

  /// - Parameter host: in small letters, without `www.`.
  static func contains(_ host: String) -> Bool {
    all.contains { host == $0 || host.hasSuffix("." + $0) }
  }

  static func isPlatform(_ host: String) -> Bool { platforms.contains(host) }
}
