/// The result of one walk over a document's tree: the nodes that rewriters have work on, each kind
/// in the order of the document, and the text.
///
/// The walk changes nothing, so rewriters may: none of them runs while another looks for its nodes.
struct TreeOutline {
  struct HeadingNode {
    let node: Node
    let level: Int
    let text: Range<Int>
  }

  struct ImageNode {
    let node: Node
    /// The text between the brackets, without markup.
    let alt: Range<Int>
  }

  /// A paragraph of nothing but images of the site.
  struct Figure {
    let paragraph: Node
    var images: [ImageNode] = []
  }

  struct Quote {
    let node: Node
    let marker: CalloutMarker
  }

  /// All text in UTF-8; ranges of other properties are offsets in it.
  var text: [UInt8] = []
  var headings: [HeadingNode] = []
  /// Images in the middle of text.
  var images: [ImageNode] = []
  var figures: [Figure] = []
  var videos: [(paragraph: Node, video: YouTubeVideo)] = []
  var links: [Node] = []
  /// Text in which `](` is left, which is mostly a link or photo that failed.
  var failedLinks: [Node] = []
  var quotes: [Quote] = []
  var tables: [Node] = []
  var lists: [Node] = []
  var tasks: [Node] = []
  var footnotes: [Node] = []
  var footnoteReferences: [Node] = []
  var rawHTML: [(node: Node, kind: RawHTML)] = []
  /// The paragraphs that an excerpt may be made of: those at the top level with text of their own.
  var paragraphs: [Range<Int>] = []
  /// The first paragraph of text at any other level, should there be none at the top.
  var innerParagraph: Range<Int>?
  /// What looks like Markdown that failed.
  var slips = SlipScan()
  /// Where `<!--more-->` stood.
  var excerptEnd: Int?
  /// The block that is nested deeper than allowed; nothing else is to be trusted then.
  var tooDeep: Node?
}
