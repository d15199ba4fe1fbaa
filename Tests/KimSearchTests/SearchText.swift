import KimModel

@testable import KimSearch

/// What a search's files say, read as its script reads them.
struct SearchText {
  let files: [String: String]

  init(_ outputs: [Output]) {
    var files: [String: String] = [:]
    for output in outputs {
      guard case .bytes(let bytes) = output.content else { continue }
      files[output.path.string] = String(decoding: bytes, as: UTF8.self)
    }
    self.files = files
  }

  /// The texts of the files of words, by word; of stems with `*` before them.
  var hits: [String: String] {
    var hits: [String: String] = [:]
    for (path, text) in files where path.hasPrefix("cari/kata-") {
      let data = text.split(separator: "\"")[5]
      for entry in data.split(separator: ",") {
        let parts = entry.split(separator: ".")
        if parts.count == 2 { hits[String(parts[0])] = String(parts[1]) }
      }
    }
    return hits
  }

  /// How many documents have a word.
  func count(_ word: String) -> Int { (hits[word]?.count ?? 0) / WordEntry.hitSize }

  /// The numbers of the documents that have a word, as titles name them.
  func numbers(_ word: String) -> [Substring] {
    let text = (hits[word] ?? "")[...]
    return stride(from: 0, to: text.count, by: WordEntry.hitSize).map {
      text.dropFirst($0 + 3).prefix(6)
    }
  }
}

extension SearchContent {
  /// Posts of a site, the newest first, a line each: title, a bar, text.
  static func posts(_ lines: [String], of site: String = "a", day: Int = 19_800) -> SearchContent {
    var collector = SearchCollector()
    for (index, line) in lines.enumerated() {
      let parts = line.split(separator: "|").map { $0.trimming }
      collector.begin(
        SearchDocument(
          number: SearchNumber(ofPath: "\(site)/berita/\(parts[0])-\(index).html"),
          kind: .post(.berita), title: parts[0], url: "berita/\(index).html",
          day: Day(daysSinceEpoch: day - index)))
      collector.add(parts[0], .title)
      if parts.count > 1 { collector.add(parts[1], .text) }
    }
    return collector.content
  }
}

extension Substring {
  fileprivate var trimming: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

extension SearchMerge {
  /// The files of sites' data, read from their bytes part by part.
  static func text(_ sites: [SearchContent]) -> SearchText {
    var merge = SearchMerge()
    let files = sites.map { content in
      let body = SearchData.body(of: content)
      let bytes = Array(repeating: UInt8(0), count: SearchData.head) + body
      let ranges = SearchData.ranges(
        in: Array(body.prefix(SearchData.tableSize)), size: bytes.count)
      return (ranges ?? []).map { Array(bytes[$0]) }
    }
    for (index, parts) in files.enumerated() {
      merge.add(documents: parts[0], root: "kim-\(index)/", detail: "KIM \(index)", place: index)
    }
    for number in SearchData.wordParts {
      var part = merge.part
      for (source, parts) in files.enumerated() { part.add(words: parts[number], ofSource: source) }
      merge.add(part.words())
    }
    return SearchText(merge.outputs(places: ["Lais"]))
  }
}
