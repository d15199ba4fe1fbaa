import KimModel

/// The photos and documents of a site that its pages use.
struct SiteFiles {
  let site: Site
  let shareCards: PostShareCards

  /// Some more than once.
  var outputs: [Output] {
    var outputs = usable(site.profile.logo).map(\.logo) + usable(site.profile.cover).flatMap(shown)
    for post in site.posts {
      let photos = [post.photos.cover].compactMap { $0?.photo } + post.photos.gallery.map(\.photo)
      outputs += photos.flatMap(shown) + files(of: post.body)
      outputs += post.photos.videos.flatMap(self.outputs)
      outputs += post.type.presentation.files(of: post).flatMap(self.outputs)
      if site.home != nil, shareCards[post] == nil {
        outputs += usable(post.thumbnail?.photo).map(\.share)
      }
    }
    for page in site.pages { outputs += files(of: page.body) }
    return outputs
  }

  private func files(of body: RenderedBody) -> [Output] {
    (body.photos + body.linkedPhotos).flatMap(shown) + body.documents.flatMap(outputs)
  }

  private func outputs(of file: PublishedFile) -> [Output] {
    if let photo = file.photo { return shown(photo) }
    return [Output(file.path, .copy(of: file.source))]
  }

  private func shown(_ photo: Photo) -> [Output] {
    photo.isBroken || photo.format == .svg ? [] : photo.outputs
  }

  private func usable(_ photo: Photo?) -> [Photo] {
    [photo].compactMap { $0 }.filter { !$0.isBroken }
  }
}
