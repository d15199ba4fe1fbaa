/// How values of a kind are written, where they are no lines of text.
extension KeyKind {
  /// Whether its value is a list of records, a group, or a list of other things than lines.
  var isGroup: Bool {
    switch self {
    case .choices, .paths, .sites, .references, .records, .numbersByYear: true
    case .group(_, let hasShorthand): !hasShorthand
    case .text, .name, .texts, .sentences, .day, .date, .time, .flag, .number, .choice,
      .coordinates, .phone, .money, .people, .contacts, .url, .webAddress, .email, .colour,
      .account, .years, .founding, .regionCode, .photo, .photos, .document, .body:
      false
    }
  }

  /// Whether its value is never more than a line, of a form of its own.
  var isScalar: Bool {
    switch self {
    case .day, .date, .time, .flag, .number, .choice, .coordinates, .phone, .people, .url,
      .webAddress, .email, .years, .founding, .regionCode:
      true
    case .text, .name, .texts, .sentences, .choices, .money, .contacts, .colour, .account, .photo,
      .photos, .document, .paths, .body, .sites, .references, .records, .group, .numbersByYear:
      false
    }
  }

  /// Whether its value is yes or no.
  var isFlag: Bool {
    switch self {
    case .flag: true
    case .text, .name, .texts, .sentences, .day, .date, .time, .number, .choice, .choices,
      .coordinates, .phone, .money, .people, .contacts, .url, .webAddress, .email, .colour,
      .account, .years, .founding, .regionCode, .photo, .photos, .document, .paths, .body, .sites,
      .references, .records, .group, .numbersByYear:
      false
    }
  }
}
