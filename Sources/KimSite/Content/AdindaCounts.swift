import KimModel

/// The number of posts that a KIM gave to each of its six activities, by year.
struct AdindaCounts {
  /// The number of years that stand side by side on a phone.
  private static let longest = 5

  /// The latest years that have any, the earliest first.
  let years: [Int]
  private let counts: [Adinda: [Int: Int]]

  /// Nil if no post names an activity.
  init?(_ posts: [Post]) {
    var counts: [Adinda: [Int: Int]] = [:]
    for post in posts {
      for activity in Adinda.allCases where post.fields.adinda.contains(activity) {
        counts[activity, default: [:]][post.date.first.year, default: 0] += 1
      }
    }
    let years = Set(counts.values.flatMap(\.keys)).sorted()
    guard !years.isEmpty else { return nil }
    self.years = Array(years.suffix(Self.longest))
    self.counts = counts
  }

  /// The counts of an activity, in the order of the years.
  func values(of activity: Adinda) -> [Int] { years.map { counts[activity]?[$0] ?? 0 } }

  func total(of activity: Adinda) -> Int { values(of: activity).reduce(0, +) }

  /// The most that any activity has.
  var largest: Int { Adinda.allCases.map(total).max() ?? 0 }
}
