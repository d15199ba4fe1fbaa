/// Our fields under the names that other generators give them.
enum PeerText {
  /// `extra` is the key below which a generator keeps fields that it does not know itself.
  static func frontMatter(
    of post: SyntheticPost, names: [String: String], extra: String, more: String = ""
  ) -> String {
    var known: [PostField] = []
    var unknown: [PostField] = []
    for field in post.fields {
      if let name = names[field.key] {
        known.append(PostField(key: name, value: field.value))
      } else {
        unknown.append(field)
      }
    }
    let head = "---\n" + YAMLText.lines(known) + more
    guard !unknown.isEmpty else { return head + "---\n" }
    return head + "\(extra):\n" + YAMLText.lines(unknown, indent: "  ") + "---\n"
  }
}
