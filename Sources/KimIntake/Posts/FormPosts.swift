package import KimDiagnostics
package import KimModel
package import KimReceive
package import KimSiteWork
import KimSystem

/// Makes posts of what somebody writes in a form that saves straight into the content, and takes in photos
/// for those that are there.
package struct FormPosts {
  private let province: Province
  /// For texts that have no day.
  private let today: Day

  package init(province: Province, today: Day) {
    self.province = province
    self.today = today
  }

  /// Returns the path of the new post's text below the KIM's folder. The same text with the same number
  /// makes one post, however often it is saved.
  ///
  /// Throws a `ReceiveProblem`, a `UsageError` or a `DiskError`.
  package func make(_ received: ReceivedText, in site: SiteFolder) throws -> String {
    let photos = try kept(received.photos)
    let post = try ComposedPost(
      received, photos: photos, on: today, isDraft: false, province: province)
    let slug = Slug(of: post.title, limit: Self.longestSlug)?.string ?? received.number.string
    let limits = province.limits
    let writer = PostWriter(site: site, limit: max(limits.photoBytes, limits.postBytes))
    let folder = try writer.make(
      PostFiles(text: post.text, photos: photos),
      at: PostFolderPath(post.type, post.day, slug), received.number)
    return "\(folder)/\(PostFiles.textName)"
  }

  private static let longestSlug = 60

  private func kept(_ photos: [ReceivedPhoto]) throws -> [KeptPhoto] {
    let intake = try PhotoIntake(
      photos, beside: nil, limit: province.limits.photoBytes, isExact: true)
    if let lost = intake.lost.first {
      let place = photos.firstIndex { $0.name == lost.name } ?? 0
      throw ReceiveProblem.badPhoto(lost.name, place: place + 1)
    }
    return intake.kept
  }

  // MARK: Photos of a post that is there

  /// Photos under names that nothing has beside a post.
  package struct Photos {
    fileprivate let kept: [KeptPhoto]

    package var files: [(name: String, bytes: [UInt8])] { kept.map { ($0.name, $0.bytes) } }

    /// A text that names the photos as their sender does, with the names that they have now.
    package func naming(_ text: String) -> String {
      String(decoding: PhotoNames.replaced(in: Array(text.utf8), kept), as: UTF8.self)
    }
  }

  /// - Parameters:
  ///   - stem: what their names begin with.
  ///   - isTaken: whether a name is that of something.
  package func photos(
    _ received: [ReceivedPhoto], stem: String, isTaken: (String) -> Bool
  ) throws -> Photos {
    var (kept, number) = ([KeptPhoto](), 1)
    for photo in try self.kept(received) {
      let ending = photo.name.split(separator: ".").last ?? "jpg"
      while isTaken("\(stem)-\(number).\(ending)") { number += 1 }
      kept.append(
        KeptPhoto(given: photo.given, name: "\(stem)-\(number).\(ending)", bytes: photo.bytes))
      number += 1
    }
    return Photos(kept: kept)
  }
}

extension ReceiveProblem {
  /// What is wrong, for whoever has written it and is still there.
  package var sentence: LocalizedText {
    guard case .unpublishable(let reasons) = self else {
      return diagnostic(at: TypedPath("kiriman")).message
    }
    let text = reasons.joined(separator: "; ")
    return LocalizedText(
      id: "tulisan ini belum dapat terbit: \(text)",
      en: "this post cannot be published yet: \(text)")
  }
}
