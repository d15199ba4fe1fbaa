import Foundation
import KimTestSupport

/// A folder of `Tests/Typed`, built once with the real command.
struct TypedContent {
  let table: RightTable
  /// All that was published, by path.
  private let files: [String: String]
  private let errors: String

  /// - Parameter day: the day that it is for the build.
  init(_ name: String, on day: String) throws {
    let source = TestTheme.repository.appending(path: "Tests/Typed/\(name)")
    table = RightTable(
      try String(contentsOf: source.appending(path: "RIGHT.md"), encoding: .utf8))
    let sites = Set(table.rows.map(\.site))
    (files, errors) = try TemporaryFolder.with { folder in
      try FileManager.default.copyItem(atPath: source.path, toPath: folder.full("sites"))
      try folder.remove("sites/RIGHT.md")
      try folder.write("sites/_provinsi/provinsi.yml", ProvinceText.settings)
      try folder.write("sites/_provinsi/wilayah.csv", ProvinceText.regions)
      for site in sites where !folder.has("sites/\(site)/kim.yml") {
        try folder.write("sites/\(site)/kim.yml", Self.profile(site))
      }
      let build = try KimCommand(
        "build", "--themes", KimCommand.themes, "--as-of", day, in: folder)
      return (folder.contents(of: "public"), build.errors)
    }
  }

  private static func profile(_ site: String) -> String {
    "nama: KIM \(site)\nkode_wilayah: \"16.06.06.2008\"\ntingkat: desa\n"
  }

  /// What is wrong with what came of a row's file; empty if nothing is.
  func faults(of row: RightTable.Row) -> [RightTable.Expectation] {
    let title = row.expectations.firstTitle
    let page = title.flatMap { self.page(titled: $0, in: row.site) }
    return row.expectations.filter { !isMet($0, row, page) }
  }

  private func isMet(
    _ expectation: RightTable.Expectation, _ row: RightTable.Row, _ page: PublishedPage?
  ) -> Bool {
    switch expectation {
    case .title: page != nil
    case .dated(let day): page?.day == day
    case .shows(let text): page?.text.contains(PublishedPage.plain(text)) ?? false
    case .hides(let text): page.map { !$0.text.contains(PublishedPage.plain(text)) } ?? false
    case .matches(let pattern): page?.matches(pattern) ?? false
    case .doesNotMatch(let pattern): page.map { !$0.matches(pattern) } ?? false
    case .message(let text): errors.contains(text)
    case .noMessage: !errors.contains("sites/\(row.file):")
    case .unpublished(let title): self.page(titled: title, in: row.site) == nil
    case .file(let path, let text): files["\(row.site)/\(path)"]?.contains(text) ?? false
    }
  }

  private func page(titled title: String, in site: String) -> PublishedPage? {
    files.lazy.filter { $0.key.hasPrefix(site + "/") && $0.key.hasSuffix(".html") }
      .compactMap { PublishedPage($0.value) }.first { $0.title == title }
  }
}

extension [RightTable.Expectation] {
  fileprivate var firstTitle: String? {
    lazy.compactMap { if case .title(let title) = $0 { title } else { nil } }.first
  }
}
