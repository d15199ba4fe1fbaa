import KimMinify
import KimText
package import KimTheme
import Synchronization

/// The script of the page that searches.
package enum SearchScript {
  /// Nil never, as its name is one that a file can have.
  package static func asset(_ texts: Texts) -> Asset? {
    latest.withLock { latest in
      if let latest, latest.texts == texts { return latest.asset }
      let asset = made(texts)
      latest = (texts, asset)
      return asset
    }
  }

  /// The one that was made last: nearly all sites have the same, and it takes longer than a page.
  private static let latest = Mutex<(texts: Texts, asset: Asset?)?>(nil)

  private static func made(_ texts: Texts) -> Asset? {
    Asset(name: "cari.js", bytes: settings(texts) + script(texts))
  }

  /// The words that it leaves out, what it calls each kind, and which kind is the first of places.
  private static func settings(_ texts: Texts) -> [UInt8] {
    var json = JSONText(.html)
    json.array { json in
      json.item(StopWords.list)
      json.array { json in for label in SearchDocument.Kind.labels(texts) { json.item(label) } }
      json.item(SearchDocument.Kind.kim.number)
    }
    return Array("kimKata=".utf8) + json.bytes + Array(";".utf8)
  }

  private static func script(_ texts: Texts) -> [UInt8] {
    ScriptMinifier.minify(ScriptTexts.filled(PackageResources.cari_js, texts))
  }
}
