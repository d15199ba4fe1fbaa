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
    parts.highlights.add(
      context.texts[.labelHarga], Self.price(of: product, context.texts, .hargaPerSatuan))
    parts.facts.add(context.texts[.labelPemilik], product.owner)
    parts.facts.add(context.texts[.labelIzin], product.permits)
    if let contact = product.contact, contact.words != nil {
      parts.facts.add(context.texts[.labelWhatsapp], [contact.chat])
    }
    parts.action = product.contact?.number.map {
      context.chat(with: $0, label: context.texts[.pesanWhatsapp])
    }
  }

  func cardNote(of post: Post, _ texts: Texts) -> String {
    guard let product = post.details as? Product else { return "" }
    return product.price.map(texts.rupiah)
      ?? ShortText.bounded(product.priceText ?? "", to: 60)
  }

  func stamp(of post: Post, _ texts: Texts) -> ShareCard.Stamp? {
    (post.details as? Product).flatMap { Self.price(of: $0, texts, .hargaPerSatuan) }.map(
      ShareCard.Stamp.price)
  }

  func itemNote(of post: Post, _ texts: Texts) -> String {
    (post.details as? Product).flatMap { Self.price(of: $0, texts, .hargaTiapSatuan) } ?? ""
  }

  private static func price(
    of product: Product, _ texts: Texts, _ form: TextKey
  ) -> String? {
    let price = product.price.map(texts.rupiah) ?? product.priceText
    return price.map { price in product.unit.map { texts(form, price, $0) } ?? price }
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
