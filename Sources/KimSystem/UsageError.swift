package import KimDiagnostics

/// A command that asks for something that cannot be, with the sentence that says so.
package struct UsageError: Error, Hashable {
  package let message: LocalizedText

  package init(id: String, en: String) { message = LocalizedText(id: id, en: en) }
}
