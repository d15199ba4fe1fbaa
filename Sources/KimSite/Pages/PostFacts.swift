import KimModel
import KimPages
import KimTheme

/// What a post's front matter says beyond its text, as facts with names.
struct PostFacts {
  let post: Post
  let site: Site

  var views: [FactView] {
    var facts = FactList()
    addEvent(to: &facts)
    addDetails(to: &facts)
    facts.add("Program", post.program)
    facts.add("Narasumber", post.speakers.map { FactValueView(text: $0.description) })
    facts.add("Peserta", post.participants.map { "\(NumberText.grouped($0)) orang" })
    facts.add("Mitra", post.partners)
    facts.add("Jenis informasi", post.publicInformation?.label)
    facts.add("Berlaku sampai", post.validUntil?.indonesian)
    facts.add("Peran KIM", post.adinda.map(\.label).joined(separator: ", "))
    facts.add("KIM terkait", relatedSites)
    return facts.views
  }

  private func addEvent(to facts: inout FactList) {
    if post.type == .agenda || post.date.isRange {
      facts.add("Tanggal", post.date.indonesian)
    }
    facts.add("Waktu", post.date.time?.indonesian(in: site.zone))
    if post.type == .agenda || post.coordinates != nil { facts.add("Tempat", post.location) }
    if let point = post.coordinates {
      facts.add("Peta", PointLink(point).values)
    }
  }

  private func addDetails(to facts: inout FactList) {
    switch post.details {
    case .plain, .clarification, .document: break
    case .aspiration(let aspiration):
      facts.add("Kategori", aspiration.category.map { $0.prefix(1).uppercased() + $0.dropFirst() })
    case .product(let product):
      facts.add("Harga", price(product))
      facts.add("Pemilik", product.owner)
      facts.add("Izin", product.permits)
    case .attraction(let attraction):
      facts.add("Jam buka", attraction.openingHours)
      facts.add("Tiket", attraction.ticket)
      facts.add("Akses", attraction.access)
      facts.add("Fasilitas", attraction.facilities)
    case .history(let year, _):
      facts.add("Tahun", year)
    case .potential(let potential):
      facts.add("Komoditas", potential.commodity)
      facts.add("Luas", potential.area)
      facts.add("Akses", potential.access)
      facts.add("Kontak", potential.contact)
      addContacts(to: &facts)
    case .service(let service):
      facts.add("Biaya", service.cost)
      facts.add("Jam layanan", service.hours)
    }
  }

  /// On a printed sheet no button works.
  private func addContacts(to facts: inout FactList) {
    let profile = site.profile
    facts.add(
      "WhatsApp KIM", profile.whatsapp.map { "+\($0.digits)" }, url: profile.whatsapp?.whatsappURL)
    facts.add("Surel KIM", profile.email, url: profile.email.map { "mailto:\($0)" })
  }

  private func price(_ product: Product) -> String? {
    product.price.map { price in
      NumberText.rupiah(price) + (product.unit.map { " / \($0)" } ?? "")
    }
  }

  private var relatedSites: [FactValueView] {
    post.relatedSites.map { id in
      let path = id.string + "/index.html"
      return FactValueView(
        text: id.components.last.map(String.init) ?? id.string,
        url: site.addresses.url(ofIndexPath: path, toRoot: post.path.toRoot))
    }
  }
}

extension Speaker {
  /// `Nama, jabatan, instansi`.
  fileprivate var description: String {
    [name, position, institution].compactMap { $0 }.joined(separator: ", ")
  }
}
