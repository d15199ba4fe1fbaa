import KimModel

/// The photos and documents of a site that its pages use.
struct SiteFiles {
  let site: Site

  /// Where each is published, and its path in the site's folder.
  var used: [(path: OutputPath, source: String)] {
    var files: [(OutputPath, String)] = []
    if let logo = site.profile.logo { files.append((logo.path, logo.source)) }
    for post in site.posts {
      let photos = [post.cover].compactMap { $0?.photo } + post.gallery.map(\.photo)
      files += (photos + post.body.photos).map { ($0.path, $0.source) }
      files += post.body.documents.map { ($0.path, $0.source) }
      if case .document(let file) = post.details { files.append((file.path, file.source)) }
    }
    for page in site.pages {
      files += page.body.photos.map { ($0.path, $0.source) }
      files += page.body.documents.map { ($0.path, $0.source) }
    }
    return files
  }
}
