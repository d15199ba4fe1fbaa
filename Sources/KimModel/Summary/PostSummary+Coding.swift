/// Short keys, and nothing for what is empty: a site's summary holds a hundred of these.
extension PostSummary: Codable {
  private enum CodingKeys: String, CodingKey {
    case path = "p"
    case type = "t"
    case title = "j"
    case day = "d"
    case lastDay = "e"
    case summary = "s"
    case photo = "f"
    case note = "n"
    case mark = "m"
    case point = "k"
  }

  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      path: try fields.decode(OutputPath.self, forKey: .path),
      type: try fields.decode(PostType.self, forKey: .type),
      title: try fields.decode(String.self, forKey: .title),
      day: try fields.decode(Day.self, forKey: .day),
      lastDay: try fields.decodeIfPresent(Day.self, forKey: .lastDay),
      summary: try fields.decodeIfPresent(String.self, forKey: .summary) ?? "",
      photo: try fields.decodeIfPresent(PhotoSummary.self, forKey: .photo),
      note: try fields.decodeIfPresent(String.self, forKey: .note) ?? "",
      mark: try fields.decodeIfPresent(String.self, forKey: .mark),
      point: try fields.decodeIfPresent([Double].self, forKey: .point).flatMap(Self.point))
  }

  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(path, forKey: .path)
    try fields.encode(type, forKey: .type)
    try fields.encode(title, forKey: .title)
    try fields.encode(day, forKey: .day)
    try fields.encodeIfPresent(lastDay, forKey: .lastDay)
    if !summary.isEmpty { try fields.encode(summary, forKey: .summary) }
    try fields.encodeIfPresent(photo, forKey: .photo)
    if !note.isEmpty { try fields.encode(note, forKey: .note) }
    try fields.encodeIfPresent(mark, forKey: .mark)
    try fields.encodeIfPresent(point.map { [$0.latitude, $0.longitude] }, forKey: .point)
  }

  private static func point(_ numbers: [Double]) -> Coordinates? {
    numbers.count == 2 ? Coordinates(latitude: numbers[0], longitude: numbers[1]) : nil
  }
}

/// An array: what the names of its files begin with, width, height, tone or -1, and the words for it
/// if there are any.
extension PostSummary.PhotoSummary: Codable {
  package init(from decoder: any Decoder) throws {
    var values = try decoder.unkeyedContainer()
    files = PhotoFiles(
      stem: try values.decode(OutputPath.self), width: try values.decode(Int.self),
      height: try values.decode(Int.self))
    tone = PhotoTone(rawValue: try values.decode(Int.self))
    alt = values.isAtEnd ? "" : try values.decode(String.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.unkeyedContainer()
    try values.encode(files.stem)
    try values.encode(files.width)
    try values.encode(files.height)
    try values.encode(tone?.rawValue ?? -1)
    if !alt.isEmpty { try values.encode(alt) }
  }
}
