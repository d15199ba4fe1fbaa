/// The Mustache specification takes the indentation off a block where it is written and puts that of
/// the place on where it is shown (inheritance, "Block reindentation" and "Intrinsic indentation").
extension [TemplateNode] {
  /// The blanks that all lines begin with; nil where there is no line.
  func commonIndentation(in bytes: [UInt8]) -> [UInt8]? {
    lineIndentations(in: bytes).reduce(nil as [UInt8]?) { common, next in
      guard let common else { return next }
      return zip(common, next).prefix { $0 == $1 }.map(\.0)
    }
  }

  /// The same lines with up to `width` fewer blanks before each.
  func outdented(by width: Int, in bytes: [UInt8]) -> [TemplateNode] {
    var isLineStart = false
    return map { node in
      defer { isLineStart = node.isLineStart }
      return node.outdented(by: width, isFirst: isLineStart, in: bytes)
    }
  }

  private func lineIndentations(in bytes: [UInt8]) -> [[UInt8]] {
    var found: [[UInt8]] = []
    for (index, node) in enumerated() {
      switch node {
      case .lineStart:
        if let blanks = indentation(ofLineAt: index + 1, in: bytes) { found.append(blanks) }
      case .section(_, let body, _): found += body.lineIndentations(in: bytes)
      case .include(let include): found += include.indentation.map { [$0] } ?? []
      case .block(let block):
        let isOwn = block.hasOwnLines
        found += isOwn ? [block.indentation] : block.body.lineIndentations(in: bytes)
      case .text, .variable: break
      }
    }
    return found
  }

  /// Nil for an empty line: it says nothing about its neighbours.
  private func indentation(ofLineAt index: Int, in bytes: [UInt8]) -> [UInt8]? {
    guard index < count, case .text(let range) = self[index] else { return [] }
    let blanks = bytes[range].prefix(while: \.isSpaceOrTab)
    let isWhole = blanks.endIndex == range.upperBound
    let isEmpty = isWhole ? index + 1 == count : bytes[blanks.endIndex].isBlank
    return isEmpty ? nil : [UInt8](blanks)
  }
}

extension TemplateNode {
  var isLineStart: Bool {
    if case .lineStart = self { true } else { false }
  }

  fileprivate func outdented(by width: Int, isFirst: Bool, in bytes: [UInt8]) -> TemplateNode {
    switch self {
    case .text(let range) where isFirst:
      let blanks = bytes[range].prefix(while: \.isSpaceOrTab).count
      return .text(range.lowerBound + min(blanks, width)..<range.upperBound)
    case .section(let reference, let body, let isInverted):
      return .section(reference, body.outdented(by: width, in: bytes), isInverted: isInverted)
    case .include(var include):
      include.indentation = include.indentation.map { [UInt8]($0.dropFirst(width)) }
      return .include(include)
    case .block(var block):
      block.indentation.removeFirst(min(width, block.indentation.count))
      if !block.hasOwnLines { block.body = block.body.outdented(by: width, in: bytes) }
      return .block(block)
    case .lineStart, .text, .variable:
      return self
    }
  }
}
