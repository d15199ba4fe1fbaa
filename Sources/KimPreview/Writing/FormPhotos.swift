import KimHTTP
import KimSystem

/// Shows the photos of a text in its form, as they lie beside it.
struct FormPhotos {
  let root: TypedPath

  func response(to request: HTTPRequest) -> HTTPResponse {
    do {
      let text = request.argument("berkas").flatMap(ContentFile.init)
      guard let opened = try text?.open(in: root), let name = request.argument("nama"),
        let photo = try NamedPhoto(name, in: opened.source, of: opened.site),
        let file = try photo.file(in: opened.site), let size = file.status?.size
      else { return .refused(.notFound, "Foto ini tidak ada.") }
      return HTTPResponse(
        .ok,
        [
          ("Content-Type", MediaType.of(photo.name)), ("Cache-Control", "no-store"),
          ("Content-Security-Policy", "default-src 'none'"),
        ], body: .file(ServedFile(file, size: size)))
    } catch {
      return .refused(.unavailable, "Foto ini tidak dapat dibaca sekarang.")
    }
  }
}
