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
