/// A kind of value that a key may have.
package enum KeyKind: Sendable {
  /// One line.
  case text
  /// A name of something: of a theme, or in an address.
  case name
  case texts
  /// A list whose items may have commas.
  case sentences
  case day
  /// A day or a range of days.
  case date
  case time
  case flag
  case number(ClosedRange<Int>)
  /// One of some words.
  case choice([String])
  case choices([String])
  case coordinates
  /// A telephone number, with a name or a second number where its writer gave them.
  case phone
  case money
  /// A number of people.
  case people
  /// People or numbers to ask.
  case contacts
  /// An address that a page links to.
  case url
  /// The address of a site.
  case webAddress
  case email
  case colour
  /// An account on a social network.
  case account
  /// A first and a last year.
  case years
  /// A day, a month or a year.
  case founding
  case regionCode
  /// The name of a photo's file.
  case photo
  /// The same, or several.
  case photos
  /// The name of a document's file.
  case document
  /// Former addresses of a post.
  case paths
  /// The text of a post itself.
  case body
  /// Folders of other KIM.
  case sites
  /// Names with or without an address.
  case references
  /// Records with keys of their own.
  case records([KeyDeclaration])
  /// Keys of its own; a plain text stands for one of them if there is a shorthand.
  case group([KeyDeclaration], hasShorthand: Bool)
  /// A number for each of some years.
  case numbersByYear(ClosedRange<Int>)

  /// Whether its value is one text that an example can stand for.
  var isOneText: Bool {
    switch self {
    case .day, .date, .time, .flag, .number, .choice, .coordinates, .phone, .money, .people, .url,
      .webAddress, .email, .colour, .account, .years, .founding, .regionCode:
      true
    case .text, .name, .texts, .sentences, .choices, .contacts, .photo, .photos, .document, .paths,
      .body, .sites, .references, .records, .group, .numbersByYear:
      false
    }
  }

  /// Whether its value is a line that its writer does not think of quoting.
  var isLine: Bool {
    switch self {
    case .text, .name, .money, .colour, .account, .photo, .photos, .document, .body: true
    case .group(_, let hasShorthand): hasShorthand
    case .texts, .sentences, .day, .date, .time, .flag, .number, .choice, .choices, .coordinates,
      .phone, .people, .contacts, .url, .webAddress, .email, .years, .founding, .regionCode,
      .paths, .sites, .references, .records, .numbersByYear:
      false
    }
  }

  /// Whether its value names something, so that a `#` after a blank begins a comment.
  var isName: Bool {
    switch self {
    case .name, .photo, .photos, .document: true
    case .text, .texts, .sentences, .day, .date, .time, .flag, .number, .choice, .choices,
      .coordinates, .phone, .money, .people, .contacts, .url, .webAddress, .email, .colour,
      .account, .years, .founding, .regionCode, .paths, .body, .sites, .references, .records,
      .group, .numbersByYear:
      false
    }
  }

  /// Whether its value is a list of such lines.
  var isListOfLines: Bool {
    switch self {
    case .texts, .sentences, .contacts: true
    case .text, .name, .day, .date, .time, .flag, .number, .choice, .choices, .coordinates,
      .phone, .money, .people, .url, .webAddress, .email, .colour, .account, .years, .founding,
      .regionCode, .photo, .photos, .document, .paths, .body, .sites, .references, .records,
      .group, .numbersByYear:
      false
    }
  }

  /// The keys that stand within it.
  package var inner: [KeyDeclaration] {
    switch self {
    case .records(let keys), .group(let keys, _): keys
    case .references: [ReferenceKeys.name.declaration, ReferenceKeys.url.declaration]
    case .photos: PhotoFieldKeys.all
    case .text, .name, .texts, .sentences, .day, .date, .time, .flag, .number, .choice,
      .choices, .coordinates, .phone, .money, .people, .contacts, .url, .webAddress, .email,
      .colour, .account, .years, .founding, .regionCode, .photo, .document, .paths, .body, .sites,
      .numbersByYear:
      []
    }
  }
}
