/// `{{$name}}…{{/name}}`: a place that other templates can fill, or what it is filled with.
struct Block {
  let target: Reference
  var body: [Node]
  /// What goes before each line of what fills the place.
  var indentation: [UInt8] = []
  /// Whether the body begins on a line of its own. Its lines have lost their common indentation
  /// then, so that they can take on that of the place they fill.
  var hasOwnLines = false
}
