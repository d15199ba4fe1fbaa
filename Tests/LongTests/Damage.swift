import Foundation
import KimTestSupport
import Testing

/// What a disk's fault, or somebody's hand, does to a file that builds keep for the next one.
enum Damage: String, CaseIterable {
  case cut, emptied, flipped, lost
  /// A bit is another one, and the file's size and time tell nothing of it.
  case flippedInSecret

  static func random(in province: inout TrialProvince) throws {
    // A number of the format that is another by a bit is what a newer program wrote, which is refused.
    let kept = ["cache", "a/.kim"].flatMap { folder in
      province.folder.files(in: folder).map { "\(folder)/\($0)" }
    }.filter { $0 != "a/.kim/format" }
    guard !kept.isEmpty else { return }
    let file = kept[province.number(0..<kept.count)]
    let damage = allCases[province.number(0..<allCases.count)]
    province.note("\(damage): \(file)")
    try damage.apply(to: file, in: &province)
  }

  private func apply(to file: String, in province: inout TrialProvince) throws {
    let url = URL(filePath: province.folder.full(file))
    var bytes = [UInt8](try Data(contentsOf: url))
    switch self {
    case .cut: bytes.removeLast(bytes.count - bytes.count / 2)
    case .emptied: bytes = []
    case .lost: return try province.folder.remove(file)
    case .flipped, .flippedInSecret:
      guard !bytes.isEmpty else { return }
      bytes[province.number(0..<bytes.count)] ^= 1 << UInt8(province.number(0..<8))
    }
    let isSecret = self == .flippedInSecret
    if isSecret { try run("touch -r \"$2\" waktu", on: url, in: province) }
    try Data(bytes).write(to: url)
    if isSecret { try run("touch -r waktu \"$2\"", on: url, in: province) }
  }

  private func run(_ shell: String, on url: URL, in province: TrialProvince) throws {
    let run = try KimCommand(shell: shell, arguments: [url.path], in: province.folder)
    #expect(run.status == 0, "\(run.errors)")
  }
}
