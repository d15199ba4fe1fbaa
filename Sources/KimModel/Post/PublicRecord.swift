/// A line of a list of public information: a post whose class of information is told, with what an
/// office of public information (PPID) has to tell of it.
///
/// Its texts are bounded: the index holds those of all sites.
package struct PublicRecord: Sendable, Hashable {
  package let kind: PublicInformation
  package let title: String
  /// From the root of its site.
  package let url: String
  /// What is in it; may be empty.
  package let summary: String
  /// Who answers for its making.
  package let responsible: String
  /// When and where it was made.
  package let day: Day
  package let place: String
  /// `Elektronik (PDF, 850 kB)`.
  package let form: String
  /// How long it is kept: `sampai 31 Desember 2026`.
  package let kept: String

  package init(
    kind: PublicInformation, title: String, url: String, summary: String, responsible: String,
    day: Day, place: String, form: String, kept: String
  ) {
    self.kind = kind
    self.title = title
    self.url = url
    self.summary = summary
    self.responsible = responsible
    self.day = day
    self.place = place
    self.form = form
    self.kept = kept
  }

  /// By class in the order of the law, the newest first, then by address.
  package static func isBefore(_ left: PublicRecord, _ right: PublicRecord) -> Bool {
    if left.kind != right.kind { return left.kind.order < right.kind.order }
    return left.day == right.day ? left.url < right.url : left.day > right.day
  }
}

extension PublicInformation {
  /// Its place among all classes.
  package var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
