import KimDiagnostics
import Testing

/// Each message has one section in docs/pesan.md, and what stands there is true.
struct MessageGuideTests {
  private static let sections = MessageGuide.standard.sections
  static let examples = sections.filter { $0.right != nil }

  @Test func `each code of the sources has one section, and no section is of none`() throws {
    let codes = try MessageCodes().severities
    #expect(codes.count > 150)
    var told: [String: Int] = [:]
    for code in Self.sections.flatMap(\.codes) { told[code, default: 0] += 1 }
    #expect(codes.keys.filter { told[$0] == nil }.sorted() == [])
    #expect(told.filter { $0.value > 1 || codes[$0.key] == nil }.keys.sorted() == [])
  }

  @Test func `a section says how bad its messages can be, and can be linked to`() throws {
    let codes = try MessageCodes().severities
    for section in Self.sections {
      let addresses = section.codes.map { $0.replacing("/", with: "-") }
      #expect(section.anchors == addresses)
      for code in section.codes {
        let possible = codes[code] ?? []
        #expect(section.severities.isSubset(of: possible) && !section.severities.isEmpty, "\(code)")
        #expect(possible.count == 2 || section.severities == possible, "\(code)")
      }
    }
  }

  @Test func `a section without an example sends to one that has it, or is listed`() {
    let anchors = Set(Self.examples.flatMap(\.anchors) + Self.sections.flatMap(\.anchors))
    for section in Self.sections where section.right == nil {
      if let other = section.other {
        #expect(anchors.contains(other), "\(section)")
      } else if section.codes.allSatisfy({ MessageLists.withoutExample[$0] == nil }) {
        Issue.record("\(section) has no example")
      }
    }
    let shown = Set(Self.examples.flatMap(\.codes))
    #expect(MessageLists.withoutExample.keys.filter(shown.contains).sorted() == [])
  }

  @Test(arguments: examples)
  func `what is wrong gets its message and no other, and what is right gets none`(
    section: MessageGuide.Section
  ) throws {
    // Files that are not named yet are not used yet.
    let found = MessageExample(section.wrong, others: section.others).diagnostics.filter {
      $0.code != "site/unused-files" || section.codes == [$0.code]
    }
    #expect(Set(found.map(\.code)) == Set(section.codes), "\(found.map(\.message.id))")
    #expect(section.severities.isSuperset(of: found.map(\.severity)))
    let right = try #require(section.right)
    let mended = MessageExample(
      section.wrong.dropLast() + [right], others: section.others)
    #expect(mended.diagnostics.map { "\($0.code): \($0.message.id)" } == [])
  }

  @Test(arguments: examples)
  func `doing what the message says gives what is right, in one step`(
    section: MessageGuide.Section
  ) throws {
    let code = section.codes[0]
    let wrong = MessageExample(section.wrong, others: section.others)
    let problem = try #require(wrong.diagnostics.first { $0.code == code })
    guard let mend = problem.mend else {
      let isListed =
        MessageLists.decisions[code] != nil || code.hasPrefix(MessageLists.design)
      #expect(isListed, "\(code) has no mend: \(problem.hint?.id ?? "")")
      return
    }
    #expect(MessageLists.decisions[code] == nil, "\(code) has a mend")
    let mended = wrong.mended(by: mend, at: problem.place)
    let right = try #require(section.right)
    let path = section.wrong.last?.path ?? ""
    #expect(mended.files[right.path] == right.text)
    #expect(right.path == path || mended.files[path] == nil)
    #expect(mended.diagnostics.map(\.code) == [])
  }
}
