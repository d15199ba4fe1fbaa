import KimDiagnostics
import KimModel
import KimYAML

/// Reads `kim.yml`.
struct ProfileReader {
  private var fields: Fields
  private let photos: PhotoIndex

  /// Nil, with the reasons in `diagnostics`, unless every field of the file is sound.
  static func read(
    _ file: SourceFile, photos: PhotoIndex, diagnostics: inout Diagnostics
  ) -> SiteProfile? {
    var found = Diagnostics()
    defer { diagnostics.add(found) }
    guard
      let node = YAMLDocument.read(
        file, range: 0..<file.bytes.count, textKeys: TextKeys.all, listKeys: TextKeys.lists,
        diagnostics: &found)
    else { return nil }
    var reader = ProfileReader(
      fields: Fields(node, in: file, family: .site), photos: photos)
    let profile = reader.read()
    reader.fields.finish()
    found.add(reader.fields.diagnostics)
    return found.hasErrors ? nil : profile
  }

  private mutating func read() -> SiteProfile? {
    let name = fields.requiredText("nama", example: "KIM Sumber Makmur")
    let code = code()
    let level = level()
    var optional = SiteProfile.Optionals()
    readIdentity(&optional)
    readContact(&optional)
    readAims(&optional)
    readPresentation(&optional)
    guard let name, let code, let level else { return nil }
    return SiteProfile(name: name, code: code, level: level, optional)
  }

  private mutating func code() -> RegionCode? {
    guard fields.requiredText("kode_wilayah", example: "\"16.06.06.2003\"") != nil else {
      return nil
    }
    return fields.value("kode_wilayah", expected: RegionCodeForm.expected, { RegionCode($0) })
  }

  private mutating func level() -> SiteLevel? {
    guard fields.requiredText("tingkat", example: "desa") != nil else { return nil }
    return fields.choice("tingkat")
  }

  private mutating func readIdentity(_ profile: inout SiteProfile.Optionals) {
    profile.number = fields.text("nomor_kim")
    profile.founded = fields.day("tanggal_berdiri")
    let decree = Decree(
      number: fields.text("sk_nomor"), date: fields.day("sk_tanggal"),
      signer: fields.text("sk_pejabat"))
    if decree != Decree(number: nil, date: nil, signer: nil) { profile.decree = decree }
    profile.term = fields.value(
      "masa_bakti",
      expected: LocalizedText(
        id: "dua tahun, seperti \"2023-2028\"",
        en: "two years, such as \"2023-2028\"")
    ) { Term($0) }
    profile.chair = fields.text("ketua")
    profile.officers = fields.records(
      "pengurus", shorthand: "nama", pair: (key: "jabatan", value: "nama")
    ) { item in
      let position = item.text("jabatan") ?? "Anggota"
      return item.requiredText("nama", example: "Siti Aminah").map {
        Officer(position: position, name: $0)
      }
    }
    profile.memberCount = fields.integer("jumlah_anggota", in: 0...100_000)
    profile.status = fields.choice("status") ?? .active
  }

  private mutating func readContact(_ profile: inout SiteProfile.Optionals) {
    profile.address = fields.text("alamat")
    profile.coordinates = fields.coordinates("koordinat")
    profile.whatsapp = fields.phone("whatsapp")
    profile.email = fields.email("surel")
    profile.socialAccounts = fields.socialAccounts("media_sosial")
    profile.formerSite = fields.url("situs_lama")
  }

  private mutating func readAims(_ profile: inout SiteProfile.Optionals) {
    profile.mentor = fields.text("pembina")
    profile.cluster = fields.text("klaster")
    profile.focus = fields.texts("fokus")
    profile.vision = fields.text("visi")
    profile.missions = fields.sentences("misi")
    profile.motto = fields.text("moto")
    profile.awards = fields.records("penghargaan", shorthand: "nama") { item in
      let giver = item.text("penyelenggara")
      let year = item.integer("tahun", in: 1900...2200)
      return item.requiredText("nama", example: "KIM Terbaik Kabupaten").map {
        Award(name: $0, giver: giver, year: year)
      }
    }
    profile.partners = fields.texts("mitra")
  }

  private mutating func readPresentation(_ profile: inout SiteProfile.Optionals) {
    profile.regionName = fields.text("nama_wilayah")
    profile.theme = fields.text("tema")
    profile.colour = fields.colour("warna")
    profile.webAddress = fields.webAddress("alamat_situs")
    if let path = fields.text("logo") {
      let place = fields.place(ofValue: "logo")
      profile.logo = photos.photo(
        path, from: "", at: place, canBeDrawing: true, diagnostics: &fields.diagnostics)
    }
  }
}
