/// What browsers are told that a file is, by its name's ending.
enum MediaType {
  static func of(_ name: String) -> String {
    let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return texts[ending].map { "\($0); charset=utf-8" } ?? others[ending] ?? unknown
  }

  /// What no browser opens or guesses at.
  private static let unknown = "application/octet-stream"

  private static let texts = [
    "html": "text/html", "css": "text/css", "js": "text/javascript", "txt": "text/plain",
    "csv": "text/csv", "ics": "text/calendar", "json": "application/json", "xml": "application/xml",
    "svg": "image/svg+xml", "webmanifest": "application/manifest+json", "md": "text/plain",
  ]

  private static let others = [
    "jpg": "image/jpeg", "jpeg": "image/jpeg", "png": "image/png", "webp": "image/webp",
    "gif": "image/gif", "ico": "image/x-icon", "avif": "image/avif", "pdf": "application/pdf",
    "mp4": "video/mp4", "webm": "video/webm", "mov": "video/quicktime", "mp3": "audio/mpeg",
    "m4a": "audio/mp4", "ogg": "audio/ogg", "zip": "application/zip", "doc": "application/msword",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xls": "application/vnd.ms-excel",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "ppt": "application/vnd.ms-powerpoint",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  ]
}
