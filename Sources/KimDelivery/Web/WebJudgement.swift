import KimContent
import KimDiagnostics
import KimPublish

/// What is told of pages that a host shows: a pure function of what it has answered and of what was
/// published.
struct WebJudgement {
  private(set) var diagnostics = Diagnostics()
  /// The published bytes, by path, as far as they are known.
  private let originals: [String: [UInt8]]

  init(_ looks: [WebLook], originals: [String: [UInt8]]) {
    self.originals = originals
    let changed = looks.filter { $0.phone.answer.status == 200 && !$0.isPublished($0.phone) }
    let pages = looks.filter { $0.path.hasSuffix(".html") && $0.phone.answer.status == 200 }
    for look in looks where look.phone.answer.status != 200 { judge(failed: look) }
    judge(changed, isEveryPage: pages.count >= Self.fewest && pages.allSatisfy(changed.holds))
    judgeRobot(looks)
  }

  /// From so many pages on, those that are all changed are told as one.
  private static let fewest = 3

  // MARK: What readers see

  private mutating func judge(failed look: WebLook) {
    switch look.phone.answer {
    case .elsewhere(let address): diagnostics.add(.elsewhere(look.address, address))
    case .tooLarge: diagnostics.add(.tooLarge(look.address))
    case .none(let reason): diagnostics.add(.noAnswer(look.address, reason))
    case .page(let status, _): diagnostics.add(.status(status, look.address))
    }
  }

  private mutating func judge(_ changed: [WebLook], isEveryPage: Bool) {
    let alike = isEveryPage ? changed.filter { spam(in: $0.phone, of: $0).isEmpty } : []
    if let first = alike.first(where: { originals[$0.path] != nil }) ?? alike.first {
      diagnostics.add(.everyPage(place(first), pages: alike.count))
    }
    for look in changed where !alike.holds(look) {
      diagnostics.add(.changedPage(place(look), words: spam(in: look.phone, of: look)))
    }
  }

  /// Where it begins to differ, as far as that is known.
  private func place(_ look: WebLook) -> Place {
    guard let body = look.phone.answer.body, let original = originals[look.path] else {
      return Place(path: look.address)
    }
    let page = SourceFile(path: look.address, bytes: body)
    return page.place(of: PageDifference(of: body, from: original).range)
  }

  /// What online gambling leaves that the published page did not have.
  private func spam(in shown: WebLook.Shown, of look: WebLook) -> [String] {
    let own = originals[look.path].flatMap { GamblingScan.match(in: $0)?.words } ?? []
    return Self.spam(in: shown).filter { !own.contains($0) }
  }

  private static func spam(in shown: WebLook.Shown) -> [String] {
    shown.answer.body.flatMap { GamblingScan.match(in: $0)?.words } ?? []
  }

  // MARK: What search engines see

  private mutating func judgeRobot(_ looks: [WebLook]) {
    var refusals = 0
    for look in looks where look.phone.answer.status == 200 && look.robot.hash != look.phone.hash {
      if Self.isRefusal(look.robot.answer) {
        refusals += 1
        continue
      }
      let words = spam(in: look.robot, of: look)
      let isHidden = words.contains { !Self.spam(in: look.phone).contains($0) }
      // Where readers get a changed page too, hosts put something else in each time.
      if look.isPublished(look.phone) || isHidden {
        diagnostics.add(.cloaked(look.address, words: words))
      }
    }
    if refusals > 0, let first = looks.first { diagnostics.add(.refused(first.address, refusals)) }
  }

  /// Hosts turn away those who say that they are a robot and come from elsewhere.
  private static func isRefusal(_ answer: WebAnswer) -> Bool {
    switch answer {
    case .none: true
    case .page(let status, _): [401, 403, 405, 406, 429, 503].contains(status)
    case .elsewhere, .tooLarge: false
    }
  }

  // MARK: What is not there

  /// What a host answers for an address that no page has.
  mutating func judge(nowhere looks: [WebLook]) {
    for look in looks {
      for shown in [look.phone, look.robot] where ![404, 410].contains(shown.answer.status) {
        if Self.isRefusal(shown.answer) { continue }
        diagnostics.add(.notMissing(look.address, words: Self.spam(in: shown)))
      }
    }
  }
}

extension [WebLook] {
  fileprivate func holds(_ look: WebLook) -> Bool { contains { $0.address == look.address } }
}

extension Diagnostic {
  fileprivate static func status(_ status: Int, _ address: String) -> Diagnostic {
    Diagnostic(
      .error, code: "verify/page-status", at: Place(path: address),
      id: "host menjawab \(status) untuk halaman yang sudah diterbitkan",
      en: "the host answers \(status) for a page that was published",
      hint: LocalizedText(
        id:
          "periksa 'alamat_situs' dan folder web di 'alamat', lalu jalankan: kim verify --via host",
        en: "check 'alamat_situs' and the folder in 'alamat', then run: kim verify --via host"))
  }

