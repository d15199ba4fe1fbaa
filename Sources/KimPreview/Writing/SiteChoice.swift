import KimDigest
import KimModel
import KimSiteWork
import KimSystem
import KimText

/// Which KIM somebody writes for, where nothing says so.
enum SiteChoice {
  private static let style =
    "body{margin:0;padding:1rem;color-scheme:light dark;background:Canvas;color:CanvasText;"
    + "font:1.0625rem/1.4 system-ui,sans-serif}main{max-width:46rem;margin:auto}h1{font-size:1.5rem}"
    + "ul{list-style:none;padding:0;display:grid;gap:.5rem;"
    + "grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr))}"
    + "a{display:block;min-height:2.75rem;padding:.6rem .9rem;border:1px solid GrayText;"
    + "border-radius:.4rem;color:inherit;text-decoration:none;font-weight:600;overflow-wrap:anywhere}"
    + "small{display:block;font-weight:400}"

  /// What the page's policy has to allow: nothing but its style.
  static let policy =
    "default-src 'none'; style-src '\(PolicyHash.name(of: Array(style.utf8)))'"

  /// A page of links, by the names of the KIM.
  static func page(of sites: [SiteFolder]) -> [UInt8] {
    let items = sites.map { (name: name(of: $0), id: $0.id.string) }
      .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
      .map { site in
        "<li><a href=\"\(WritingDesk.path)?situs=\(site.id)\">\(escaped(site.name))"
          + "<small>\(site.id)</small></a></li>"
      }
    return Array(
      ("<!doctype html><html lang=\"id\"><head><meta charset=\"utf-8\">"
        + "<meta name=\"viewport\" content=\"width=device-width\"><title>Pilih KIM</title>"
        + "<style>\(style)</style></head>"
        + "<body><main><h1>Tulis untuk KIM mana?</h1><ul>\(items.joined())</ul></main></body></html>")
        .utf8)
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }

  /// The name in `kim.yml`, else the folder's.
  static func name(of site: SiteFolder) -> String {
    do {
      let read = try FileBytes(reading: "kim.yml", in: site.place.open(), limit: 1 << 20)
      guard case .bytes(let bytes, _) = read else { return site.id.string }
      let text = String(decoding: bytes, as: UTF8.self)
      let match = text.firstMatch(of: /(?m)^nama[ \t]*:[ \t]*["']?([^"'\r\n#]+)/)
      return match.map { String($0.1) } ?? site.id.string
    } catch {
      return site.id.string
    }
  }
}
