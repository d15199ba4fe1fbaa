/// All that decides what a part of a template comes to.
struct Surroundings {
  private(set) var template: ParsedTemplate
  private(set) var scope: Scope
  /// The blanks before each line.
  private(set) var indentation: [UInt8] = []
  private(set) var fillings: [String: Filling] = [:]
  /// The templates from the page to here.
  private(set) var chain: [Link]
  /// How many sections, blocks and templates are around.
  private(set) var depth = 0

  init(_ entry: ParsedTemplate, _ stack: [Schema]) {
    template = entry
    scope = Scope(stack)
    chain = [Link(name: entry.name, fillings: [:])]
  }

  /// Inside a section.
  func inside(_ scope: Scope) -> Surroundings {
    var inner = self
    inner.scope = scope
    inner.depth += 1
    return inner
  }

  /// Inside an included template. What is filled from further outside goes first.
  func including(_ template: ParsedTemplate, by include: Include) -> Surroundings {
    var inner = self
    inner.template = template
    inner.indentation += include.indentation ?? []
    for block in include.fillings where inner.fillings[block.target.name] == nil {
      inner.fillings[block.target.name] = Filling(
        block: block, template: self.template, fillings: fillings, chain: chain)
    }
    inner.chain.append(Link(name: template.name, fillings: inner.fillings))
    inner.depth += 1
    return inner
  }

  /// Inside a block that shows what is written in it.
  func showingDefault(of block: Block) -> Surroundings {
    var inner = self
    if block.hasOwnLines { inner.indentation += block.indentation }
    inner.depth += 1
    return inner
  }

  /// Inside a block that shows a filling: names mean what they mean where the block is (Mustache
  /// specification, inheritance, "Block scope"), and all else is as where the filling is.
  func showing(_ filling: Filling, in block: Block) -> Surroundings {
    var inner = self
    inner.template = filling.template
    inner.fillings = filling.fillings
    inner.chain = filling.chain
    inner.indentation += block.indentation
    inner.depth += 1
    return inner
  }
}

/// The block that fills a place, and the surroundings that it was written in.
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

/// A template that includes another, from the page down to a place.
///
/// The same link twice in a chain means a template that includes itself for ever: what is included
/// depends on the templates alone, never on what a page shows.
struct Link: Hashable {
  let name: String
  let fillings: [String: Filling]
}
