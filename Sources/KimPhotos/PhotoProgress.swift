/// How many of a site's new photos have been made.
package struct PhotoProgress: Sendable, Codable {
  package let done: Int
  package let total: Int

  package var isDone: Bool { done >= total }
}
