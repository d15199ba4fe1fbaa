import KimModel
import KimSearch
package import KimSystem

/// A site's search data on disk, alone or among those of others, read a part at a time.
package struct SearchFile: ~Copyable {
  private let file: FileDescriptor
  private let path: String
  private let place: Range<Int>
  private let parts: [Range<Int>]
  /// Of all that it holds, by its own word.
  package let fingerprint: Fingerprint

  /// - Parameter place: where it is in the file; nil: it is all of it.
  ///
  /// Nil unless a build of this version may have written it.
  package init?(
    _ file: consuming FileDescriptor, path: String, at place: Range<Int>? = nil
  ) throws(DiskError) {
    guard let size = file.status?.size else { return nil }
    let place = place ?? 0..<size
    guard place.upperBound <= size, place.count >= SearchData.head + SearchData.tableSize else {
      return nil
    }
    let end = place.lowerBound + SearchData.head + SearchData.tableSize
    let head = try Self.read(place.lowerBound..<end, of: file, path)
    guard head.starts(with: SearchData.start),
      let parts = SearchData.ranges(in: Array(head.dropFirst(SearchData.head)), size: place.count)
    else { return nil }
    let digits = head.dropFirst(SearchData.start.count).prefix(SearchData.fingerprintSize)
    fingerprint = Fingerprint(string: String(decoding: digits, as: UTF8.self))
    self.file = file
    self.path = path
    self.place = place
    self.parts = parts
  }

  /// Nil if there is none at these names.
  init?(at names: [String], below folder: borrowing Folder) throws(DiskError) {
    let file: FileDescriptor
    do {
      file = try folder.folder(at: names.dropLast()).file(names[names.count - 1])
    } catch {
      guard error.isAboutOneFile || error.isNotAFolder else { throw error }
      return nil
    }
    try self.init(file, path: names.joined(separator: "/"))
  }

  /// The file of what a site says.
  package static func bytes(of body: [UInt8]) -> [UInt8] {
    SearchData.start + Fingerprint(of: body).string.utf8 + [UInt8(ascii: "\n")] + body
  }

  package func part(_ number: Int) throws(DiskError) -> [UInt8] {
    let part = parts[number]
    return try read((place.lowerBound + part.lowerBound)..<(place.lowerBound + part.upperBound))
  }

  /// Of what pages list of it: titles of posts, and public information.
  package func fingerprintOfLists() throws(DiskError) -> Fingerprint {
    var content = Fingerprint.Parts()
    content.add(try part(0))
    content.add(try part(SearchData.recordPart))
    return Fingerprint(of: content)
  }

  /// All of it, as the file has it.
  package func all() throws(DiskError) -> [UInt8] { try read(place) }

  /// Whether nobody has damaged it.
  package func isWhole() throws(DiskError) -> Bool {
    let body = try read((place.lowerBound + SearchData.head)..<place.upperBound)
    return Fingerprint(of: body) == fingerprint
  }

  private func read(_ range: Range<Int>) throws(DiskError) -> [UInt8] {
    try Self.read(range, of: file, path)
  }

  private static func read(
    _ range: Range<Int>, of file: borrowing FileDescriptor, _ path: String
  ) throws(DiskError) -> [UInt8] {
    do { return try file.read(range) } catch { throw error.at(path, .read) }
  }
}
