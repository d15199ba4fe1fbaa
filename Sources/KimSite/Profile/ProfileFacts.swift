import KimContent
import KimModel
import KimPages
import KimTheme

/// The facts of a KIM's `kim.yml`, with their names.
struct ProfileFacts {
  let site: Site

  var views: [FactView] {
    let profile = site.profile
    var facts = FactList()
    facts.add(ProfileKeys.level.label, profile.level.label)
    facts.add("Wilayah", site.place)
    facts.add(ProfileKeys.code.label, profile.code.string)
    facts.add(ProfileKeys.number.label, profile.number)
    facts.add(ProfileKeys.status.label, profile.status == .active ? nil : profile.status.label)
    facts.add(ProfileKeys.founded.label, profile.founded?.indonesian)
    facts.add("Surat keputusan", profile.decree?.shown)
    facts.add(ProfileKeys.term.label, profile.termText ?? profile.term?.description)
    facts.add(ProfileKeys.chair.label, profile.chair)
    facts.add(ProfileKeys.memberCount.label, profile.memberCount?.shown)
    facts.add(ProfileKeys.cluster.label, profile.cluster)
    facts.add(ProfileKeys.focus.label, profile.focus)
    facts.add(ProfileKeys.partners.label, profile.partners)
    facts.add(ProfileKeys.mentor.label, profile.mentor ?? site.province.mentor?.name)
    addContact(to: &facts)
    if let former = profile.formerSite {
      facts.add(ProfileKeys.formerSite.label, former, url: former)
    }
    return facts.views
  }

  /// The ways to reach the KIM.
  var contact: [FactView] {
    var facts = FactList()
    addContact(to: &facts)
    return facts.views
  }

  /// Where a reader's message arrives: at the KIM, else at its mentor.
  var messages: [FactView] {
    var facts = FactList()
    addMessages(to: &facts)
    return facts.views.isEmpty ? FactView.ways(to: site.province.mentor) : facts.views
  }

  private func addContact(to facts: inout FactList) {
    let profile = site.profile
    facts.add(ProfileKeys.address.label, profile.address)
    facts.add(ProfileKeys.coordinates.label, profile.mapPlace?.values ?? [])
    addMessages(to: &facts)
    for account in profile.socialAccounts { facts.add(account) }
  }

  private func addMessages(to facts: inout FactList) {
    let profile = site.profile
    if let contact = profile.contact { facts.add(ProfileKeys.whatsapp.label, [contact.chat]) }
    facts.add(ProfileKeys.email.label, profile.email, url: profile.email.map { "mailto:\($0)" })
  }
}

extension Decree {
  /// Its number, its day, and who signed it.
  var shown: String {
    [number, date?.indonesian, signer.map { "ditandatangani \($0)" }]
      .compactMap { $0 }.joined(separator: ", ")
  }
}
