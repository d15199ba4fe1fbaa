import Foundation
import KimModel
import KimTestSupport
import Testing

@testable import KimSite

/// What machines read of each page, against what schema.org and the search engines ask for.
struct StructuredDataTests {
  static let required: [String: [String]] = [
    "NewsArticle": [
      "headline", "image", "datePublished", "dateModified", "author", "publisher",
    ],
    "Event": [
      "name", "image", "description", "startDate", "location", "organizer", "eventStatus",
    ],
    "ClaimReview": [
      "claimReviewed", "url", "datePublished", "author", "reviewRating", "itemReviewed",
    ],
    "Rating": ["alternateName", "ratingValue"],
    "Claim": ["datePublished", "appearance"], "CreativeWork": ["name"],
    "Product": ["name", "image", "description", "offers"],
    "Offer": ["price", "priceCurrency"],
    "TouristAttraction": ["name", "address", "geo", "openingHours"],
    "GovernmentService": ["name", "areaServed", "provider"],
    "WebSite": ["name", "url", "potentialAction"], "SearchAction": ["target", "query-input"],
    "EntryPoint": ["urlTemplate"], "Organization": ["name"], "Place": [],
    "GeoCoordinates": ["latitude", "longitude"],
    "BreadcrumbList": ["itemListElement"], "ListItem": ["position", "name", "item"],
  ]

  /// The JSON of a page's scripts.
  static func documents(in page: String) throws -> [[String: Any]] {
    try page.split(separator: "<script type=\"application/ld+json\">").dropFirst().map { part in
      let json = part[..<(part.firstRange(of: "</script>")?.lowerBound ?? part.endIndex)]
      return try #require(
        try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    }
  }

  /// All objects with a type, at any depth.
  static func objects(in value: Any) -> [[String: Any]] {
    if let array = value as? [Any] { return array.flatMap(objects) }
    guard let object = value as? [String: Any] else { return [] }
    let inner = object.sorted { $0.key < $1.key }.flatMap { objects(in: $0.value) }
    return (object["@type"] == nil ? [] : [object]) + inner
  }

  @Test func `every description of a page is JSON with the fields that its type requires`() throws {
    let site = ExampleSite.full.build(province: ExampleSite.province)
    var seen: Set<String> = []
    for output in site.outputs where output.path.string.hasSuffix(".html") {
      for document in try Self.documents(in: try #require(site[output.path.string])) {
        #expect(document["@context"] as? String == "https://schema.org", "\(output.path)")
        for object in Self.objects(in: document["@graph"] ?? []) {
          let type = try #require(object["@type"] as? String)
          seen.insert(type)
          let fields = try #require(Self.required[type], "\(type) on \(output.path)")
          let missing = fields.filter { object[$0] == nil }
          #expect(missing == [], "\(type) on \(output.path)")
        }
      }
    }
    #expect(seen == Set(Self.required.keys))
  }

  @Test func `addresses of a description are absolute`() throws {
    let site = ExampleSite.full.build(province: ExampleSite.province)
    for output in site.outputs where output.path.string.hasSuffix(".html") {
      for document in try Self.documents(in: try #require(site[output.path.string])) {
        for object in Self.objects(in: document["@graph"] ?? []) {
          for key in ["url", "image", "logo", "item"] {
            guard let url = object[key] as? String else { continue }
            #expect(url.hasPrefix("https://kim.contoh.go.id/"), "\(key) on \(output.path)")
          }
        }
      }
    }
  }

  @Test func `an event of one day whose end nobody told has none`() throws {
    let page = try #require(
      SiteText(
        "-- agenda/a.md --\n---\njudul: Rapat\ntanggal: 2024-07-01\nwaktu: 09.00 WIB\n---\nIsi."
      ).build()["agenda/a.html"])
    #expect(
      page.contains("\"startDate\":\"2024-07-01T09:00:00+07:00\"") && !page.contains("endDate"))
  }

  @Test(arguments: [
    ("Redaksi KIM Sekayu", "Organization"), ("Dinas Pertanian", "Organization"),
    ("KIM Toman", "Organization"), ("Siti Aminah", "Person"), ("Timbul Raharjo", "Person"),
  ])
  func `an office that wrote a post is no person`(_ author: String, _ type: String) throws {
    let page = try #require(
      SiteText(
        "-- berita/a.md --\n---\njudul: A\ntanggal: 2024-05-01\npenulis: \(author)\n---\nIsi."
      ).build()["berita/a.html"])
    #expect(page.contains("\"author\":{\"@type\":\"\(type)\",\"name\":\"\(author)\"}"))
  }

  @Test(arguments: [
    ("07.00-17.30 WIB", "Mo-Su 07:00-17:30"), ("Setiap hari, 8.00 – 16.00", "Mo-Su 08:00-16:00"),
    ("Senin–Jumat pukul 08.00 s.d. 15.00 WIB", "Mo-Fr 08:00-15:00"),
    ("Minggu 06.00-11.00", "Su 06:00-11:00"), ("Setiap saat", nil),
    ("Senin 08.00-12.00, Selasa 09.00-11.00", nil), ("17.00-07.00", nil),
    ("Contoh: 07.00-17.30 WIB", nil), ("", nil), ("-", nil), ("07.00-25.00", nil),
  ])
  func `hours are told to machines only where they are plain`(_ text: String, _ schema: String?) {
    #expect(OpeningHours(text)?.schema == schema)
  }

  @Test func `an event says when it begins and ends, with its zone`() throws {
    let page = try #require(
      SiteText(
        """
        -- agenda/rapat.md --
        ---
        judul: Rapat
        tanggal: 2024-07-01
        waktu: 19.30-21.00 WIB
        ---
        Isi.
        """
      ).build()["agenda/rapat.html"])
    #expect(page.contains("\"startDate\":\"2024-07-01T19:30:00+07:00\""))
    #expect(page.contains("\"endDate\":\"2024-07-01T21:00:00+07:00\""))
  }
}
