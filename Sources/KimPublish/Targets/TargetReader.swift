package import KimDiagnostics
package import KimModel
import KimYAML

/// Reads targets out of `terbit.yml` and `kim.yml`.
package enum TargetReader {
  /// The hosts of a `terbit.yml`, in the order of their names.
  package static func targets(
    in file: SourceFile, diagnostics: inout Diagnostics
  ) -> [PublishTarget] {
    guard var fields = fields(of: file, diagnostics: &diagnostics) else { return [] }
    defer { diagnostics.add(fields.diagnostics) }
    return fields.entries(where: { _ in true }).map(\.key).sorted().compactMap { name in
      target(name, in: &fields, site: nil, key: name)
    }
  }

  /// The name of a target as it is told, given as it is written: `Flash-Disk` is `flash_disk`.
  package static func name(_ written: String) -> String { KeySpelling.plain(written) }

  /// The host that a site has for itself; nil if it has none.
  package static func target(
    in file: SourceFile, of site: SiteID, diagnostics: inout Diagnostics
  ) -> PublishTarget? {
    guard var fields = fields(of: file, diagnostics: &diagnostics) else { return nil }
    defer { diagnostics.add(fields.diagnostics) }
    return target(site.string, in: &fields, site: site, key: "terbit")
  }

  private static func fields(of file: SourceFile, diagnostics: inout Diagnostics) -> Fields? {
    // No text is read kindly here: an address that is not quite one may be that of somebody else.
    YAMLDocument.read(
      file, range: 0..<file.bytes.count, keys: YAMLTextKeys(texts: []), diagnostics: &diagnostics
    ).map { Fields($0, in: file, family: .publish) }
  }

  private static func target(
    _ name: String, in fields: inout Fields, site: SiteID?, key: String
  ) -> PublishTarget? {
    let place = fields.place(ofKey: key)
    var found = Diagnostics()
    let target = fields.requiring { (fields: inout Fields) -> PublishTarget? in
      fields.record(key, shorthand: "alamat") { group -> PublishTarget? in
        let address = group.requiring { hostAddress(in: &$0, place, &found) }
        let fingerprint = group.requiring { fields in
          fields.value("sidik_jari", expected: fingerprintForm) { CertificateFingerprint($0) }
        }
        guard let address else { return nil }
        var target = PublishTarget(
          name: name, address: address, site: site, fingerprint: fingerprint)
        target.hostOwned = group.texts("milik_host")
        target.webAddress = webAddress(in: &group)
        target.indexNow = group.value("indexnow", expected: indexNowForm) { IndexNowKey($0) }
        target.limit = group.record("batas", limit)
        target.keptCount = group.integer("simpan", in: 0...100, units: ["kiriman"]) ?? 0
        // A list that nobody checks because of a slip would be worse than none.
        let isSigned = group.value(of: "kunci_publik") != nil
        target.publicKey = group.requiring { fields in
          fields.value("kunci_publik", expected: keyForm) { PublicListKey($0) }
        }
        if isSigned, target.publicKey == nil { return nil }
        return target
      }
    }
    fields.diagnostics.add(found)
    return target
  }

  private static func hostAddress(
    in group: inout Fields, _ place: Place, _ found: inout Diagnostics
  ) -> HostAddress? {
    if let text = group.value(of: "alamat")?.scalarText, hasPassword(text) {
      group.ignore(["alamat"])
      found.add(.password(at: place))
      return nil
    }
    guard group.value(of: "alamat") != nil else {
      _ = group.requiredText("alamat", example: "ftps://akun@ftp.contoh.go.id/public_html")
      return nil
    }
    return group.value("alamat", expected: addressForm) { HostAddress($0) }
  }

  /// Whether something stands between the user and the host: `ftp://kim:rahasia@host`.
  private static func hasPassword(_ text: String) -> Bool {
    guard let scheme = text.firstRange(of: "://") else { return false }
    // A password may have a slash in it; no path has an `@`.
    let rest = text[scheme.upperBound...]
    guard let at = rest.lastIndex(of: "@") else { return false }
    return rest[..<at].contains(":")
  }

  private static func limit(in fields: inout Fields) -> HostLimit? {
    let most = 1...1_000_000_000
    let mebibytes = fields.integer("keluaran_mib", in: most, units: ["mib", "mb"])
    let files = fields.integer("keluaran_berkas", in: most, units: ["berkas"])
    if mebibytes == nil, files == nil { return nil }
    return HostLimit(bytes: mebibytes.map { $0 << 20 }, files: files)
  }

  private static func webAddress(in fields: inout Fields) -> WebAddress? {
    fields.value("alamat_situs", expected: webForm) { text in
      WebAddress(text).map { $0.folderOfPage ?? $0 }
    }
  }

  /// Where readers find what the settings of an index or of a site are about; what else stands there
  /// others read.
  package static func webAddress(in file: SourceFile) -> WebAddress? {
    var unread = Diagnostics()
    return fields(of: file, diagnostics: &unread).flatMap { found in
      var fields = found
      return webAddress(in: &fields)
    }
  }

  private static let keyForm = LocalizedText(
    id: "64 angka heksadesimal, seperti yang ditulis: kim publish --buat-stempel",
    en: "64 hexadecimal digits, as printed by: kim publish --buat-stempel")

  private static let indexNowForm = LocalizedText(
    id: "8 sampai 128 huruf, angka, dan tanda hubung", en: "8 to 128 letters, digits and hyphens")

  private static let webForm = LocalizedText(
    id: "alamat seperti https://kim.contoh.go.id/", en: "an address such as https://kim.example/")

  private static let addressForm = LocalizedText(
    id: "ftps://akun@host/folder, ftp://…, sftp://…, ssh://akun@host/~/folder, "
      + "davs://akun@host/folder, s3://ember?endpoint=host, file:///folder, atau zip:perubahan.zip",
    en: "ftps://user@host/folder, ftp://…, sftp://…, ssh://user@host/~/folder, "
      + "davs://user@host/folder, s3://bucket?endpoint=host, file:///folder, or zip:changes.zip")

  private static let fingerprintForm = LocalizedText(
    id: "64 angka heksadesimal, seperti yang ditulis: openssl x509 -noout -fingerprint -sha256",
    en: "64 hexadecimal digits, as printed by: openssl x509 -noout -fingerprint -sha256")
}

extension Diagnostic {
  fileprivate static func password(at place: Place) -> Diagnostic {
    Diagnostic(
      // Without an excerpt: it would show the password.
      .error, code: "publish/password", at: Place(path: place.path),
      id: "di salah satu 'alamat' tertulis kata sandi; siapa pun yang melihat berkas ini tahu itu",
      en: "a password stands in one 'alamat'; whoever sees this file knows it",
      hint: LocalizedText(
        id: "hapus kata sandi itu dan ganti di host; kim menanyakannya, atau membacanya dari "
          + "KIM_SANDI_NAMA",
        en: "take it out and change it at the host; kim asks for it, or reads it from "
          + "KIM_SANDI_NAME"))
  }
}
