import KimDiagnostics
import KimModel
import KimYAML

// Lists of a post whose items are checked one by one: each may become a page or a link.

extension KeyForm where Value == [Topic] {
  /// Each is a page of its own.
  private static var most: Int { PostFields.mostTopics }

  /// Topics, each once; hashtags too.
  static var topics: Self {
    Self(.texts) { fields, key in
      var slugs: Set<Slug> = []
      return fields.texts(key.name, atMost: most, part: parts).compactMap { text -> Topic? in
        guard let topic = Topic(withoutSign(text)) else {
          fields.diagnostics.add(.wrongTopic(fields.place(ofValue: key.name), text))
          return nil
        }
        return slugs.insert(topic.slug).inserted ? topic : nil
      }
    }
  }

  /// The topics of one text; before a hashtag another one has ended: `#sungai #gotong royong`.
  private static func parts(_ text: String) -> [String] {
    guard text.utf8.contains(UInt8(ascii: "#")) else { return Fields.parts(text) }
    return Fields.parts(text).flatMap { part in
      part.split(separator: "#").map(String.init)
    }
  }

  private static func withoutSign(_ name: String) -> String {
    name.utf8.first == UInt8(ascii: "#") ? String(name.drop { $0 == "#" }) : name
  }
}

extension PostFields {
  /// Each topic of a post is a page.
  static var mostTopics: Int { 30 }

  /// Adds topics that stand in the text, as long as there is room.
  mutating func addTopics(_ more: [Topic]) {
    for topic in more where topics.count < Self.mostTopics {
      if !topics.contains(where: { $0.slug == topic.slug }) { topics.append(topic) }
    }
  }
}

extension KeyForm where Value == [SiteID] {
  static var sites: Self {
    Self(.sites) { fields, key in
      fields.texts(key.name).compactMap { text in
        if let id = SiteID(text) { return id }
        fields.diagnostics.add(.wrongSite(fields.place(ofValue: key.name), text))
        return nil
      }
    }
  }
}

extension KeyForm where Value == [OutputPath] {
  /// Each is a page of its own.
  private static var most: Int { 30 }

  static var aliases: Self {
    Self(.paths) { fields, key in
      fields.texts(key.name, atMost: most).compactMap { text in
        if let path = SitePaths.redirect(from: text) { return path }
        // A pattern, from which another tool makes the address: `/:year/:title/`.
        guard !text.contains("/:"), !text.hasPrefix(":") else { return nil }
        fields.diagnostics.add(.wrongAlias(fields.place(ofValue: key.name), text))
        return nil
      }
    }
  }
}

extension KeyForm where Value == HeadText? {
  /// The text of a post that stands in its front matter.
  static var body: Self {
    Self(.body) { fields, key in
      fields.writtenText(key.name).map { HeadText(text: $0.text, line: $0.line) }
    }
  }
}

extension Diagnostic {
  fileprivate static func wrongTopic(_ place: Place, _ text: String) -> Diagnostic {
    Diagnostic(
      .warning, code: "post/wrong-topic", at: place,
      id: "topik '\(text.prefix(60))' tidak memuat huruf a-z atau angka; topik itu dilewati",
      en: "the topic '\(text.prefix(60))' has no letter a-z or digit; it was left out",
      hint: LocalizedText(
        id: "tulis topik dengan huruf, misalnya pertanian",
        en: "write topics in letters, such as pertanian"),
      mend: .write("pertanian", insteadOf: text, at: place, isExample: true))
  }

  fileprivate static func wrongSite(_ place: Place, _ text: String) -> Diagnostic {
    Diagnostic(
      .warning, code: "post/wrong-value", at: place,
      id: "'\(text.prefix(60))' bukan nama folder KIM, jadi dilewati",
      en: "'\(text.prefix(60))' is not the folder of a KIM, so it is left out",
      hint: LocalizedText(
        id: "tulis letak foldernya, misalnya musi-banyuasin/kim-sekayu",
        en: "write its folder, such as musi-banyuasin/kim-sekayu"),
      mend: .write("musi-banyuasin/kim-sekayu", insteadOf: text, at: place, isExample: true))
  }

  fileprivate static func wrongAlias(_ place: Place, _ text: String) -> Diagnostic {
    // What follows a `?` never reaches the files that a static host has.
    let hasQuery = text.contains("?")
    return Diagnostic(
      .warning, code: "post/wrong-value", at: place,
      id: "alamat lama '\(text.prefix(60))' "
        + (hasQuery
          ? "memakai tanda tanya, yang tidak bisa dilayani situs berkas; alamat itu dilewati"
          : "tidak bisa dipakai, jadi dilewati"),
      en: "the alias '\(text.prefix(60))' "
        + (hasQuery
          ? "has a query, which a static host cannot serve; it is left out"
          : "cannot be used, so it is left out"),
      hint: LocalizedText(
        id: "tulis alamat di dalam situs ini dengan huruf, angka, '-' dan '_', "
          + "seperti 2022/kabar-lama.html",
        en: "write a path within this site, such as 2022/kabar-lama.html, of letters, digits, '-' "
          + "and '_'"),
      mend: .write("2022/kabar-lama.html", insteadOf: text, at: place, isExample: true))
  }
}
