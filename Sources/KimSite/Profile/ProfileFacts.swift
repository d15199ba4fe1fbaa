import KimContent
import KimModel
import KimPages
import KimTheme

/// The facts of a KIM's `kim.yml`, with their names.
struct ProfileFacts {
  let site: Site

  private var texts: Texts { site.texts }

  var views: [FactView] {
    let profile = site.profile
    var facts = FactList()
    facts.add(texts[.labelTingkat], texts.label(of: profile.level))
    facts.add(texts[.wilayah], site.place)
    facts.add(texts[.labelKodeWilayah], profile.code.string)
    facts.add(texts[.labelNomorKim], profile.number)
    facts.add(
      texts[.labelStatus], profile.status == .active ? nil : texts.label(of: profile.status))
    facts.add(texts[.labelBerdiri], profile.founded.map(texts.date))
    facts.add(texts[.suratKeputusan], profile.decree?.shown(texts))
    facts.add(texts[.labelMasaBakti], profile.termText ?? profile.term?.description)
    facts.add(texts[.labelKetua], profile.chair)
    facts.add(texts[.labelJumlahAnggota], profile.memberCount?.shown(texts))
    facts.add(texts[.labelKlaster], profile.cluster)
    facts.add(texts[.labelFokus], profile.focus)
    facts.add(texts[.labelMitra], profile.partners)
    facts.add(texts[.labelPembina], profile.mentor ?? site.province.mentor?.name)
    addContact(to: &facts)
    if let former = profile.formerSite {
      facts.add(texts[.labelSitusLama], former, url: former)
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
    return facts.views.isEmpty ? FactView.ways(to: site.province.mentor, texts) : facts.views
  }

  private func addContact(to facts: inout FactList) {
    let profile = site.profile
    facts.add(texts[.labelAlamat], profile.address)
    facts.add(texts[.labelPeta], profile.mapPlace?.values(texts) ?? [])
    addMessages(to: &facts)
    for account in profile.socialAccounts { facts.add(account) }
  }

  private func addMessages(to facts: inout FactList) {
    let profile = site.profile
    if let contact = profile.contact { facts.add(texts[.labelWhatsapp], [contact.chat]) }
    facts.add(texts[.labelSurel], profile.email, url: profile.email.map { "mailto:\($0)" })
  }
}

extension Decree {
  /// Its number, its day, and who signed it.
  func shown(_ texts: Texts) -> String {
    [number, date.map(texts.date), signer.map { texts(.ditandatangani, $0) }]
      .compactMap { $0 }.joined(separator: ", ")
  }
}