  fileprivate static func elsewhere(_ address: String, _ other: String) -> Diagnostic {
    Diagnostic(
      .error, code: "verify/redirect", at: Place(path: address),
      id: "pembaca dialihkan ke alamat lain: \(other.prefix(200))",
      en: "readers are sent to another address: \(other.prefix(200))",
      hint: LocalizedText(
        id: "kalau itu alamat situs ini, tulis sebagai 'alamat_situs'; kalau bukan, situs dibajak: "
          + "jalankan kim verify --via host",
        en: "if that is this site's address, make it 'alamat_situs'; if not, the site is defaced: "
          + "run kim verify --via host"))
  }

  fileprivate static func tooLarge(_ address: String) -> Diagnostic {
    Diagnostic(
      .error, code: "verify/large-page", at: Place(path: address),
      id: "halaman ini jauh lebih besar daripada yang diterbitkan",
      en: "this page is far larger than what was published",
      hint: .viaHost)
  }

  fileprivate static func noAnswer(_ address: String, _ reason: String) -> Diagnostic {
    Diagnostic(
      .error, code: "verify/no-answer", at: Place(path: address),
      id: "host tidak menjawab dengan benar untuk halaman ini (\(reason))",
      en: "the host does not answer properly for this page (\(reason))",
      hint: LocalizedText(
        id: "buka alamat itu di peramban; kalau tetap tidak terbuka, hubungi pemilik host",
        en: "open the address in a browser; if that fails too, ask the host's owner"))
  }

  fileprivate static func changedPage(_ place: Place, words: [String]) -> Diagnostic {
    let list = words.isEmpty ? "" : ": " + words.joined(separator: ", ")
    return Diagnostic(
      .error, code: "verify/changed-page", at: place,
      id: words.isEmpty
        ? "yang tampil kepada pembaca bukan yang diterbitkan"
        : "yang tampil kepada pembaca bukan yang diterbitkan, dengan kata iklan judi daring\(list)",
      en: words.isEmpty
        ? "what readers see is not what was published"
        : "what readers see is not what was published, with words of online gambling\(list)",
      hint: .viaHost)
  }

  fileprivate static func everyPage(_ place: Place, pages: Int) -> Diagnostic {
    Diagnostic(
      .error, code: "verify/every-page", at: place,
      id: "host mengubah setiap halaman (\(pages) yang dilihat), misalnya di sini",
      en: "the host changes every page (\(pages) were looked at), for example here",
      hint: LocalizedText(
        id:
          "matikan di panel host apa yang menyisipkan atau memadatkan; kalau tidak ada, jalankan: "
          + "kim verify --via host",
        en: "turn off in the host's panel what inserts or minifies; if there is nothing, run: "
          + "kim verify --via host"))
  }

  fileprivate static func cloaked(_ address: String, words: [String]) -> Diagnostic {
    let list = words.isEmpty ? "" : ": " + words.joined(separator: ", ")
    return Diagnostic(
      .error, code: "verify/cloaked", at: Place(path: address),
      id: "mesin pencari mendapat halaman lain daripada pembaca; begitulah iklan judi "
        + "disembunyikan\(list)",
      en: "search engines get another page than readers; that is how gambling spam hides\(list)",
      hint: .viaHost)
  }

  fileprivate static func refused(_ address: String, _ pages: Int) -> Diagnostic {
    Diagnostic(
      .warning, code: "verify/robot-refused", at: Place(path: address),
      id:
        "host menolak permintaan sebagai mesin pencari (\(pages) halaman), jadi tidak terlihat apa "
        + "yang didapat mesin pencari",
      en: "the host refuses to be asked as a search engine (\(pages) pages), so that what search "
        + "engines get is not seen",
      hint: LocalizedText(
        id: "lihat situs ini dengan 'URL Inspection' di Google Search Console",
        en: "look at this site with 'URL Inspection' in Google Search Console"))
  }

  fileprivate static func notMissing(_ address: String, words: [String]) -> Diagnostic {
    let list = words.isEmpty ? "" : " (" + words.joined(separator: ", ") + ")"
    return Diagnostic(
      .error, code: "verify/not-missing", at: Place(path: address),
      id: "alamat yang tidak ada tidak dijawab 404; begitulah halaman judi ditambahkan\(list)",
      en: "an address that does not exist is not answered by 404; that is how gambling pages are "
        + "added\(list)",
      hint: LocalizedText(
        id:
          "setel host agar menjawab 404 untuk alamat yang tidak ada, dan hapus .htaccess yang bukan "
          + "buatan Anda",
        en: "make the host answer 404 for what does not exist, and remove an .htaccess that is not "
          + "yours"))
  }
}

extension LocalizedText {
  /// The way to see what was changed.
  fileprivate static let viaHost = LocalizedText(
    id: "jalankan: kim verify --via host, lalu hapus yang bukan kiriman kim",
    en: "run: kim verify --via host, and remove what kim did not send")
}
