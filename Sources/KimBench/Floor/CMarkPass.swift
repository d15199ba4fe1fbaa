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

/// Files by the system's own calls, since their cost is what the floor measures.
enum SystemFile {
  static func read(_ path: String) throws -> [UInt8] {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw BenchError("'\(path)' cannot be opened", code: errno) }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0 else { throw BenchError("fstat", code: errno) }
    let size = Int(status.st_size)
    return unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = unsafe max(Glibc.read(file, buffer.baseAddress, size), 0)
    }
  }

  /// Writes aside and renames, as every file of ours is written.
  static func replace(_ path: String, with bytes: UnsafeRawBufferPointer) throws {
    let aside = path + ".tmp"
    let file = unsafe open(aside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw BenchError("'\(aside)' cannot be made", code: errno) }
    defer { close(file) }
    guard unsafe Glibc.write(file, bytes.baseAddress, bytes.count) == bytes.count else {
      throw BenchError("'\(aside)' cannot be written", code: errno)
    }
    guard unsafe rename(aside, path) == 0 else { throw BenchError("rename", code: errno) }
  }

  /// Makes every folder of a path that ends in `/`.
  static func makeFolders(of path: String) throws {
    for index in path.indices.dropFirst() where path[index] == "/" {
      let code = unsafe mkdir(String(path[..<index]), 0o755)
      guard code == 0 || errno == EEXIST else { throw BenchError("mkdir", code: errno) }
    }
  }
}
