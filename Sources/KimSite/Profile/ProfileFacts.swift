import KimModel
import KimPages
import KimTheme

/// What `kim.yml` says of a KIM, as facts with names.
struct ProfileFacts {
  let site: Site

  var views: [FactView] {
    let profile = site.profile
    var facts = FactList()
    facts.add("Tingkat", profile.level.label)
    facts.add("Wilayah", site.place)
    facts.add("Kode wilayah", profile.code.string)
    facts.add("Nomor KIM", profile.number)
    facts.add("Status", profile.status == .active ? nil : profile.status.label)
    facts.add("Berdiri", profile.founded?.indonesian)
    facts.add("Surat keputusan", decree)
    facts.add("Masa bakti", profile.term?.description)
    facts.add("Ketua", profile.chair)
    facts.add("Jumlah anggota", profile.memberCount.map { "\(NumberText.grouped($0)) orang" })
    facts.add("Klaster", profile.cluster)
    facts.add("Fokus", profile.focus)
    facts.add("Mitra", profile.partners)
    facts.add("Pembina", profile.mentor ?? site.province.mentor?.name)
    facts.add("Alamat", profile.address)
    if let point = profile.coordinates {
      facts.add("Peta", PointLink(point).values)
    }
    facts.add(
      "WhatsApp", profile.whatsapp.map { "+\($0.digits)" }, url: profile.whatsapp?.whatsappURL)
    facts.add("Surel", profile.email, url: profile.email.map { "mailto:\($0)" })
    for account in profile.socialAccounts {
      facts.add(account.network.label, account.url.accountName, url: account.url)
    }
    if let former = profile.formerSite { facts.add("Situs lama", former, url: former) }
    return facts.views
  }

  private var decree: String? {
    guard let decree = site.profile.decree else { return nil }
    let parts = [
      decree.number, decree.date?.indonesian, decree.signer.map { "ditandatangani \($0)" },
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }
}

extension String {
  /// The last part of an account's address.
  fileprivate var accountName: String {
    split(separator: "/").last.map(String.init) ?? self
  }
}
