import KimModel
import KimTheme

/// How alive a KIM is, by the days since its newest post.
enum Activity: String, CaseIterable {
  case active = "aktif"
  case rare = "jarang"
  case dormant = "vakum"

  /// - Parameter days: nil for a KIM that never published.
  init(days: Int?, limits: ActivityLimits) {
    guard let days, days <= limits.rareDays else {
      self = .dormant
      return
    }
    self = days <= limits.activeDays ? .active : .rare
  }
}

extension Texts {
  func label(of activity: Activity) -> String {
    switch activity {
    case .active: self[.keadaanAktif]
    case .rare: self[.keadaanJarang]
    case .dormant: self[.keadaanVakum]
    }
  }
}

extension ProvinceIndex {
  /// Days since its newest post; nil if it has none.
  func silence(of summary: SiteSummary) -> Int? {
    summary.newestDay.map { max(0, context.day.daysSinceEpoch - $0.daysSinceEpoch) }
  }

  func activity(of summary: SiteSummary) -> Activity {
    Activity(days: silence(of: summary), limits: province.activity)
  }

  func isActive(_ summary: SiteSummary) -> Bool { activity(of: summary) == .active }

  /// As a number's name.
  var activeLabel: String {
    let days = province.activity.activeDays
    return days == 30 ? texts[.aktifSebulan] : texts(.aktifSekianHari, String(days))
  }
}
