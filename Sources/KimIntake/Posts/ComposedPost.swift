import KimContent
import KimDiagnostics
import KimModel
import KimReceive

/// The text of a post as it is written into a KIM's folder, made of a text that was received: with its
/// photos under our names, a day, and the line that makes it a draft.
struct ComposedPost {
  private(set) var text: [UInt8]
  let title: String
  let day: Day
  let type: PostType
  let isDraft: Bool

  /// What is wrong with a text that lacks a field which it gets.
  private static let added: Set = ["post/missing-judul", "post/missing-tanggal"]

  /// In the place of the path that it will have, which depends on what stands in it.
  private static let source = "kiriman.md"

  /// Throws what holds it back.
  ///
  /// - Parameters:
  ///   - day: for a text that has none.
  ///   - isDraft: whether it has to be one; a text that says so itself is one all the same.
  init(
    _ received: ReceivedText, photos: [KeptPhoto], on day: Day, isDraft: Bool, province: Province
  ) throws(ReceiveProblem) {
    let sent = MarkdownMark.removedIfNeedless(
      from: PhotoNames.replaced(in: received.text, photos))
    // Who sent it is no part of it, and may not be published; when is the day of a text without one.
    let named = ForwardedMarks.removed(from: sent)
    let glance = try Self.glance(named, province)
    let day = sent == named ? day : try Self.glance(sent, province).day ?? day
    let faults = Self.errors(glance.diagnostics, besides: Self.added)
    // In what the reader hands on some of them are gone: numbers of identity are made illegible.
    guard faults.isEmpty else { throw .unpublishable(faults) }
    let lines = HeadLines(
      glance, photos: photos, on: day, isDraft: isDraft, text: named, title: received.title)
    let isUntitled = glance.title == nil && received.title == nil && glance.body == named
    let text = isUntitled ? FirstSentence(of: named).rest : named
    let result = try Self.result(of: lines, glance, text, isDraft, province)
    guard !glance.choosesAddress, !result.choosesAddress else { throw .choosesAddress }
    guard Self.isDone(result, isDraft), let title = result.title, let day = result.day else {
      let errors = Self.errors(result.diagnostics)
      throw .unpublishable(errors.isEmpty ? ["bagian atas tulisan tidak terbaca"] : errors)
    }
    let end = UInt8(ascii: "\n")
    self.text = result.bytes.last == end ? result.bytes : result.bytes + [end]
    self.title = title
    self.day = day
    type = result.type
    self.isDraft = result.isHidden
  }

  /// A text that was copied brings no photos; those that it names here are the older one's.
  private static let photoKeys: Set = ["gambar", "galeri"]

  /// Keeps of an older text all that this one does not say otherwise, where that can be: a text that was
  /// copied has no words for photos, and others only some of its fields.
  mutating func keep(_ older: [UInt8], province: Province) {
    do {
      let taken = try TakenVersion(
        of: text, into: older, ignoring: Self.photoKeys, source: Self.source, province: province)
      let glance = try Self.glance(taken.bytes, province)
      guard !glance.diagnostics.hasErrors, isDraft || !glance.isHidden else { return }
      text = taken.bytes
    } catch {
      // The text stands as it came.
    }
  }

  /// The text with the fields that it lacks, as the ordinary reader sees it: in its own head, or below
  /// one of ours where that cannot be.
  private static func result(
    of lines: HeadLines, _ glance: PostGlance, _ text: [UInt8], _ isDraft: Bool,
    _ province: Province
  ) throws(ReceiveProblem) -> PostGlance {
    let inserted = try lines.inserted(in: glance).map { (bytes) throws(ReceiveProblem) in
      try Self.glance(bytes, province)
    }
    if let inserted, isDone(inserted, isDraft) { return inserted }
    // The title goes into our head and is not told twice.
    let rest = glance.isTitleOnly ? Array(glance.body.drop { $0 <= 32 }) : text
    let above = try Self.glance(lines.above(rest), province)
    // A second head would be a second post, of which nothing is published.
    return isDone(above, isDraft) && !hasTwoTexts(above) ? above : inserted ?? above
  }

  private static func hasTwoTexts(_ glance: PostGlance) -> Bool {
    glance.diagnostics.found.contains { $0.code == "post/two-texts" }
  }

  private static func glance(
    _ bytes: [UInt8], _ province: Province
  ) throws(ReceiveProblem) -> PostGlance {
    guard bytes.count <= province.limits.postBytes else { throw .tooMuchText }
    guard bytes.contains(where: { $0 > 32 }) else { throw .emptyText }
    var found = Diagnostics()
    guard
      let glance = PostGlance(
        bytes, source: source, folder: "", province: province, diagnostics: &found)
    else { throw .unpublishable(errors(found)) }
    return glance
  }

  private static func isDone(_ glance: PostGlance, _ isDraft: Bool) -> Bool {
    !glance.diagnostics.hasErrors && (glance.isHidden || !isDraft)
  }

  private static func errors(
    _ found: Diagnostics, besides others: Set<String> = []
  ) -> [String] {
    found.sorted.filter { $0.severity == .error && !others.contains($0.code) }
      .map(\.message.id)
  }
}
