import KimContent
import KimModel
import KimPages
import KimText
import KimTheme

/// The pages of posts of the type `klarifikasi`.
struct KlarifikasiPresentation: TypePresentation {
  func add(_ context: PostContext, to parts: inout PostParts) {
    guard let clarification = context.post.details as? Clarification else { return }
    parts.references = clarification.references
    if let verdict = clarification.verdict {
      parts.verdict = VerdictView(clarification, verdict, context.texts)
    } else {
      parts.facts.add(context.texts[.labelKlaim], clarification.claim)
    }
  }

  func cardNote(of post: Post, _ texts: Texts) -> String {
    (post.details as? Clarification)?.verdict.map(texts.label) ?? ""
  }

  func stamp(of post: Post, _ texts: Texts) -> ShareCard.Stamp? {
    (post.details as? Clarification)?.verdict.map {
      .verdict($0, words: texts.label(of: $0).uppercased())
    }
  }

  func itemNote(of post: Post, _ texts: Texts) -> String {
    (post.details as? Clarification)?.channel ?? ""
  }

  func itemMark(of post: Post, in zone: TimeZoneName) -> String? {
    (post.details as? Clarification)?.verdict?.rawValue
  }

  func describe(_ context: PostContext, in data: inout StructuredData) {
    guard let clarification = context.post.details as? Clarification,
      let claim = clarification.claim, let verdict = clarification.verdict
    else { return context.addArticle(to: &data) }
    data.add("ClaimReview") { json in
      json.member("claimReviewed", claim)
      json.member("url", context.url)
      json.member("inLanguage", context.language)
      json.member("datePublished", context.published)
      json.member("dateModified", context.post.fields.updated?.description)
      context.addOrganization("author", to: &json)
      // Out of 1 to 5, which are schema.org's own bounds where none are named.
      json.key("reviewRating")
      json.part("Rating") { json in
        json.member("alternateName", context.texts.label(of: verdict))
        json.member("ratingValue", verdict.rating)
      }
      json.key("itemReviewed")
      json.part("Claim") { Self.addClaim(clarification, to: &$0) }
    }
  }

  private static func addClaim(_ clarification: Clarification, to json: inout JSONText) {
    json.member("datePublished", clarification.claimDate?.description)
    guard let channel = clarification.channel, !channel.isEmpty else { return }
    json.key("appearance")
    json.part("CreativeWork") { $0.member("name", channel) }
  }
}

extension VerdictView {
  fileprivate init(_ clarification: Clarification, _ verdict: Verdict, _ texts: Texts) {
    let origin = [
      clarification.channel.map { texts(.beredarLewat, $0) },
      clarification.claimDate.map { texts(.terlihat, texts.date($0)) },
    ].compactMap { $0 }.joined(separator: ", ")
    self.init(
      kind: verdict.rawValue, symbol: verdict.symbol, label: texts.label(of: verdict),
      claim: clarification.claim ?? "", origin: origin)
  }
}

extension Verdict {
  /// A sign that is told apart without colour, and in every font.
  fileprivate var symbol: String {
    switch self {
    case .hoax, .wrong: "✗"
    case .misleading: "!"
    case .satire: "≈"
    case .confirmed: "✓"
    case .unproven: "?"
    }
  }

  /// A rating from 1, false, to 5, true; nil where the verdict is not about that.
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
