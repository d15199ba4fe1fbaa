/// The values that only one type of post has; each type declares its own beside its keys.
package protocol PostDetails: Sendable {}

/// The details of a type that has no keys of its own.
package struct NoDetails: PostDetails {
  package init() {}
}
