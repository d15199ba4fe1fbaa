package import KimTemplate

/// A KIM's aims and people.
package struct ProfileView: View {
  package let vision: String
  package let missions: [TextItemView]
  package let term: String
  package let termNotice: String
  package let officers: [OfficerView]
  package let awards: [AwardView]
  package let adinda: AdindaView?

  package init(
    vision: String = "", missions: [TextItemView] = [], term: String = "",
    termNotice: String = "", officers: [OfficerView] = [], awards: [AwardView] = [],
    adinda: AdindaView? = nil
  ) {
    self.vision = vision
    self.missions = missions
    self.term = term
    self.termNotice = termNotice
    self.officers = officers
    self.awards = awards
    self.adinda = adinda
  }

  package static let name = "profile"

  package static let fields: [ViewField<Self>] = [
    .text("vision", "may be empty") { $0.vision },
    .list("missions", "its missions") { $0.missions },
    .flag("hasMissions", "missions is not empty") { !$0.missions.isEmpty },
    .text("term", "the years of the officers; may be empty") { $0.term },
    .text("termNotice", "says that the officers' years are over; may be empty") {
      $0.termNotice
    },
    .list("officers", "its board") { $0.officers },
    .flag("hasOfficers", "officers is not empty") { !$0.officers.isEmpty },
    .list("awards", "its awards") { $0.awards },
    .flag("hasAwards", "awards is not empty") { !$0.awards.isEmpty },
    .record("adinda", "its six activities in numbers") { $0.adinda },
  ]
}
