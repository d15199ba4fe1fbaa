import KimDiagnostics
import KimModel
import KimReceive
import KimSiteWork
package import KimSystem
import KimWorkspace

/// Takes what villages sent: makes posts of it in the folders of their KIM, checks these as all content
/// is checked, and puts the files away.
///
/// The same file twice changes nothing. A run that is killed is completed by the next one.
package struct Intake {
  private let options: IntakeOptions
  private let root: ContentRoot
  private let only: SiteFolder?
  private let texts: TextIntake

  /// Throws a `UsageError` if the content root or the KIM is not there, a `ClockError`, a `DiskError`.
  package init(_ options: IntakeOptions) throws {
    self.options = options
    root = try ContentRoot(discovering: options.root)
    let content = root
    only = try options.site.map { try content.site(named: $0) }
    let province = try IndexContent.province(of: options.root)
    texts = TextIntake(
      province: province, today: try BuildClock.moment(options.moment, in: province.zone).day,
      publishes: options.publishes)
  }

  /// - Parameter others: files in which nothing is that could be a post.
  package func take(_ items: [InboxItem], others: [TypedPath] = []) throws -> IntakeReport {
    let lock = try Folder(opening: options.root.string)
    guard lock.descriptor.lock(waiting: Self.patience) else {
      throw DiskError(.lock, options.root.string, code: 0)
    }
    // Held until the end.
    defer { _ = lock.descriptor.raw }
    var run = IntakeRun(again: options.again)
    run.report.others = others
    for item in items { try take(item, &run) }
    try check(&run)
    run.report.leftPhotos = LeftPhotos(of: run.items, run.report.texts).paths
    try sort(&run)
    return run.report
  }

  /// In milliseconds, for which another one may write to the same content.
  private static let patience = 30_000

  // MARK: Texts

  private func take(_ item: InboxItem, _ run: inout IntakeRun) throws {
    guard let content = try InboxContent(of: item, onlyParcels: item.inbox.isInContent) else {
      return
    }
    run.report.talk += content.talk
    if content.texts.isEmpty {
      run.report.others.append(item.path)
      return run.report.leftItems.append(item)
    }
    var texts: [Int] = []
    var photos: [String] = []
    for text in content.texts {
      texts.append(run.report.texts.count)
      switch text {
      case .failure(let problem):
        run.report.texts.append(
          TakenText(file: item.path, sender: content.sender, outcome: .refused(problem)))
      case .success(let received):
        photos += received.photos.map(\.fileName)
        try take(received, of: item, sender: content.sender, &run)
      }
    }
    run.items.append(
      TakenItem(
        item: item, texts: texts, photos: photos.filter(item.photos.contains),
        isChat: content.isChat))
  }

  private func take(
    _ received: ReceivedText, of item: InboxItem, sender: String?, _ run: inout IntakeRun
  ) throws {
    var received = received.withoutSurroundings.numbered
    var text = TakenText(
      file: item.path, sender: received.sender ?? sender, number: received.number,
      outcome: .left(.unknownSite))
    text.title = SentTitle.title(of: received)
    do {
      if let site = try self.site(of: &received, in: item, &text) {
        text.site = site.id
        text.isTrusted = try isTrusted(received, of: site)
        switch try texts.take(received, for: site, beside: item.folder, &run.contents) {
        case .known(let path): text.outcome = .known(path: path)
        case .repeated(let path): text.outcome = .repeated(path: path)
        case .kept(let problem, let correction):
          text.outcome = .refused(problem)
          text.correction = correction
        case .made(let made):
          text.outcome = .made(
            path: made.path, isDraft: made.record.isDraft, isCorrection: made.previous != nil)
          (text.title, text.photos, text.lost) = (made.title, made.photos, made.lost)
          text.changes = made.changes
          text.hints = TakenHint.all(
            title: made.title, text: received.text, photos: made.photos)
          run.made[run.report.texts.count] = made
        }
      }
    } catch let problem as ReceiveProblem {
      text.outcome = .refused(problem)
    }
    run.report.texts.append(text)
  }

  /// Nil, with the reason in `text`, where the text stays where it is.
  private func site(
    of received: inout ReceivedText, in item: InboxItem, _ text: inout TakenText
  ) throws -> SiteFolder? {
    var name = received.site
    // Anybody may write such a line: one that names no KIM is a part of the text.
    if name == nil, let line = SiteLine(in: received.text),
      root.sites.contains(where: { $0.id.string == line.site })
    {
      name = line.site
      received.text = line.rest
    }
    if let name {
      guard let own = root.sites.first(where: { $0.id.string == name }) else {
        throw ReceiveProblem.unknownSite(name)
      }
      guard only == nil || only == own else {
        text.outcome = .left(.otherSite(name))
        return nil
      }
      return own
    }
    return only ?? siteOfFolder(item) ?? (root.sites.count == 1 ? root.sites.first : nil)
  }

  /// Folders may be called as KIM are: `masuk/kim-toman/panen.txt`.
  private func siteOfFolder(_ item: InboxItem) -> SiteFolder? {
    for count in stride(from: item.folders.count, to: 0, by: -1) {
      for start in 0..<count {
        let name = item.folders[start..<count].joined(separator: "/")
        let found = root.sites.filter { $0.id.string == name || $0.id.string.hasSuffix("/" + name) }
        if found.count == 1 { return found.first }
      }
    }
    return nil
  }

  /// Whether it is taken without the sign that it should have. Throws where it is not.
  private func isTrusted(_ received: ReceivedText, of site: SiteFolder) throws -> Bool {
    guard let key = try options.keys.key(of: site.id) else { return false }
    if received.seal?.isOf(key) ?? false { return false }
    guard options.trusts else {
      throw received.seal == nil ? ReceiveProblem.unsigned : .wronglySigned
    }
    return true
  }

  // MARK: Checks

  /// The new posts are checked with all of their KIM; one with an error is taken back.
  private func check(_ run: inout IntakeRun) throws {
    guard !run.made.isEmpty else { return }
    var build = options.build
    build.root = options.root
    build.sites = Set(run.made.values.map(\.site.id.string)).sorted()
    build.includesDrafts = true
    build.moment = options.moment
    let report = try Check(build, by: options.executor).run()
    for (index, made) in run.made.sorted(by: { $0.key < $1.key })
    where !run.isCorrected(at: index) {
      let folder = made.site.path.appending("\(made.record.folder)").string + "/"
      let found = report.diagnostics.found.filter { $0.place.path.hasPrefix(folder) }
      var errors = found.filter { $0.severity == .error && !Self.isOfMissingFile($0) }
        .map(\.message.id)
      if report.sitesLost.contains(made.site.id) {
        errors.append("situs '\(made.site.id)' tidak dapat diperiksa bersama tulisan ini")
      }
      guard errors.isEmpty else {
        try texts.undo(made)
        run.report.texts[index].outcome = .refused(.unpublishable(errors))
        continue
      }
      run.report.diagnostics.add(Diagnostics(found))
    }
  }

  /// Whether a post lacks only something that it names: it is published all the same.
  private static func isOfMissingFile(_ problem: Diagnostic) -> Bool {
    ["photo/missing", "markdown/missing-image", "post/missing-document"].contains(problem.code)
  }

  // MARK: Files

  /// What stays is not moved; of a file with several texts all have to be done.
  private func sort(_ run: inout IntakeRun) throws {
    for item in run.items {
      let texts = item.texts.map { run.report.texts[$0] }
      let sorting = InboxSorting(item: item.item, photos: item.photos)
      let refused = texts.compactMap { text -> Answer.Refusal? in
        guard case .refused(let problem) = text.outcome else { return nil }
        return Answer.Refusal(title: text.title, file: item.item.name, problem: problem)
      }
      if texts.contains(where: \.isLeft) {
        run.report.leftItems.append(item.item)
      } else if refused.isEmpty {
        try sorting.moveToDone()
      } else {
        let moved = try sorting.moveToRefused(Answer.text(refused))
        run.report.answers.append(moved.answer)
        for index in item.texts {
          run.report.texts[index].file = moved.file
          guard let correction = run.report.texts[index].correction,
            let number = run.report.texts[index].number
          else { continue }
          run.report.texts[index].correction?.folder = try sorting.lay(
            correction, number, beside: moved.file)
        }
      }
    }
  }
}

/// What is known while files are taken.
private struct IntakeRun {
  var report: IntakeReport
  var items: [TakenItem] = []
  var contents = KnownContents()
  /// By their places in the report.
  var made: [Int: TextIntake.Made] = [:]

  init(again: String) { report = IntakeReport(again: again) }

  /// Whether a later text of the same run took a post's place.
  func isCorrected(at index: Int) -> Bool {
    guard let own = made[index] else { return false }
    return made.contains {
      $0.key > index && $0.value.record.number == own.record.number && $0.value.site == own.site
    }
  }
}

extension ReceivedPhoto {
  /// Empty for one that is no file of its own; what a sender wrote, so it may lead anywhere.
  fileprivate var fileName: String {
    if case .file(let name) = content { name } else { "" }
  }
}
