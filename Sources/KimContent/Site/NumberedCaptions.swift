import KimModel
import KimYAML

/// What a text says of the photos beside it by their numbers: `Ket foto 1 : petugas menyemprot`.
enum NumberedCaptions {
  private static let searched = 16_384
  /// In characters.
  private static let longest = 300
  private static let words: Set = ["ket", "keterangan", "foto", "gambar", "photo", "caption"]

  /// One for each photo, in their order; nil where the text has not as many.
  static func found(in body: ArraySlice<UInt8>, count: Int) -> [String]? {
    let text = String(decoding: body.prefix(searched), as: UTF8.self)
    var captions: [Int: String] = [:]
    for line in text.split(whereSeparator: \.isNewline) {
      guard let (number, caption) = caption(on: line) else { continue }
      guard captions.updateValue(caption, forKey: number) == nil else { return nil }
    }
    guard captions.count == count else { return nil }
    let found = (1...count).compactMap { captions[$0] }
    return found.count == count ? found : nil
  }

  private static func caption(on line: Substring) -> (number: Int, caption: String)? {
    guard line.count <= longest,
      let sign = line.prefix(24).firstIndex(where: { ":=".contains($0) })
    else { return nil }
    let label = line[..<sign].lowercased()
    let names = label.split { !$0.isLetter }.map(String.init)
    let number = label.filter { $0.isASCII && $0.isNumber }
    guard !names.isEmpty, names.allSatisfy(words.contains), (1...2).contains(number.count),
      let number = Int(number), number > 0
    else { return nil }
    let caption = CleanText(String(line[line.index(after: sign)...])).text
    return caption.isEmpty ? nil : (number, caption)
  }
}

extension [Photo] {
  /// As they are, but `a.jpg` before `a (1).jpg`: messengers count the second photo of a minute so.
  var withFirstOfAMinuteFirst: [Photo] {
    var photos = self
    for index in photos.indices.dropFirst() {
      let name = NameParts(photos[index].source).stem
      let before = photos[..<index].firstIndex {
        let other = NameParts($0.source).stem
        return other.hasPrefix("\(name) (") && other.hasSuffix(")")
      }
      guard let before else { continue }
      photos.insert(photos.remove(at: index), at: before)
    }
    return photos
  }
}
