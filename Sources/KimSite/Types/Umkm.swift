import KimContent
import KimModel
import KimPages
import KimText
import KimTheme

/// The pages of posts of the type `umkm`.
struct UmkmPresentation: TypePresentation {
  var hasItemPhoto: Bool { true }

  func add(_ context: PostContext, to parts: inout PostParts) {
    guard let product = context.post.details as? Product else { return }
    parts.highlights.add(Umkm.price.label, Self.price(of: product, per: " / "))
    parts.facts.add(Umkm.owner.label, product.owner)
    parts.facts.add(Umkm.permits.label, product.permits)
    if let contact = product.contact, contact.words != nil {
      parts.facts.add(Umkm.whatsapp.label, [contact.chat])
    }
    parts.action = product.contact?.number.map {
      context.chat(with: $0, label: "Pesan lewat WhatsApp")
    }
  }

  func cardNote(of post: Post) -> String {
    guard let product = post.details as? Product else { return "" }
    return product.price.map(NumberText.rupiah)
      ?? ShortText.bounded(product.priceText ?? "", to: 60)
  }

  func stamp(of post: Post) -> ShareCard.Stamp? {
    (post.details as? Product).flatMap { Self.price(of: $0, per: " / ") }.map(ShareCard.Stamp.price)
  }

  func itemNote(of post: Post) -> String {
    (post.details as? Product).flatMap { Self.price(of: $0, per: " per ") } ?? ""
  }

  private static func price(of product: Product, per: String) -> String? {
    let price = product.price.map(NumberText.rupiah) ?? product.priceText
    return price.map { $0 + (product.unit.map { per + $0 } ?? "") }
  }

  func describe(_ context: PostContext, in data: inout StructuredData) {
    let price = (context.post.details as? Product)?.price
    data.add("Product") { json in
      json.member("name", context.post.title)
      json.member("description", SchemaOrg.text(context.post.summary))
      json.member("image", context.image)
      guard let price else { return }
      json.key("offers")
      json.part("Offer") { json in
        json.member("price", price)
        json.member("priceCurrency", "IDR")
      }
    }
  }
}
