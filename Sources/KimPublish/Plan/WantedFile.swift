import KimModel

/// A file of the output folder that has to be on the host.
package struct WantedFile: Sendable, Hashable {
  /// Below the target's root on the host.
  package let path: String
  package let content: HostedFile.Content
  package let depth: Int
  package let source: String?
  package let stage: DeliveryStage

  package init(
    path: String, content: HostedFile.Content, depth: Int, source: String?,
    stage: DeliveryStage
  ) {
    self.path = path
    self.content = content
    self.depth = depth
    self.source = source
    self.stage = stage
  }

  /// What a journal says of it once it is there.
  package var published: HostedFile {
    HostedFile(content: content, depth: depth, source: source)
  }

  /// What a journal says of it before it is sent.
  package var announced: HostedFile {
    HostedFile(content: nil, depth: depth, source: source)
  }
}

extension WantedFile {
  /// A file that a journal tells of; nil where its content is not known.
  init?(_ path: String, _ file: HostedFile) {
    let names = path.split(separator: "/", omittingEmptySubsequences: false)
    guard let content = file.content, (0..<names.count).contains(file.depth),
      let inner = OutputPath(names.dropFirst(file.depth).joined(separator: "/"))
    else { return nil }
    self.init(
      path: path, content: content, depth: file.depth, source: file.source,
      stage: DeliveryStage(
        of: inner, isOfIndex: file.depth == 0, hasSource: file.source != nil))
  }
}
