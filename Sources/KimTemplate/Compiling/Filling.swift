/// What a block is filled with, and the surroundings that it was written in.
///
/// A filling keeps the fillings of its own place, as an argument does: blocks inside it are filled
/// from outside that place, never by itself.
struct Filling {
  let block: Block
  let template: ParsedTemplate
  let fillings: [String: Filling]
  let chain: [Link]
}

extension Filling: Hashable {
  static func == (left: Filling, right: Filling) -> Bool {
    left.template.name == right.template.name && left.block.target == right.block.target
      && left.fillings == right.fillings
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(template.name)
    hasher.combine(block.target)
  }
}
