package import KimSystem

/// What is installed beside the program: `<prefix>/share/kim` for the program `<prefix>/bin/kim`.
///
/// It has `themes`, `wilayah` (the region lists), what `kim init` begins with, and `versi`. A program
/// that was never installed has none of it, and works all the same where the content brings its own.
package struct Installation: Sendable {
  package let folder: TypedPath

  /// Nil if nothing is installed beside this program, or if it cannot be read.
  ///
  /// - Parameter program: links to it are followed.
  package init?(of program: TypedPath = TypedPath("/proc/self/exe")) {
    do {
      let prefix = TypedPath(try program.absolute()).parent.parent
      let folder = prefix.appending("share/kim")
      guard try Folder.existing(folder) != nil else { return nil }
      self.folder = folder
    } catch {
      return nil
    }
  }

  /// The first line of `versi`: which commit the program was built from.
  package var commit: String? {
    do {
      let folder = try Folder(opening: folder.string)
      guard case .bytes(let bytes, _) = try FileBytes(reading: "versi", in: folder, limit: 200)
      else { return nil }
      let line = String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
      return line.isEmpty ? nil : line
    } catch {
      return nil
    }
  }
}
