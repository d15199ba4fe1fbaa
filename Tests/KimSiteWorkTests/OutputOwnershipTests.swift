import KimModel
import KimTestSupport
import Testing

@testable import KimSiteWork

struct OutputOwnershipTests {
  private static let states: [String: [String]] = [
    "": ["index.html", "tentang/index.html"],
    "kim": ["index.html", "tim/index.html", "Foto/a.jpg"],
    "kim/tim": ["anggota.html"],
  ]

  private func state(_ owner: OutputOwner, tellsCaseApart: Bool) throws -> OutputState? {
    let key =
      switch owner {
      case .index: ""
      case .site(let id): tellsCaseApart ? id.string : id.string.lowercased()
      }
    return try Self.states[key].map { paths in
      OutputState(
        outputs: Dictionary(
          uniqueKeysWithValues: try paths.map { (try #require(OutputPath($0)), String?.none) }))
    }
  }

  private func isTaken(
    _ path: String, of site: String?, with own: [String] = [], tellsCaseApart: Bool = true
  ) throws -> Bool {
    let owner = try site.map { OutputOwner.site(try #require(SiteID($0))) } ?? .index
    var ownership = OutputOwnership(
      of: owner, with: try own.map { try #require(OutputPath($0)) }, tellsCaseApart: tellsCaseApart)
    return try ownership.isTaken(try #require(OutputPath(path))) {
      try state($0, tellsCaseApart: tellsCaseApart)
    }
  }

  @Test func `a file belongs to whoever has it now`() throws {
    #expect(try isTaken("index.html", of: "kim/tim"), "the site around it")
    #expect(try isTaken("tim/anggota.html", of: "kim"), "the site inside")
    #expect(try isTaken("index.html", of: "tentang"), "the index")
    #expect(try isTaken("kim/index.html", of: nil), "a site")
  }

  @Test func `what nobody else has is the owner's`() throws {
    #expect(try !isTaken("anggota.html", of: "kim/tim"))
    #expect(try !isTaken("profil.html", of: "tentang"))
    #expect(try !isTaken("lama.html", of: nil))
    #expect(try !isTaken("foto/a.jpg", of: "kim"))
  }

  @Test func `where letter cases are not told apart, one file has many names`() throws {
    #expect(try isTaken("Tim/Anggota.html", of: "kim", tellsCaseApart: false))
    #expect(try !isTaken("Tim/Anggota.html", of: "kim", tellsCaseApart: true))
    #expect(
      try isTaken("berita/A.html", of: "kim", with: ["berita/a.html"], tellsCaseApart: false))
    #expect(try isTaken("foto/A.jpg", of: "kim/foto", tellsCaseApart: false) == false)
    #expect(try isTaken("a.jpg", of: "kim/foto", tellsCaseApart: false))
    #expect(try !isTaken("a.jpg", of: "kim/foto", tellsCaseApart: true))
  }
}
