import Foundation
import KimTestSupport

/// A small province that is edited at random, and built by the program itself.
///
/// What it publishes lies in `a`; a build that remembers nothing writes to `b`.
struct TrialProvince {
  let folder: TemporaryFolder
  private var content: EditedProvince
  /// What was done, in order, for whoever looks at a failure.
  private(set) var history: [String] = []
  /// What a build takes that nothing disturbs, in seconds.
  private(set) var span = 0.0
  /// 1200 x 800 pixels.
  private let photo: [UInt8]

  static func with(seed: UInt64, _ body: (inout TrialProvince) throws -> Void) throws {
    try TemporaryFolder.with { folder in
      var province = try TrialProvince(in: folder, seed: seed)
      try body(&province)
    }
  }

  private init(in folder: TemporaryFolder, seed: UInt64) throws {
    self.folder = folder
    try FileManager.default.copyItem(
      atPath: KimCommand.themes, toPath: folder.full("themes"))
    let samples = TestTheme.repository.appending(path: "sites/musi-banyuasin/kim-lais/foto")
    photo = Array(try Data(contentsOf: samples.appending(path: "pasar.jpg")))
    content = try EditedProvince(in: folder, seed: seed)
    for name in ["a", "cache", "gambar"] { try folder.folder(name) }
    let start = ContinuousClock.now
    try shareCleanPictures()
    _ = try build(to: "b", cache: "c")
    span = (ContinuousClock.now - start) / .seconds(1)
    try removeClean()
  }

  // MARK: Doing

  mutating func number(_ range: Range<Int>) -> Int { content.number(range) }

  mutating func edit(times: Int) throws {
    for _ in 0..<times { history.append(try isPhotosTurn ? addPhoto() : content.edit()) }
  }

  mutating func editWell(times: Int) throws {
    for _ in 0..<times { history.append(try isPhotosTurn ? addPhoto() : content.editWell()) }
  }

  private var isPhotosTurn: Bool {
    mutating get { content.number(0..<8) == 0 }
  }

  private mutating func addPhoto() throws -> String { try content.addPhoto(photo) }

  /// Builds everything anew without any file of a site having changed.
  mutating func editSettings() throws { history.append(try content.editSettings()) }

  mutating func note(_ event: String) { history.append(event) }

  /// `shell` is what the command is run by: `"$@"` stands for it.
  func build(
    to output: String = "a", cache: String = "cache", through shell: String = "exec \"$@\""
  ) throws -> KimCommand {
    try KimCommand(
      shell: shell,
      arguments: [
        "build", "--themes", "themes", "--as-of", content.date, "--format", "json", "--output",
        output, "--cache", cache,
      ], in: folder)
  }

  // MARK: Comparing

  /// Builds once more and tells how that differs from a build that remembers nothing but the book of
  /// addresses and what is kept of broken sources; nil if it does not.
  func difference(lendingState: Bool = true) throws -> String? {
    let before = try CleanOutput(copying: "a", in: folder, to: "sebelum")
    let quick = try build()
    if lendingState { try before.lend(to: "b", keptBy: broken(quick)) }
    try shareCleanPictures()
    let slow = try build(to: "b", cache: "c")
    let files = try KimCommand(shell: "diff -rq a b | head -n 20", arguments: [], in: folder).output
    try removeClean()
    try folder.remove("sebelum")
    guard quick.status < 2 else { return "status \(quick.status): \(quick.errors)" }
    guard quick.status == slow.status, quick.errors == slow.errors else {
      return "status \(quick.status) and \(slow.status):\n\(quick.errors)\n---\n\(slow.errors)"
    }
    return files.isEmpty ? nil : files
  }

  /// Making pictures takes longer than all the rest, and a clean build makes the same ones each time.
  private func shareCleanPictures() throws {
    try folder.link("c/foto", to: folder.full("gambar"))
  }

  private func removeClean() throws {
    for name in ["b", "c"] where folder.has(name) { try folder.remove(name) }
  }

  private struct Message: Decodable {
    let severity: String
    let path: String
  }

  /// Files below the content root that a build found an error in.
  private func broken(_ build: KimCommand) throws -> Set<String> {
    let messages = build.errors.split(separator: "\n").filter { $0.hasPrefix("{") }
    let errors = try messages.map { try JSONDecoder().decode(Message.self, from: Data($0.utf8)) }
      .filter { $0.severity == "error" && $0.path.hasPrefix("sites/") }
    return Set(errors.map { String($0.path.dropFirst("sites/".count)) })
  }

  /// Pages under their own names that are cut: all but redirects end with the theme's foot, those for
  /// paper with their last tag, the writing page with its script.
  var cutPages: [String] {
    folder.files(in: "a").filter { path in
      guard path.hasSuffix(".html"), !path.contains("/."), let text = folder.text("a/\(path)")
      else { return false }
      let isWhole = ["</footer>\n", "</html>\n", ";}</script>"].contains(where: text.hasSuffix)
      return !isWhole && !text.contains("http-equiv=\"refresh\"")
    }
  }
}
