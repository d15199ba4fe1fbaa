/// Names that Windows keeps for devices, with any ending: no file of a site may have one, for sites
/// are handed on by flash disk.
///
/// Source: Microsoft, "Naming Files, Paths, and Namespaces".
enum DeviceName {
  private static let names: Set<String> = Set(
    ["con", "prn", "aux", "nul"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })

  /// Whether a file or folder of that name would be one, whatever its letter case.
  static func isTaken(by name: some StringProtocol) -> Bool {
    guard let stem = name.split(separator: ".").first, (3...4).contains(stem.utf8.count) else {
      return false
    }
    return names.contains(stem.lowercased())
  }
}
