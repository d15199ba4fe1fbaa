import CCMark
import Glibc

/// The library's parser and renderer and nothing on top, with the extensions and options that
/// KimMarkdown has it use.
enum CMarkPass {
  private static let extensions = ["table", "strikethrough", "autolink", "tagfilter", "tasklist"]
  private static let options = CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_FOOTNOTES

  static func render(_ markdown: ArraySlice<UInt8>, to page: String) throws {
    cmark_gfm_core_extensions_ensure_registered()
    let parser: OpaquePointer = unsafe cmark_parser_new(options)
    defer { unsafe cmark_parser_free(parser) }
    for name in extensions {
      unsafe cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }
    unsafe markdown.withUnsafeBytes { buffer in
      unsafe cmark_parser_feed(parser, buffer.baseAddress, buffer.count)
    }
    guard let tree = unsafe cmark_parser_finish(parser) else {
      throw BenchError("cmark_parser_finish")
    }
    defer { unsafe cmark_node_free(tree) }
    let attached = unsafe cmark_parser_get_syntax_extensions(parser)
    guard let html = unsafe cmark_render_html(tree, options, attached) else {
      throw BenchError("cmark_render_html")
    }
    defer { unsafe free(html) }
    let bytes = unsafe UnsafeRawBufferPointer(start: html, count: strlen(html))
    try unsafe SystemFile.replace(page, with: bytes)
  }
}
