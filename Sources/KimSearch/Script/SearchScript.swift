import KimText
package import KimTheme

/// The script of the page that searches.
package enum SearchScript {
  /// Nil never, as its name is one that a file can have.
  package static let asset = Asset(name: "cari.js", bytes: settings + script)

  /// The words that it leaves out, what it calls each kind, and which kind is the first of places.
  private static var settings: [UInt8] {
    var json = JSONText(.html)
    json.array { json in
      json.item(StopWords.list)
      json.array { json in for label in SearchDocument.Kind.labels { json.item(label) } }
      json.item(SearchDocument.Kind.kim.number)
    }
    return Array("kimKata=".utf8) + json.bytes + Array(";".utf8)
  }

  private static var script: [UInt8] { ScriptMinifier.minify(PackageResources.cari_js) }
}
