/// How many of a site's new photos have been made.
package struct PhotoProgress: Sendable {
  package let done: Int
  package let total: Int
}
