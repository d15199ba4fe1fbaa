import Foundation
import KimTestSupport

/// What the guides tell their readers to copy: files with their names, and dates with their times.
struct GuideExamples {
  struct File {
    let path: String
    let text: String

    /// The first folder, which says of a post what type it is.
    var folder: String { String(path.prefix { $0 != "/" }) }

    /// Where the post is published: the day before its name is no part of the address.
    var page: String {
      path.replacing(/\/\d{4}-\d\d-\d\d-/, with: "/").replacing(/(md|txt)$/, with: "html")
    }
  }

  let files: [File]
  /// Those of the chapter on the types of posts.
  let typed: [File]
  let dates: [String]
  let times: [String]

  init() throws {
    let text = try GuideBlock.forWriters().map(GuideBlock.text(of:)).joined(separator: "\n")
    files = Self.files(text)
    typed = Self.files(Self.chapter("Tiga belas jenis tulisan", text))
    let blocks = Self.blocks(Self.chapter("Tanggal dan waktu", text))
    dates = blocks.first ?? []
    times = blocks.dropFirst().first ?? []
  }

  /// What stands under a heading of the second level.
  private static func chapter(_ title: String, _ text: String) -> String {
    guard let start = text.range(of: "\n## \(title)\n") else { return "" }
    let rest = text[start.upperBound...]
    return String(rest[..<(rest.range(of: "\n## ")?.lowerBound ?? rest.endIndex)])
  }

  /// Blocks below a line that holds a file name and nothing else.
  private static func files(_ text: String) -> [File] {
    let block = /(?ms)^`([\w.\/-]+\.(?:md|txt|yml))`\n\n```\w+\n(.*?\n)```$/
    return text.matches(of: block).map { File(path: String($0.1), text: String($0.2)) }
  }

  /// The lines of each block, without what stands beside them as an explanation.
  private static func blocks(_ text: String) -> [[String]] {
    text.matches(of: /(?ms)^```\n(.*?)\n```$/).map { block in
      block.1.split(separator: "\n").map { line in
        String(line.prefix(upTo: line.range(of: "  ")?.lowerBound ?? line.endIndex))
      }
    }
  }
}

extension GuideExamples {
  /// The folder of the KIM that the guide tells of.
  static let site = "musi-banyuasin/kim-toman"

  /// Writes the content root as a reader would who copied everything, pictures included.
  func write(to folder: TemporaryFolder) throws {
    for file in files { try write(file, to: folder) }
    for (number, date) in dates.enumerated() {
      try write(post: "tanggal-\(number)", "tanggal: \(date)", to: folder)
    }
    for (number, time) in times.enumerated() {
      try write(post: "jam-\(number)", "tanggal: 2026-05-17\nwaktu: \(time)", to: folder)
    }
  }

  private func write(_ file: File, to folder: TemporaryFolder) throws {
    let root = file.folder == "_provinsi" ? "sites" : "sites/\(Self.site)"
    try folder.write("\(root)/\(file.path)", file.text)
    let near = (file.path as NSString).deletingLastPathComponent
    let names = file.text.matches(of: /[\w.\/-]+\.(?:jpg|png|pdf)/).map { String($0.output) }
    for (number, name) in names.enumerated() {
      let path = name.hasPrefix("/") ? "\(root)\(name)" : "\(root)/\(near)/\(name)"
      try folder.write(path, bytes: Self.bytes(of: name, number))
    }
  }

  private func write(post name: String, _ fields: String, to folder: TemporaryFolder) throws {
    try folder.write(
      "sites/\(Self.site)/kegiatan/\(name).md", "---\njudul: Kabar\n\(fields)\n---\nIsi.\n")
  }

  /// A document, or one of the sample content's pictures: another one for each of a file's names.
  private static func bytes(of name: String, _ number: Int) throws -> [UInt8] {
    if name.hasSuffix(".pdf") { return Array("%PDF-1.4\n".utf8) }
    return try SamplePhotos.bytes(number)
  }
}
