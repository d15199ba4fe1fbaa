import Testing

/// Posts as people type them on telephones, or bring them from other tools, become the pages that
/// they meant.
struct TypedPostTests {
  private static let phone = Result { try TypedContent("ponsel", on: "2026-08-25") }
  private static let bare = Result { try TypedContent("warga", on: "2026-09-05") }
  private static let notes = Result { try TypedContent("catatan", on: "2026-11-26") }
  private static let found = Result { try TypedContent("temuan", on: "2026-11-20") }

  @Test func `the tables can be read`() throws {
    #expect(try Self.phone.get().table.rows.count > 180)
    #expect(try Self.bare.get().table.rows.count == 119)
    #expect(try Self.notes.get().table.rows.count == 120)
    #expect(try Self.found.get().table.rows.count > 30)
  }

  @Test(arguments: rows(of: phone))
  func `a post from a telephone is read as it was meant`(row: RightTable.Row) throws {
    let faults = try Self.phone.get().faults(of: row)
    #expect(faults == [])
  }

  @Test(arguments: rows(of: bare))
  func `a post of somebody who was told no fields is read as it was meant`(
    row: RightTable.Row
  ) throws {
    let faults = try Self.bare.get().faults(of: row)
    #expect(faults == [])
  }

  @Test(arguments: rows(of: notes))
  func `a note with any name in any folder is read as it was meant`(
    row: RightTable.Row
  ) throws {
    let faults = try Self.notes.get().faults(of: row)
    #expect(faults == [])
  }

  @Test(arguments: rows(of: found))
  func `a post of another tool is read as it was meant`(row: RightTable.Row) throws {
    let faults = try Self.found.get().faults(of: row)
    #expect(faults == [])
  }

  private static func rows(of content: Result<TypedContent, any Error>) -> [RightTable.Row] {
    guard case .success(let content) = content else { return [] }
    return content.table.rows
  }

  @Test func `a text in angle brackets is not taken for a tag of the page`() {
    #expect(PublishedPage.plain("<b>5 &lt; 6</b>\n dan") == "5 < 6 dan")
  }
}
