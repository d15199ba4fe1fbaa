import KimDigest

/// Reads one parcel, line by line, and stops at the first thing that is not as it should be.
struct ParcelReader {
  private(set) var lines: ParcelLines
  private let start: Int
  private var photos: [ReceivedPhoto] = []
  private var photoBytes = 0
  private var seal: Seal?

  private static let mostHeaders = 100

  init(_ bytes: [UInt8], from start: Int) {
    lines = ParcelLines(bytes, at: start)
    self.start = start
  }

  mutating func parcel() throws(ReceiveProblem) -> Parcel {
    try readFormat()
    let head = try head()
    let text = try counted(head.textCount)
    try readRest()
    return Parcel(
      received: ReceivedText(
        kind: .parcel, site: head.site, number: head.number, version: head.version,
        text: Array(text), photos: photos, sender: head.sender, seal: seal))
  }

  private mutating func readFormat() throws(ReceiveProblem) {
    let words = (lines.next() ?? "").split(whereSeparator: \.isWhitespace)
    guard words.count == 2, words[0] == Parcel.mark, let version = Int(words[1]), version > 0
    else { throw .damaged(.header(Parcel.mark)) }
    guard version == Parcel.version else { throw .laterFormat(version) }
  }

  // MARK: The head

  private struct Head {
    let site: String
    let number: ParcelNumber
    let version: Int
    let textCount: Int
    /// As who wrote it calls themselves; nil where they did not say.
    let sender: String?
  }

  /// In characters of a name.
  private static let longestSender = 100

  private mutating func head() throws(ReceiveProblem) -> Head {
    var values: [String: String] = [:]
    for _ in 0..<Self.mostHeaders {
      let (key, value) = try field()
      guard values.updateValue(value, forKey: key) == nil else { throw .damaged(.header(key)) }
      guard key != "tulisan" else { return try Self.head(of: values) }
    }
    throw .damaged(.header("tulisan"))
  }

  private static func head(of values: [String: String]) throws(ReceiveProblem) -> Head {
    guard let site = values["situs"], !site.isEmpty else { throw .damaged(.header("situs")) }
    guard let number = values["nomor"].flatMap(ParcelNumber.init) else {
      throw .damaged(.header("nomor"))
    }
    guard let version = values["versi"].flatMap(Self.number), (1...1_000_000).contains(version)
    else { throw .damaged(.header("versi")) }
    guard let count = values["tulisan"].flatMap(Self.number) else {
      throw .damaged(.header("tulisan"))
    }
    guard count <= ReceiveLimits.text else { throw .tooMuchText }
    let sender = (values["pengirim"] ?? "").prefix(longestSender)
    return Head(
      site: site, number: number, version: version, textCount: count,
      sender: sender.isEmpty ? nil : String(sender))
  }

  /// `key: value`; the key in small letters.
  private mutating func field() throws(ReceiveProblem) -> (key: String, value: String) {
    guard let line = lines.next(), !lines.isAtEnd else { throw .cutOff }
    guard let colon = line.firstIndex(of: ":") else {
      throw .damaged(.header(String(line.prefix(40))))
    }
    return (
      Self.trimmed(line[..<colon]).lowercased(), Self.trimmed(line[line.index(after: colon)...])
    )
  }

  private static func trimmed(_ text: Substring) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Plain digits, not so many that they overflow.
  private static func number(_ text: some StringProtocol) -> Int? {
    let isPlain = text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return isPlain && (1...12).contains(text.utf8.count) ? Int(text) : nil
  }

  private mutating func counted(_ count: Int) throws(ReceiveProblem) -> ArraySlice<UInt8> {
    if let text = lines.take(count) { return text }
    throw lines.isShorter(than: count) ? .cutOff : .damaged(.text)
  }

  // MARK: Photos and the end

  private mutating func readRest() throws(ReceiveProblem) {
    var fields = 0
    while true {
      let lineStart = lines.offset
      guard let line = lines.next() else { throw .cutOff }
      if Self.trimmed(line[...]) == "selesai" { return }
      guard !lines.isAtEnd else { throw .cutOff }
      guard let colon = line.firstIndex(of: ":") else {
        throw .damaged(.header(String(line.prefix(40))))
      }
      let value = Self.trimmed(line[line.index(after: colon)...])
      switch Self.trimmed(line[..<colon]).lowercased() {
      case "foto": try readPhoto(value)
      case "tanda":
        seal = Seal(
          code: value.lowercased(), signed: lines.slice(from: start, to: lineStart))
      default:
        // Of a later program, which says nothing that has to be known.
        fields += 1
        guard fields <= Self.mostHeaders else { throw .damaged(.header(String(line.prefix(40)))) }
      }
    }
  }

  private mutating func readPhoto(_ description: String) throws(ReceiveProblem) {
    // What follows the code is signed by nobody.
    guard seal == nil else { throw .damaged(.header("tanda")) }
    let words = description.split(separator: " ")
    guard words.count >= 3, let hash = words.last, let count = Self.number(words[words.count - 2])
    else { throw .damaged(.header("foto")) }
    let name = words.dropLast(2).joined(separator: " ")
    guard photos.count < ReceiveLimits.photos else {
      throw .tooManyPhotos(ReceiveLimits.photos)
    }
    photoBytes += count
    guard photoBytes <= ReceiveLimits.photoBytes else { throw .photosTooLarge }
    let bytes = try photo(of: count, name)
    guard SHA256.hex(of: bytes, bytes: SHA256.byteCount) == hash.lowercased() else {
      throw .damaged(.photo(name))
    }
    photos.append(ReceivedPhoto(name: name, content: .bytes(bytes)))
  }

  /// As many lines as hold the letters of so many bytes.
  private mutating func photo(of count: Int, _ name: String) throws(ReceiveProblem) -> [UInt8] {
    let wanted = Base64Text.letters(for: count)
    var letters: [UInt8] = []
    letters.reserveCapacity(wanted)
    while letters.count < wanted {
      guard !lines.isAtEnd else { throw .cutOff }
      let line = lines.nextBytes().filter { $0 != UInt8(ascii: " ") }
      guard line.allSatisfy(Base64Text.isLetter), letters.count + line.count <= wanted else {
        throw lines.isAtEnd ? .cutOff : .damaged(.photo(name))
      }
      letters += line
    }
    let bytes = Base64Text.bytes(of: letters)
    guard bytes.count == count else { throw .damaged(.photo(name)) }
    return bytes
  }
}
