package import KimPublish
package import KimSystem

extension FolderCarrier {
  package func survey(atMost most: Int) throws -> HostSurvey {
    var survey = HostSurvey(atMost: most)
    guard let root = try Folder.existing(path) else { throw PublishError.noFolder(path) }
    try Self.visit(root, prefix: "", depth: 0, &survey)
    return survey
  }

  /// No tree of ours is deeper.
  private static let deepest = 64

  private static func visit(
    _ folder: borrowing Folder, prefix: String, depth: Int, _ survey: inout HostSurvey
  ) throws {
    for name in try folder.everything() where !survey.isCut {
      guard let text = name.string else {
        _ = survey.add(odd: prefix + name.sanitised)
        continue
      }
      guard let status = folder.status(of: text) else { continue }
      let path = prefix + text
      // When anything about a file was changed no command can set back.
      let time = HostTime.full(status.stamp.changed)
      switch status.kind {
      case .file: _ = survey.add(path, .file(status.size), time)
      case .folder:
        guard survey.add(path, .folder), depth < deepest else { continue }
        try visit(folder.folder(text), prefix: path + "/", depth: depth + 1, &survey)
      case .symlink, .special: _ = survey.add(path, .other, time)
      }
    }
  }

  package func bring(
    _ paths: [String], atMost size: Int, into folder: TypedPath
  ) throws -> [String: String] {
    let host = try Folder(opening: path.string)
    let place = try Folder.creating(folder)
    var brought: [String: String] = [:]
    for (number, path) in paths.enumerated() {
      let names = path.split(separator: "/").map(String.init)
      guard let name = names.last else { continue }
      do {
        let parent = try host.folder(at: names.dropLast())
        guard let status = parent.status(of: name), status.size <= size,
          let copy = try FileCopy.opening(name, in: parent)
        else { continue }
        _ = try copy.deliver(to: "\(number)", in: place)
        brought[path] = place.path(of: "\(number)")
      } catch {
        guard error.isMissing || error.isNotAFolder || error.isAboutOneFile else { throw error }
      }
    }
    return brought
  }
}
