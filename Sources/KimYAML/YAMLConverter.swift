internal import Yams

/// Turns the YAML library's tree into ours, and refuses what a writer has no need of.
///
/// Recursion is safe here: the line scanner and the library bound how deep a document nests.
struct YAMLConverter {
  let map: LineMap
  /// The number of the mended line that the YAML text begins with.
  let firstLine: Int

  struct Refusal: Error {
    let position: YAMLPosition
  }

  /// Parents come before children, so that the first anchor is met before anything repeats it.
  func convert(_ node: Node) throws -> YAMLNode {
    let position = position(of: node)
    guard node.anchor == nil else { throw Refusal(position: position) }
    switch node {
    case .scalar(let scalar):
      let isQuoted = scalar.style != .plain && scalar.style != .any
      return YAMLNode(value: .scalar(scalar.string, isQuoted: isQuoted), position: position)
    case .sequence(let sequence):
      return YAMLNode(value: .sequence(try sequence.map(convert)), position: position)
    case .mapping(let mapping):
      return YAMLNode(value: .mapping(try mapping.map(entry)), position: position)
    case .alias:
      throw Refusal(position: position)
    }
  }

  private func entry(_ key: Node, _ value: Node) throws -> YAMLNode.Entry {
    guard case .scalar(let scalar) = key, key.anchor == nil else {
      throw Refusal(position: position(of: key))
    }
    return YAMLNode.Entry(
      key: scalar.string, keyPosition: position(of: key), value: try convert(value))
  }

  private func position(of node: Node) -> YAMLPosition {
    map.position(
      line: firstLine + (node.mark?.line ?? 1) - 1, column: node.mark?.column ?? 1)
  }
}
