package import KimTemplate

/// A KIM's aims and people.
package struct ProfileView: View {
  package let vision: String
  package let missions: [TextItemView]
  package let term: String
  package let officers: [OfficerView]
  package let awards: [AwardView]

  package init(
    vision: String = "", missions: [TextItemView] = [], term: String = "",
    officers: [OfficerView] = [], awards: [AwardView] = []
  ) {
    self.vision = vision
    self.missions = missions
    self.term = term
    self.officers = officers
    self.awards = awards
  }

  package static let name = "profile"

  package static let fields: [ViewField<Self>] = [
    .text("vision", "may be empty") { $0.vision },
    .list("missions", "its missions") { $0.missions },
    .flag("hasMissions", "missions is not empty") { !$0.missions.isEmpty },
    .text("term", "the years of the officers; may be empty") { $0.term },
    .list("officers", "its board") { $0.officers },
    .flag("hasOfficers", "officers is not empty") { !$0.officers.isEmpty },
    .list("awards", "its awards") { $0.awards },
    .flag("hasAwards", "awards is not empty") { !$0.awards.isEmpty },
  ]
}
