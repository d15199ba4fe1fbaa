import FoundationEssentials

/// What one line of `rclone lsjson` tells.
struct RcloneEntry {
  /// Below the target's root.
  let path: String
  let size: Int
  let isFolder: Bool
  /// As `2026-11-26` and `10:14:04`, in the zone of Greenwich.
  let (date, clock): (String, String)

  private struct Line: Decodable {
    let Path: String
    let Size: Int
    let ModTime: String
    let IsDir: Bool
  }

  /// Reads `{"Path":"a/x.html","Name":"x.html","Size":4,"ModTime":"2026-11-26T10:14:04Z","IsDir":false},`;
  /// nil for what is no such line.
  ///
  /// - Parameter folder: the one that was listed.
  init?(_ line: String, in folder: String) {
    guard line.hasPrefix("{") else { return nil }
    let text = line.hasSuffix(",") ? line.dropLast() : line[...]
    guard let line = Self.decoded(text) else { return nil }
    path = folder.isEmpty ? line.Path : "\(folder)/\(line.Path)"
    size = line.Size
    isFolder = line.IsDir
    let time = line.ModTime.split(separator: "T", maxSplits: 1)
    date = time.first.map(String.init) ?? ""
    clock = time.count == 2 ? String(time[1].prefix(8)) : ""
  }

  private static func decoded(_ text: Substring) -> Line? {
    do { return try JSONDecoder().decode(Line.self, from: Data(text.utf8)) } catch { return nil }
  }
}
