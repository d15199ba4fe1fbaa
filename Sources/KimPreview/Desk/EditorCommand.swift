import KimSystem

/// The editor of the person who runs the command, if it has a window of its own.
package struct EditorCommand: Sendable {
  private let words: [String]

  /// Editors that need the terminal in which the command runs.
  private static let inTerminal: Set = [
    "vi", "vim", "nvim", "nano", "pico", "micro", "hx", "helix", "joe", "jed", "ne", "ed", "mcedit",
    "kak", "emacs", "zile", "mg", "nvi", "rvim", "elvis", "editor", "sensible-editor",
  ]

  /// - Parameter variables: those that editors stand in, the first one that is set counts.
  package init?(_ variables: [String?]) {
    guard let text = variables.lazy.compactMap({ $0 }).first(where: { !$0.isEmpty }) else {
      return nil
    }
    words = text.split(separator: " ").map(String.init)
    guard let name, !Self.inTerminal.contains(name) else { return nil }
  }

  private var name: String? {
    words.first?.split(separator: "/").last.map(String.init)
  }

  /// What follows the program's name to have it open a file at a line.
  func arguments(path: String, line: Int) -> [String] {
    // A name that looks like an option, or like a command of vim, is none.
    let path = path.hasPrefix("/") ? path : "./" + path
    let own = Array(words.dropFirst())
    guard line > 0 else { return own + [path] }
    switch name {
    case "code", "codium", "code-insiders", "cursor", "windsurf":
      return own + ["-g", "\(path):\(line)"]
    case "subl", "zed", "atom": return own + ["\(path):\(line)"]
    case "gedit", "gvim", "geany", "mousepad", "pluma", "xed": return own + ["+\(line)", path]
    case "kate", "kwrite": return own + ["-l", "\(line)", path]
    default: return own + [path]
    }
  }

  func open(_ path: String, line: Int) throws(DiskError) -> DetachedProgram {
    try DetachedProgram(words[0], arguments(path: path, line: line))
  }
}
