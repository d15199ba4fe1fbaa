/// When a KIM counts as active, by the days since its newest post.
package struct ActivityLimits: Sendable, Hashable {
  package var activeDays = 30
  package var rareDays = 90

  package init() {}
}
