/// A language that messages are printed in; the raw value is what `--lang` takes.
package enum Language: String, Sendable, CaseIterable {
  case indonesian = "id"
  case english = "en"
}
