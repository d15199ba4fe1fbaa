package import KimModel
import KimText

/// All of a small site's search in one file: its documents, then its words in order, each with the
/// documents that have it.
package struct SmallSearch {
  private let content: SearchContent

  /// A telephone gets the data of no more than these at once.
  package static let mostDocuments = 300

  package init(_ content: SearchContent) { self.content = content }

  package var output: Output {
    var script = Array("kimCari(\"s\",".utf8)
    script += documents
    script += ",\"".utf8
    script += words
    script += "\")\n".utf8
    return Output(SearchPaths.all, .bytes(script))
  }

  private var documents: [UInt8] {
    var json = JSONText(.html)
    json.array { json in
      for document in content.documents {
        json.array { json in
          json.item(document.title)
          json.item(document.url)
          json.item("")
          json.item(document.summary)
          json.item(document.kind.number)
          json.item(Int(SearchDay.number(document.day)))
        }
      }
    }
    return json.bytes
  }

  /// Of each word a digit that says how many letters it shares with the one before, the others, a
  /// dot, its documents and a comma. A document is told by how far it is from the one before, times
  /// three, and the weight.
  private var words: [UInt8] {
    var text: [UInt8] = []
    var last: ArraySlice<UInt8> = []
    for index in 0..<content.wordCount {
      let word = content.word(index)
      let shared = Self.shared(word, last)
      text.append(SearchDigits.digit(shared))
      text += word.dropFirst(shared)
      text.append(UInt8(ascii: "."))
      var document: UInt32 = 0
      for hit in content.hits(ofWord: index) {
        let distance = UInt64(hit >> 2 - document)
        SearchDigits.write(
          short: distance * UInt64(WordWeight.count) + UInt64(hit & 3), to: &text)
        document = hit >> 2
      }
      text.append(UInt8(ascii: ","))
      last = word
    }
    return text
  }

  /// How many letters two words begin with.
  private static func shared(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Int {
    var count = 0
    while count < left.count, count < right.count,
      left[left.startIndex + count] == right[right.startIndex + count]
    { count += 1 }
    return count
  }
}
