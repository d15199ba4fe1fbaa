/// The kind of file that fields are read from; it begins their diagnostics' codes.
package enum FieldFamily: String, Sendable {
  case post, page, site, province, broadcast, theme, publish
}
