import KimDiagnostics
import KimModel
import KimSiteWork
import KimSystem

/// What a mentor tells a KIM of a check, as one message for WhatsApp.
///
/// Stars make words bold there.
struct SiteReport {
  private let checked: CheckedSite
  private let problems: Diagnostics
  private let kinds: [DiagnosticKinds.Kind]

  /// As many UTF-16 code units as telephones show without "read more" twice.
  static let longest = 1500
  /// The last line, by which a later check knows its own reports.
  static let sign = "_Pesan ini dibuat oleh kim check._"

  /// - Parameter problems: of this site alone.
  init(_ checked: CheckedSite, _ problems: Diagnostics) {
    self.checked = checked
    self.problems = problems
    kinds = DiagnosticKinds(problems).kinds
  }

  var text: String {
    let parts = kinds.isEmpty ? [thanks] : [summary] + told
    return ([greeting] + parts + [Self.sign]).joined(separator: "\n\n") + "\n"
  }

  private var greeting: String {
    let name = checked.name.map { MessageText($0, atMost: 100).string }
    return "Salam, pengurus *\(name ?? "KIM di folder \(checked.site.id)")*."
  }

  // MARK: Nothing is wrong

  private var thanks: String {
    let total = checked.postCounts.values.reduce(0, +)
    let counts = PostType.allCases.compactMap { type -> String? in
      guard let count = checked.postCounts[type], count > 0 else { return nil }
      return "\(type.label) \(count)"
    }
    let list = counts.isEmpty ? "" : "\nDi antaranya: \(counts.joined(separator: ", "))."
    return "*Semua beres.* Situs Anda sudah diperiksa: \(total) tulisan terbit tanpa kesalahan dan "
      + "tanpa peringatan.\(list)\n\nTerima kasih sudah mengabarkan desa kepada warga."
  }

  // MARK: Something is

  private var summary: String {
    let parts = [
      (problems.sorted.count { $0.severity == .error }, "kesalahan (ada yang belum terbit)"),
      (problems.sorted.count { $0.severity == .warning }, "peringatan"),
    ]
    let counts = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return "Situs Anda sudah diperiksa: ada \(counts.joined(separator: " dan ")). Yang terpenting "
      + "lebih dahulu:"
  }

  /// As many as there is room for, and how many more there are.
  private var told: [String] {
    let frame = [greeting, summary, Self.sign].reduce(1) { $0 + $1.utf16.count + 2 }
    var room = Self.longest - frame - Self.closing(1_000_000).utf16.count
    var told: [String] = []
    var count = 0
    for (number, kind) in kinds.enumerated() {
      let text = paragraph(kind, number: number + 1)
      guard text.utf16.count + 2 <= room else { break }
      room -= text.utf16.count + 2
      count += kind.count
      told.append(text)
    }
    return told + [Self.closing(problems.sorted.count - count)]
  }

  private static func closing(_ more: Int) -> String {
    (more > 0 ? "Dan \(more) lagi. " : "")
      + "Setelah diperbaiki, kirim lagi berkasnya dengan nama yang sama. Terima kasih."
  }

  private func paragraph(_ kind: DiagnosticKinds.Kind, number: Int) -> String {
    let problem = kind.example
    let message = MessageText(problem.message.id, atMost: 220).string
    let hint = problem.hint.map { "\n→ " + MessageText($0.id, atMost: 260).string } ?? ""
    let others = kind.count > 1 ? " (dan di \(kind.count - 1) tempat lain)" : ""
    return "\(number). *\(place(of: problem))*\(others)\n\(message)\(hint)"
  }

  /// The file, seen from the KIM's folder, and the line.
  private func place(of problem: Diagnostic) -> String {
    let folder = checked.site.path.string + "/"
    let path = problem.place.path
    let file = path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : "seluruh situs"
    let name = MessageText(file, atMost: 120).string
    return problem.place.line > 0 ? "\(name), baris \(problem.place.line)" : name
  }
}

/// Words of a writer or of a message, fit for one line of a chat.
private struct MessageText {
  let string: String

  /// - Parameter limit: in UTF-16 code units.
  init(_ text: String, atMost limit: Int) {
    let visible = text.unicodeScalars.map { $0.isUnseen ? " " : $0 }
    let line = String(String.UnicodeScalarView(visible))
    guard line.utf16.count > limit else {
      string = line
      return
    }
    var cut = ""
    for character in line {
      guard cut.utf16.count + character.utf16.count < limit else { break }
      cut.append(character)
    }
    string = cut + "…"
  }
}
