import KimDigest
import KimModel
import Testing

@testable import KimTheme

struct AssetTests {
  @Test(arguments: [
    ("pola.svg", "aset/pola.ba7816bf8f.svg"),
    ("pola.tumpal.svg", "aset/pola.tumpal.ba7816bf8f.svg"),
    ("huruf/a.woff2", "aset/huruf/a.ba7816bf8f.woff2"), ("a-1_b.png", "aset/a-1_b.ba7816bf8f.png"),
  ])
  func `a file is published with a hash of its content in its name`(name: String, path: String) {
    #expect(Asset(name: name, bytes: Array("abc".utf8))?.path.string == path)
  }

  @Test(arguments: ["pola", "", "../pola.svg", "a//b.svg", "pola bunga.svg", "a\".svg", "pola.s?g"])
  func `a name that cannot stand in an address is none`(name: String) {
    #expect(Asset(name: name, bytes: []) == nil)
  }

  @Test func `another content has another name`() throws {
    let one = try #require(Asset(name: "a.css", bytes: Array("a{}".utf8)))
    let two = try #require(Asset(name: "a.css", bytes: Array("b{}".utf8)))
    #expect(one.path != two.path)
    #expect(one == Asset(name: "a.css", bytes: Array("a{}".utf8)))
  }

  /// Of FIPS 180-4's examples.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb924"), ("abc", "ba7816bf8f01cfea414140de5dae2223"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039"
    ),
  ])
  func `a hash is the beginning of the SHA-256`(text: String, digits: String) {
    #expect(ContentHash.long(of: Array(text.utf8)) == digits)
    #expect(ContentHash.short(of: Array(text.utf8)) == String(digits.prefix(10)))
  }

  @Test func `pictures of the theme are published, and nothing else is one`() throws {
    let theme = try #require(
      ThemeText([
        "assets/pola.svg": "<svg/>", "assets/foto/desa.webp": "x", "assets/ikon.ico": "y",
        "assets/catatan.txt": "z", "templates/pola.png": "w", "pola.gif": "v",
      ]).theme)
    let names = theme.pictures.map { $0.path.string.split(separator: ".")[0] }
    #expect(names == ["aset/foto/desa", "aset/ikon", "aset/pola"])
    #expect(theme.pictures.map(\.text) == ["x", "y", "<svg/>"])
  }

  @Test func `the script is published as it is`() throws {
    let script = "/* catatan */\nconst a = 1\n"
    let theme = try #require(ThemeText(["assets/skrip.js": script]).theme)
    let asset = try #require(theme.script)
    #expect(asset.text == script)
    #expect(asset.path.string.hasPrefix("aset/skrip."))
    #expect(asset.path.string.hasSuffix(".js"))
  }

  @Test func `a theme may do without a script`() throws {
    let theme = try #require(ThemeText(["assets/skrip.js": nil]).theme)
    #expect(theme.script == nil)
  }
}
