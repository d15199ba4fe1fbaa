import Foundation
package import KimModel
import KimProvince

/// Summaries made without sites, for indexes of any size.
package enum SummaryText {
  /// A KIM of a region of the province.
  package static func kim(
    _ id: String, code: String, in province: ProvinceContext, name: String = "",
    level: SiteLevel = .village, change: (inout SiteSummary) -> Void = { _ in }
  ) -> SiteSummary {
    guard let code = RegionCode(code) else { preconditionFailure("not a code: \(code)") }
    var summary = SiteSummary(
      id: .named(id), name: name.isEmpty ? "KIM \(id)" : name, level: level,
      locality: province.regions.locality(of: code))
    change(&summary)
    return summary
  }

  package static func post(
    _ path: String, _ type: PostType, title: String, day: String = "2024-05-20",
    change: (inout PostSummary) -> Void = { _ in }
  ) -> PostSummary {
    guard let path = OutputPath(path), let day = Day(iso: day) else {
      preconditionFailure("not a post: \(path), \(day)")
    }
    var post = PostSummary(
      path: path, type: type, title: title, day: day, summary: "", photo: nil)
    change(&post)
    return post
  }
}

extension ProvinceText {
  /// The official list of South Sumatra, as the sample content has it.
  package static func official(
    _ settings: String = ProvinceText.settings, day: String = "2024-06-01"
  )
    -> ProvinceText
  {
    var province = ProvinceText("-- provinsi.yml --\n\(settings)", day: day)
    let url = TestTheme.repository.appending(path: "sites/_provinsi/wilayah.csv")
    guard let list = try? String(contentsOf: url, encoding: .utf8) else {
      preconditionFailure("there is no list at \(url.path)")
    }
    province.files.removeAll { $0.path == "wilayah.csv" }
    province.files.append(("wilayah.csv", list))
    return province
  }

  /// The index over some summaries.
  package func index(over summaries: [SiteSummary]) -> BuiltSite {
    index(over: summaries) { _, _ in [] }
  }

  /// - Parameter searchPart: a part of a site's search data.
  package func index(
    over summaries: [SiteSummary], searchPart: @Sendable (SiteID, Int) -> [UInt8]
  ) -> BuiltSite {
    ProvinceBuilder(
      theme: TestTheme.standard, context: context, pages: [], folder: Self.folder
    ).build(summaries.sorted { $0.id < $1.id }, searchPart: searchPart)
  }
}
