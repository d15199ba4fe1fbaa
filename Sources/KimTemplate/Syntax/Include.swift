/// `{{>name}}`, or `{{<name}}…{{/name}}` with the blocks that it fills.
struct Include {
  let target: Reference
  /// What goes before each line of the included file; nil if the tag is not alone on its line.
  var indentation: [UInt8]?
  var fillings: [Block] = []
}
