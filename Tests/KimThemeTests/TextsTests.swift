import Foundation
import KimDiagnostics
import KimModel
import KimTemplate
import KimTestSupport
import KimYAML
import Testing

@testable import KimTheme

/// What pages say beside their content.
struct TextsTests {
  private static let english = TestTheme.standard.texts(in: known("en")) ?? .standard
  private static let javanese = TestTheme.standard.texts(in: known("jv")) ?? .standard
  private static let day = Day(year: 2026, month: 11, day: 21)

  private static func known(_ code: String) -> LanguageTag {
    LanguageTag(code) ?? .indonesian
  }

  private static func file(_ path: String) throws -> String {
    try String(contentsOf: TestTheme.repository.appending(path: path), encoding: .utf8)
  }

  // MARK: One list of texts

  @Test func `the program's own texts are those of the standard theme, byte for byte`() throws {
    let own = try Self.file("Sources/KimTheme/Parts/id.yml")
    #expect(try Self.file("themes/nusantara/teks/id.yml") == own)
  }

  @Test(arguments: TextKey.allCases)
  func `each text of the program is there, with its values`(key: TextKey) throws {
    let pattern = try #require(Texts.standard.patterns[key.name], "\(key.name)")
    #expect(pattern.names.sorted() == key.values.sorted())
    #expect(Texts.standard[key].isEmpty == false || !key.values.isEmpty)
  }

  @Test func `each text has a use, in the program, a template or a script`() throws {
    let program = Set(TextKey.allCases.map(\.name))
    let shown = try TextUses().inThemeAndScripts
    let names = Set(Texts.standard.patterns.keys).subtracting(["bahasa"])
    #expect(names.subtracting(program).subtracting(shown).sorted() == [])
    #expect(shown.subtracting(names).subtracting(["bahasa"]).sorted() == [])
  }

  @Test func `each key of the program is used by it`() throws {
    let used = try TextUses().inProgram
    #expect(TextKey.allCases.map { "\($0)" }.filter { !used.contains($0) } == [])
  }

  @Test func `the standard theme is sound in all its languages, English is whole`() throws {
    let text = ThemeText([:])
    #expect(text.problems == [])
    #expect(text.theme?.languages.map(\.code) == ["en", "id", "jv"])
    let english = try Self.file("themes/nusantara/teks/en.yml")
    for name in Texts.standard.patterns.keys.sorted() where name != "bahasa" {
      #expect(english.contains("\n\(name): "), "\(name)")
    }
  }

  @Test(arguments: ["id", "en", "jv"])
  func `the quick reading of a file is the library's`(language: String) throws {
    let file = SourceFile(
      path: "\(language).yml", text: try Self.file("themes/nusantara/teks/\(language).yml"))
    let quick = try #require(TextFile.plainEntries(of: file))
    var diagnostics = Diagnostics()
    let whole = try #require(TextFile.wholeEntries(of: file, &diagnostics))
    #expect(quick.count > 400)
    #expect(quick.map(\.key) == whole.map(\.key))
    #expect(quick.map { "\($0.value)" } == whole.map { "\($0.value)" })
  }

  // MARK: Dates and numbers

  @Test func `days, spans and times follow the language`() throws {
    let day = try #require(Self.day)
    let later = try #require(Day(year: 2026, month: 12, day: 2))
    #expect(Texts.standard.dateWithWeekday(day) == "Sabtu, 21 November 2026")
    #expect(Self.english.dateWithWeekday(day) == "Saturday, 21 November 2026")
    #expect(Self.javanese.dateWithWeekday(day) == "Setu, 21 Novèmber 2026")
    let span = DateSpan(first: day, last: later)
    #expect(Texts.standard.span(span) == span.indonesian)
    #expect(Self.english.span(span) == "21 November – 2 December 2026")
    let time = try #require(TimeOfDay(hour: 9, minute: 30, isOpenEnded: true, zone: nil))
    #expect(Texts.standard.time(time, in: .wib) == time.indonesian(in: .wib))
    #expect(Self.english.time(time, in: .wib) == "from 09:30 WIB")
  }

  @Test(arguments: [
    (1, 1, 1, 1), (2024, 2, 29, 0), (2026, 12, 31, 3), (2026, 12, 30, 400), (999, 5, 9, 40),
  ])
  func `Indonesian days are written as messages write them`(
    year: Int, month: Int, day: Int, more: Int
  ) throws {
    let first = try #require(Day(year: year, month: month, day: day))
    let last = try #require(Day(daysSinceEpoch: first.daysSinceEpoch + more))
    let span = DateSpan(first: first, last: last)
    #expect(Texts.standard.date(first) == first.indonesian)
    #expect(Texts.standard.span(span) == span.indonesian)
    #expect(Texts.standard.date(FoundingDate(first)) == FoundingDate(first).indonesian)
  }

  @Test func `numbers, prices, sizes and shares follow the language`() {
    #expect(Self.english.number(1_234_567) == "1,234,567")
    #expect(Self.english.rupiah(25_000) == "Rp25,000")
    #expect(Self.english.fileSize(1_200_000) == "1.2 MB")
    #expect(Self.english.percent(1, of: 8) == "12.5%")
    #expect(Self.javanese.number(-1000) == "-1.000")
    #expect(Texts.standard.percent(1, of: 8) == "12,5 %")
  }
}

/// Where texts are used, as the sources have it.
private struct TextUses {
  var inProgram: Set<String> = []
  var inThemeAndScripts: Set<String> = []

  init() throws {
    let top = TestTheme.repository
    for folder in ["Sources", "themes/nusantara"] {
      let root = top.appending(path: folder)
      for path in try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted() {
        let isSwift = path.hasSuffix(".swift") && !path.contains("/TextKey")
        guard isSwift || path.hasSuffix(".mustache") || path.hasSuffix(".js") else { continue }
        let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
        if isSwift {
          for match in text.matches(of: /[\[(,?:\s]\.([a-z][A-Za-z]+)\b/) {
            inProgram.insert(String(match.1))
          }
          for match in text.matches(of: /TextKey\.([a-z][A-Za-z]+)\b/) {
            inProgram.insert(String(match.1))
          }
        } else {
          for match in text.matches(of: /\{\{teks\.([a-z0-9-]+)/) {
            inThemeAndScripts.insert(String(match.1))
          }
        }
      }
    }
    inProgram.formUnion((1...12).map { "\(TextKey.allCases[TextKey.januari.rawValue + $0 - 1])" })
    inProgram.formUnion((0..<7).map { "\(TextKey.allCases[TextKey.senin.rawValue + $0])" })
  }
}
