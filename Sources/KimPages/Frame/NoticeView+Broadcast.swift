package import KimModel
package import KimTheme

extension NoticeView {
  /// A broadcast as lists show it.
  ///
  /// - Parameter url: where its full text is.
  package init(_ broadcast: Broadcast, url: String, source: String, _ texts: Texts) {
    self.init(
      url: url, title: broadcast.title, date: broadcast.day.description,
      dateText: texts.date(broadcast.day), summary: broadcast.summary, source: source,
      validText: broadcast.validUntil.map { texts(.berlakuSampaiTanggal, texts.date($0)) } ?? "")
  }
}
