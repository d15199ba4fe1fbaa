import KimModel
import KimPages
import KimTheme

extension Post {
  /// The author that pages name; nil where the KIM itself stands for the post.
  var byline: String? { type.presentation.namesAuthor ? fields.author : nil }

  /// The post as lists show it, bounded in size.
  func listed(_ texts: Texts) -> PostSummary {
    PostSummary(
      path: path, type: type, title: ShortText.bounded(title, to: 160), day: date.first,
      lastDay: date.isRange ? date.last : nil, summary: ShortText.bounded(summary, to: 140),
      photo: thumbnail.map {
        PostSummary.PhotoSummary(files: $0.photo.files, tone: $0.photo.tone, alt: $0.alt)
      },
      note: type.presentation.cardNote(of: self, texts))
  }
}
