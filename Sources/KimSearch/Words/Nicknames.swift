/// What people call a regency whose name is long.
package enum Nicknames {
  private static let common = [
    "musi banyuasin": ["muba"], "musi rawas": ["mura"], "musi rawas utara": ["muratara"],
    "ogan komering ulu timur": ["okutimur"], "ogan komering ulu selatan": ["okuselatan"],
  ]

  /// Those of a region: the first letters of three words and more (`oki`, `pali`), and what else is
  /// common.
  ///
  /// - Parameter name: without its kind.
  package static func of(_ name: String) -> [String] {
    let words = WordReader.words(of: name).map { String(decoding: $0, as: UTF8.self) }
    let letters = words.count > 2 ? [String(words.compactMap(\.first))] : []
    return letters + (common[words.joined(separator: " ")] ?? [])
  }
}
