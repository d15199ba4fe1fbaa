import KimDiagnostics
import KimModel

extension SiteSource {
  /// The value of a key in `kim.yml`; the file, where it does not stand there as usual.
  func place(ofProfile key: String) -> Place {
    place(of: key, in: "kim.yml")
  }

  /// The place of the first word of a key's value in a text of the site.
  func place(of key: String, in name: String) -> Place {
    let path = "\(folder)/\(name)"
    guard let text = texts.first(where: { $0.path == name }) else { return Place(path: path) }
    let file = SourceFile(path: path, bytes: text.bytes)
    let lines = text.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard let line = lines.first(where: { $0.starts(with: "\(key):".utf8) }) else {
      return file.place
    }
    let value = line.dropFirst(key.utf8.count + 1).drop { $0 == UInt8(ascii: " ") }
    let word = value.prefix { $0 > UInt8(ascii: " ") }
    return word.isEmpty ? file.place : file.place(of: word.startIndex..<word.endIndex)
  }
}
