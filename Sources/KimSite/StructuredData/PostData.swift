import KimModel
import KimPages
import KimText

/// A post as schema.org describes its kind.
struct PostData {
  let post: Post
  let site: Site
  /// Its absolute address; nil while the site has none.
  let url: String?

  var value: StructuredData {
    var data = StructuredData()
    switch post.details {
    case .clarification(let clarification): add(clarification, to: &data)
    case .product(let product): add(product, to: &data)
    case .attraction(let attraction): add(attraction, to: &data)
    case .service: addService(to: &data)
    default: post.type == .agenda ? addEvent(to: &data) : addArticle(to: &data)
    }
    return data
  }

  // MARK: Parts

  private var image: String? {
    guard let photo = post.thumbnail, let home = site.home else { return nil }
    return home.appending(photo.photo.files.share.path)
  }

  private var published: String { Timestamp(post.date.first, post.date.time, site.zone).iso }

  /// The KIM, in some role.
  private func organization(_ role: String, _ json: inout JSONText) {
    json.key(role)
    json.part("Organization") { $0.member("name", site.profile.name) }
  }

  private func author(_ json: inout JSONText) {
    guard let name = post.byline else { return organization("author", &json) }
    json.key("author")
    json.part("Person") { $0.member("name", name) }
  }

  // MARK: Kinds

  private func addArticle(to data: inout StructuredData) {
    data.add("NewsArticle") { json in
      json.member("headline", post.title)
      json.member("url", url)
      json.member("datePublished", published)
      json.member("dateModified", post.updated?.description)
      author(&json)
      organization("publisher", &json)
    }
  }

  private func addEvent(to data: inout StructuredData) {
    data.add("Event") { json in
      json.member("name", post.title)
      json.member("url", url)
      json.member("image", image)
      json.member("startDate", published)
      json.member("endDate", end)
      json.member("eventStatus", "https://schema.org/EventScheduled")
      json.member("eventAttendanceMode", "https://schema.org/OfflineEventAttendanceMode")
      json.key("location")
      json.part("Place") { json in
        json.member("name", post.location ?? site.place)
        json.member("address", site.place)
        json.member("geo", SchemaOrg.point(post.coordinates))
      }
      organization("organizer", &json)
    }
  }

  /// Its time where the writer gave one and it is on the same day.
  private var end: String {
    guard !post.date.isRange, let time = post.date.time, let minutes = time.endMinutes,
      minutes > time.minutes,
      let end = TimeOfDay(hour: minutes / 60, minute: minutes % 60, zone: time.zone)
    else { return post.date.last.description }
    return Timestamp(post.date.last, end, site.zone).iso
  }

  private func add(_ clarification: Clarification, to data: inout StructuredData) {
    data.add("ClaimReview") { json in
      json.member("claimReviewed", clarification.claim)
      json.member("url", url)
      json.member("datePublished", published)
      json.member("dateModified", post.updated?.description)
      organization("author", &json)
      // Out of 1 to 5, which are schema.org's own bounds where none are named.
      json.key("reviewRating")
      json.part("Rating") { json in
        json.member("alternateName", clarification.verdict.label)
        json.member("ratingValue", clarification.verdict.rating)
      }
      json.key("itemReviewed")
      json.part("Claim") { claim(clarification, &$0) }
    }
  }

  private func claim(_ clarification: Clarification, _ json: inout JSONText) {
    json.member("datePublished", clarification.claimDate?.description)
    guard let channel = clarification.channel, !channel.isEmpty else { return }
    json.key("appearance")
    json.part("CreativeWork") { $0.member("name", channel) }
  }

  private func add(_ product: Product, to data: inout StructuredData) {
    data.add("Product") { json in
      json.member("name", post.title)
      json.member("url", url)
      json.member("image", image)
      guard let price = product.price else { return }
      json.key("offers")
      json.part("Offer") { json in
        json.member("price", price)
        json.member("priceCurrency", "IDR")
      }
    }
  }

  private func add(_ attraction: Attraction, to data: inout StructuredData) {
    data.add("TouristAttraction") { json in
      json.member("name", post.title)
      json.member("url", url)
      json.member("image", image)
      json.member("address", post.location ?? site.place)
      json.member("geo", SchemaOrg.point(post.coordinates))
      json.member("openingHours", SchemaOrg.text(attraction.openingHours))
    }
  }

  private func addService(to data: inout StructuredData) {
    data.add("GovernmentService") { json in
      json.member("name", post.title)
      json.member("url", url)
      json.member("areaServed", site.place)
      organization("provider", &json)
    }
  }
}

extension Clarification.Verdict {
  /// From 1, false, to 5, true; nil where the verdict is not about that.
  fileprivate var rating: Int? {
    switch self {
    case .hoax, .wrong: 1
    case .misleading: 2
    case .unproven: 3
    case .confirmed: 5
    case .satire: nil
    }
  }
}
