package import KimModel
import KimYAML

/// A product of a small business of the village.
package struct Product: PostDetails {
  package let owner: String?
  /// The price in rupiah; nil where no one amount is certain.
  package let price: Int?
  /// What readers see in place of an amount: `mulai 10.000`, `gratis`.
  package let priceText: String?
  package let unit: String?
  /// Whom to order from.
  package let contact: Contact?
  package let permits: [String]
}

/// The content of posts of the type `umkm`.
package struct Umkm: TypeContent {
  package static let owner = Key(
    "pemilik", .text, label: "Pemilik", help: "Pemilik usaha.", example: "Kelompok Tani Makmur",
    question: "Siapa pemiliknya?",
    synonyms: ["nama_pemilik", "pengelola", "penjual", "owner"])
  package static let price = Key(
    "harga", .money, label: "Harga",
    help: "Harga; `25000`, `25.000`, dan `Rp25.000` sama.", example: "Rp25.000",
    question: "Berapa harganya?",
    synonyms: ["harga_jual", "harga_satuan", "price"])
  private static let unit = Key(
    "satuan", .text, label: "Satuan", help: "Harga itu untuk apa.", example: "botol",
    question: "Harga itu untuk apa?",
    synonyms: ["unit"])
  package static let whatsapp = Key(
    "whatsapp", .phone, label: "WhatsApp", help: "Nomor pemesanan.", example: "0812-0000-0001",
    question: "Nomor WhatsApp untuk memesan",
    synonyms: (["kontak", "pemesanan"] + PostNames.numbers).map { Synonym($0, for: nil) })
  package static let permits = Key(
    "izin", .texts, label: "Izin", help: "Izin yang dimiliki.", example: "[NIB, PIRT]",
    question: "Izinnya apa saja?",
    synonyms: ["perizinan", "legalitas"])

  var keys: [KeyDeclaration] {
    [
      Self.owner.declaration, Self.price.declaration, Self.unit.declaration,
      Self.whatsapp.declaration, Self.permits.declaration,
    ]
  }

  var firstKeys: [KeyDeclaration] { [Self.price.declaration, Self.whatsapp.declaration] }

  var bodyQuestion: String { "Ceritakan produknya" }

  func details(_ fields: inout Fields) -> any PostDetails {
    let price = fields.read(Self.price)
    return Product(
      owner: fields.read(Self.owner), price: price?.amount, priceText: price?.text,
      unit: fields.read(Self.unit) ?? price?.unit, contact: fields.read(Self.whatsapp),
      permits: fields.read(Self.permits))
  }

  func newFields(on day: Day) -> String {
    "# pemilik: Nama usaha\n# harga: 25000\n# satuan: bungkus\n# whatsapp: \"628120000000\"\n"
  }
}
