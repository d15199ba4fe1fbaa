import KimHTTP
import KimSystem

/// Answers with files of the build, as a host would.
struct PreviewFiles: Sendable {
  /// Where the build goes.
  let output: TypedPath

  /// What lies at a path.
  private enum Found {
    case file(ServedFile, name: String, stamp: FileStamp)
    case folder
    case nothing
  }

  func response(to request: HTTPRequest) -> HTTPResponse {
    guard let path = RequestPath(request.encodedPath) else {
      return .refused(.badRequest, "Alamat ini tidak dapat dibaca.")
    }
    do {
      switch try found(at: path.isFolder ? path.names + ["index.html"] : path.names) {
      case .file(let file, let name, let stamp):
        return response(file, name, stamp, to: request)
      case .folder where !path.isFolder:
        // Relative links count from the folder.
        return HTTPResponse(.movedPermanently, [("Location", request.encodedPath + "/")])
      case .folder, .nothing: return try notFound(path, request)
      }
    } catch {
      return .refused(.unavailable, "Berkas ini tidak dapat dibaca sekarang.")
    }
  }

  /// What changes when the answer to a path changes; empty for a path that nothing can have.
  func mark(of encodedPath: String) throws -> String {
    guard let path = RequestPath(encodedPath) else { return "" }
    let names = path.isFolder ? path.names + ["index.html"] : path.names
    switch try found(at: names) {
    case .file(_, _, let stamp): return Self.text(of: stamp)
    case .folder, .nothing: return "tidak ada"
    }
  }

  // MARK: Files

  /// One name at a time and never through a link: `Folder` sees to it.
  private func found(at names: [String]) throws(DiskError) -> Found {
    do {
      guard let root = try Folder.existing(output), let name = names.last else { return .nothing }
      let folder = try root.folder(at: names.dropLast())
      let file = try folder.file(name)
      guard let status = file.status else { return .nothing }
      switch status.kind {
      case .folder: return .folder
      case .symlink, .special: return .nothing
      case .file: return .file(ServedFile(file, size: status.size), name: name, stamp: status.stamp)
      }
    } catch {
      guard error.isAboutOneFile || error.isNotAFolder else { throw error }
      return .nothing
    }
  }

  private func response(
    _ file: ServedFile, _ name: String, _ stamp: FileStamp, to request: HTTPRequest
  ) -> HTTPResponse {
    let tag = "\"\(Self.text(of: stamp))\""
    var fields = [
      ("Content-Type", MediaType.of(name)), ("Cache-Control", "no-cache"), ("ETag", tag),
    ]
    // A drawing that is opened by itself is a document, and could run scripts.
    if name.hasSuffix(".svg") || name.hasSuffix(".xml") {
      fields.append(("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'"))
    }
    if request.field("if-none-match") == tag {
      return HTTPResponse(.notModified, fields)
    }
    return HTTPResponse(.ok, fields, body: .file(file))
  }

  private static let largestPage = 1 << 20

  private static func text(of stamp: FileStamp) -> String {
    [stamp.inode, stamp.modified, stamp.size].map { String($0, radix: 16) }.joined(separator: "-")
  }

  // MARK: What is not there

  /// The site's own page about it, else the index's: that of the innermost folder that has one.
  private func notFound(_ path: RequestPath, _ request: HTTPRequest) throws -> HTTPResponse {
    var folders = path.names
    repeat {
      _ = folders.popLast()
      guard case .file(let file, let name, _) = try found(at: folders + ["404.html"]) else {
        continue
      }
      let page = NotFoundPage(try file.bytes(upTo: Self.largestPage), in: folders)
      return HTTPResponse(
        .notFound, [("Content-Type", MediaType.of(name)), ("Cache-Control", "no-store")],
        body: .bytes(page.bytes))
    } while !folders.isEmpty
    return .refused(.notFound, "Halaman ini tidak ada.")
  }
}
