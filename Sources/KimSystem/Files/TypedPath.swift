import Glibc

/// A folder's path as the person who runs the command typed it, so that messages can repeat it.
package struct TypedPath: Sendable, Hashable, Codable, CustomStringConvertible {
  /// Without slashes at its end; never empty.
  package let string: String

  package init(_ text: String) {
    var trimmed = text[...]
    while trimmed.utf8.count > 1, trimmed.last == "/" { trimmed.removeLast() }
    string = trimmed.isEmpty ? "." : String(trimmed)
  }

  /// The path without its last name: `.` for a single name, `./..` for `.`.
  package var parent: TypedPath {
    if string == "." || string == ".." || string.hasSuffix("/..") {
      return TypedPath(string + "/..")
    }
    guard let slash = string.lastIndex(of: "/") else { return TypedPath(".") }
    return slash == string.startIndex ? TypedPath("/") : TypedPath(String(string[..<slash]))
  }

  package func appending(_ path: String) -> TypedPath {
    TypedPath(string == "." ? path : string == "/" ? "/" + path : "\(string)/\(path)")
  }

  /// From the root of the disk, without links; the folder has to be there.
  package func absolute() throws(DiskError) -> String {
    guard let found = unsafe realpath(string, nil) else {
      throw SystemFailure.last.at(string, .open)
    }
    defer { unsafe free(found) }
    return unsafe String(cString: found)
  }

  /// As a shell reads it.
  package var quoted: String {
    let isPlain = string.utf8.allSatisfy { byte in
      byte & 0xDF &- 0x41 < 26 || byte &- 0x30 < 10 || "-_./".utf8.contains(byte)
    }
    return isPlain ? string : "'" + string.replacing("'", with: "'\\''") + "'"
  }

  package var description: String { string }
}
