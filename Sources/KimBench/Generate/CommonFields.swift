import KimModel

/// The fields that posts of any type have, each in a part of them.
enum CommonFields {
  /// `date` in days since 1970.
  static func fields(
    of type: PostType, _ place: SitePlace, date: Int, _ random: inout SeededRandom
  ) -> [PostField] {
    var fields: [PostField] = [
      .text("penulis", random.once(in: 3) ? "Seksi Pelatihan" : "Redaksi \(place.name)"),
      .list("adinda", random.some(random.within(1...2), of: adinda)),
    ]
    if random.once(in: 2) {
      var prose = Prose(SeededRandom(seed: random.next()))
      fields.append(.text("ringkasan", prose.phrase(9...16) + "."))
    }
    if type == .agenda || random.once(in: 3) {
      fields.append(.text("lokasi", "Balai Desa \(place.village)"))
    }
    if random.once(in: 6) {
      fields.append(
        .record(
          "sumber",
          [
            "nama": "Kabar \(place.regency)",
            "url": "https://contoh.example/kabar/\(random.within(100...9999))",
          ]))
    }
    if random.once(in: 12) {
      fields.append(.plain("diperbarui", Corpus.iso(min(date + 3, Corpus.today))))
    }
    return fields
  }

  private static let adinda = [
    "akses-informasi", "diskusi", "implementasi", "networking", "diseminasi",
  ]
}
