import KimModel
import KimPages

/// A post as schema.org describes its kind, with the way to it.
struct PostData {
  let post: Post
  let site: Site
  let frame: SiteFrame

  var values: [JSONValue] { [main, breadcrumbs].compactMap { $0 } }

  private var breadcrumbs: JSONValue? {
    SchemaOrg.breadcrumbs([
      (site.profile.name, frame.canonical(.home)),
      (post.type.sectionTitle, Site.listPath(of: post.type).flatMap(frame.canonical)),
    ])
  }

  private var main: JSONValue {
    switch post.details {
    case .clarification(let clarification): review(clarification)
    case .product(let product): offer(product)
    case .attraction(let attraction): place(attraction)
    case .service(let service): office(service)
    default: post.type == .agenda ? event : article
    }
  }

  // MARK: Parts

  private var url: JSONValue? { SchemaOrg.text(frame.canonical(post.path)) }

  private var image: JSONValue? {
    guard let photo = post.thumbnail, let home = site.home else { return nil }
    return .string(home.appending(photo.photo.files.share.path))
  }

  private var organization: JSONValue {
    SchemaOrg.part("Organization", [("name", .string(site.profile.name))])
  }

  private var author: JSONValue {
    post.byline.map { SchemaOrg.part("Person", [("name", .string($0))]) } ?? organization
  }

  private var published: String { Timestamp(post.date.first, post.date.time, site.zone).iso }

  // MARK: Kinds

  private var article: JSONValue {
    SchemaOrg.part(
      "NewsArticle",
      [
        ("headline", .string(post.title)), ("url", url), ("datePublished", .string(published)),
        ("dateModified", post.updated.map { .string($0.description) }),
        ("author", author), ("publisher", organization),
      ])
  }

  private var event: JSONValue {
    SchemaOrg.part(
      "Event",
      [
        ("name", .string(post.title)),
        ("url", url), ("image", image), ("startDate", .string(published)),
        ("endDate", .string(end)), ("eventStatus", "https://schema.org/EventScheduled"),
        ("eventAttendanceMode", "https://schema.org/OfflineEventAttendanceMode"),
        ("location", venue), ("organizer", organization),
      ])
  }

  private var venue: JSONValue {
    SchemaOrg.part(
      "Place",
      [
        ("name", .string(post.location ?? site.place)), ("address", .string(site.place)),
        ("geo", SchemaOrg.point(post.coordinates)),
      ])
  }

  /// Its time where the writer gave one and it is on the same day.
  private var end: String {
    guard !post.date.isRange, let time = post.date.time, let minutes = time.endMinutes,
      minutes > time.minutes,
      let end = TimeOfDay(hour: minutes / 60, minute: minutes % 60, zone: time.zone)
    else { return post.date.last.description }
    return Timestamp(post.date.last, end, site.zone).iso
  }

  private func review(_ clarification: Clarification) -> JSONValue {
    SchemaOrg.part(
      "ClaimReview",
      [
        ("claimReviewed", .string(clarification.claim)), ("url", url),
        ("datePublished", .string(published)),
        ("dateModified", post.updated.map { .string($0.description) }),
        ("author", organization), ("reviewRating", rating(clarification.verdict)),
        ("itemReviewed", claim(clarification)),
      ])
  }

  /// Out of 1 to 5, which are schema.org's own bounds where none are named.
  private func rating(_ verdict: Clarification.Verdict) -> JSONValue {
    SchemaOrg.part(
      "Rating",
      [
        ("alternateName", .string(verdict.label)),
        ("ratingValue", verdict.rating.map(JSONValue.integer)),
      ])
  }

  private func claim(_ clarification: Clarification) -> JSONValue {
    SchemaOrg.part(
      "Claim",
      [
        ("datePublished", clarification.claimDate.map { .string($0.description) }),
        (
          "appearance",
          SchemaOrg.text(clarification.channel).map {
            SchemaOrg.part("CreativeWork", [("name", $0)])
          }
        ),
      ])
  }

  private func offer(_ product: Product) -> JSONValue {
    SchemaOrg.part(
      "Product",
      [
        ("name", .string(post.title)),
        ("url", url), ("image", image),
        (
          "offers",
          product.price.map {
            SchemaOrg.part(
              "Offer",
              [("price", .integer($0)), ("priceCurrency", "IDR")])
          }
        ),
      ])
  }

  private func place(_ attraction: Attraction) -> JSONValue {
    SchemaOrg.part(
      "TouristAttraction",
      [
        ("name", .string(post.title)),
        ("url", url), ("image", image), ("address", .string(post.location ?? site.place)),
        ("geo", SchemaOrg.point(post.coordinates)),
        ("openingHours", SchemaOrg.text(attraction.openingHours)),
      ])
  }

  private func office(_ service: PublicService) -> JSONValue {
    SchemaOrg.part(
      "GovernmentService",
      [
        ("name", .string(post.title)),
        ("url", url), ("areaServed", .string(site.place)), ("provider", organization),
      ])
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
