import KimModel
import KimSiteWork
import KimSystem
import KimText

/// Which KIM somebody writes for, where nothing says so.
enum SiteChoice {
  /// A page of links; nothing in it needs a style or a script.
  static func page(of sites: [SiteID]) -> [UInt8] {
    let items = sites.map { site in
      "<li><a href=\"\(WritingDesk.path)?situs=\(site.string)\">\(site.string)</a></li>"
    }
    return Array(
      ("<!doctype html><html lang=\"id\"><head><meta charset=\"utf-8\">"
        + "<meta name=\"viewport\" content=\"width=device-width\"><title>Pilih KIM</title></head>"
        + "<body><main><h1>Tulis untuk KIM mana?</h1><ul>\(items.joined())</ul></main></body></html>")
        .utf8)
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
