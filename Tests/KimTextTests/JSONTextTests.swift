import FoundationEssentials
import KimText
import Testing

struct JSONTextTests {
  static let hostile = "</script><!--&\"\\/\u{0}\u{8}\u{C}\u{1F}\u{7F}\n\r\t\u{2028}é👩‍🌾"

  private func text(_ json: JSONText) -> String { String(decoding: json.bytes, as: UTF8.self) }

  @Test(arguments: [
    hostile, "", "\"", "a\\",
    String(String.UnicodeScalarView((0..<0x200).compactMap(Unicode.Scalar.init))),
  ])
  func `strings are what Foundation's encoder writes`(string: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    var json = JSONText(.plain)
    json.array { $0.item(string) }
    #expect(json.bytes == [UInt8](try encoder.encode([string])))
  }

  @Test func `text for a page cannot end a script`() throws {
    var json = JSONText(.html)
    json.object { $0.member("a", Self.hostile) }
    let text = text(json)
    #expect(!text.contains("<") && !text.contains(">") && !text.contains("&"))
    #expect(!text.utf8.contains(0x7F))
    let decoded = try JSONDecoder().decode([String: String].self, from: Data(json.bytes))
    #expect(decoded == ["a": Self.hostile])
  }

  @Test func `commas and colons are set by what stands before`() {
    var json = JSONText(.plain)
    json.object { json in
      json.member("teks", "{")
      json.member("kosong", String?.none)
      json.key("null")
      json.null()
      json.member("n", -5)
      json.key("daftar")
      json.array { json in
        json.item("[")
        json.array { _ in }
        json.object { _ in }
        json.item(true)
        json.item(2.0)
        json.item(7)
      }
      json.member("nilai", JSONValue.decimal(-2.5))
      json.member("isi", [JSONValue.string("a"), .flag(false)])
      json.member("akhir", "")
    }
    #expect(
      text(json) == #"{"teks":"{","null":null,"n":-5,"daftar":["[",[],{},true,2.0,7],"#
        + #""nilai":-2.5,"isi":["a",false],"akhir":""}"#)
  }

  @Test func `JSON that is written at once is what its tree would be`() {
    var json = JSONText(.html)
    json.object { json in
      json.member("a", Self.hostile)
      json.member("n", 5)
      json.key("daftar")
      json.array { json in
        json.item("x,")
        json.array { _ in }
      }
    }
    let tree = JSONValue.object([
      ("a", .string(Self.hostile)), ("n", .integer(5)), ("daftar", .array(["x,", .array([])])),
    ])
    #expect(json.bytes == tree.bytes)
  }

  @Test func `an object keeps its order and leaves out what is not there`() {
    let value = JSONValue.object(omittingNil: [("z", "1"), ("b", nil), ("a", .decimal(-2.5))])
    #expect(String(decoding: value.bytes, as: UTF8.self) == #"{"z":"1","a":-2.5}"#)
  }
}
