/// A file that a site was built from, as it was then.
struct InputFile: Sendable, Hashable {
  /// Below the site's folder.
  let path: String
  /// `unknown` where it says nothing, as for a file that was changed a moment before.
  let stamp: FileStamp
  /// Of the content; nil for a file whose content nobody reads.
  let content: Fingerprint?
}
