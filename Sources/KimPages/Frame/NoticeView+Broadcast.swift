package import KimModel
package import KimTheme

extension NoticeView {
  /// A broadcast as lists show it.
  ///
  /// - Parameter url: where its full text is.
  package init(_ broadcast: Broadcast, url: String, source: String) {
    self.init(
      url: url, title: broadcast.title, date: broadcast.day.description,
      dateText: broadcast.day.indonesian, summary: broadcast.summary, source: source,
      validText: broadcast.validUntil.map { "Berlaku sampai \($0.indonesian)" } ?? "")
  }
}
