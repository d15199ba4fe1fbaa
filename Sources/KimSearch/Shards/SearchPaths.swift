import KimModel

/// Where the data of a search are: `SitePaths.searchFolder` has them all.
package enum SearchPaths {
  /// All of a small site's.
  static let all = path(allName)
  package static let allName = "isi"
  /// What parts there are.
  static let list = path(listName)
  package static let listName = "daftar"

  /// Titles and addresses of the documents whose number ends so.
  static func titles(_ number: Int) -> OutputPath { path("judul-\(number)") }

  /// Words that begin so; `_` behind a word means that word alone.
  static func words(_ prefix: String) -> OutputPath { path("kata-\(prefix)") }

  /// All words that begin with a letter.
  static func lexicon(_ letter: String) -> OutputPath { path("abjad-\(letter)") }

  private static func path(_ name: String) -> OutputPath { SitePaths.searchData(named: name) }
}
