import KimDiagnostics

/// The meaning of names at one place: Mustache's context stack, known while compiling.
struct Scope: Hashable {
  private enum Level: Hashable {
    case view(Schema, frame: Int)
    /// A section over text or markup, which `{{.}}` stands for.
    case value(Operand)
  }

  private var levels: [Level]
  private var frames: Int

  init(_ stack: [Schema]) {
    levels = stack.enumerated().map { .view($1, frame: $0) }
    frames = stack.count
  }

  /// Inside a section that puts one more record on the stack.
  func entering(_ schema: Schema) -> Scope {
    var inner = self
    inner.levels.append(.view(schema, frame: frames))
    inner.frames += 1
    return inner
  }

  /// Inside a section over text or markup.
  func showing(_ operand: Operand) -> Scope {
    var inner = self
    inner.levels.append(.value(operand))
    return inner
  }

  /// The value of a name; nil, with a report, where there is none.
  ///
  /// The first part is looked for from the innermost view outwards, or in the innermost alone if a
  /// dot leads it; each other part only in what was found (Mustache specification, "Dotted Names").
  func operand(
    of reference: NameReference, in file: SourceFile, _ diagnostics: inout Diagnostics
  ) -> Operand? {
    guard reference.name != "." else { return top(at: reference, in: file, &diagnostics) }
    var parts = reference.parts
    let isLocal = parts.first?.name.isEmpty ?? false
    if isLocal { parts.removeFirst() }
    guard let first = parts.first, parts.allSatisfy({ !$0.name.isEmpty }) else {
      diagnostics.add(.malformedName(reference, in: file))
      return nil
    }
    let views = isLocal ? Array(views.prefix(1)) : views
    guard let found = operand(named: first.name, isLocal: isLocal) else {
      diagnostics.add(.unknownName(first, of: views, in: file))
      return nil
    }
    return zip(parts, parts.dropFirst()).reduce(found) { operand, pair in
      operand.flatMap { member(pair.1, of: $0, named: pair.0, in: file, &diagnostics) }
    }
  }

  /// The operand that an unknown name probably stands for, so that the inside of its section can be
  /// checked too.
  func likelyOperand(of reference: NameReference) -> Operand? {
    let names = views.flatMap { $0.fields.map(\.name) }
    let meant = Suggestion.nearest(to: reference.name, in: names)
    return meant.flatMap { operand(named: $0, isLocal: false) }
  }

  /// The innermost first.
  private var views: [Schema] {
    levels.reversed().compactMap { if case .view(let schema, _) = $0 { schema } else { nil } }
  }

  private func operand(named name: String, isLocal: Bool) -> Operand? {
    for case .view(let schema, let frame) in levels.reversed() {
      if let (slot, kind) = schema.slot(named: name) {
        return Operand(path: Path(frame: frame, slots: [slot]), kind: kind)
      }
      if isLocal { return nil }
    }
    return nil
  }

  private func member(
    _ part: NameReference, of operand: Operand, named previous: NameReference, in file: SourceFile,
    _ diagnostics: inout Diagnostics
  ) -> Operand? {
    guard case .record(let schema) = operand.kind else {
      diagnostics.add(.notARecord(previous, operand.kind, in: file))
      return nil
    }
    guard let (slot, kind) = schema.slot(named: part.name) else {
      diagnostics.add(.unknownName(part, of: [schema], in: file))
      return nil
    }
    return Operand(
      path: Path(frame: operand.path.frame, slots: operand.path.slots + [slot]), kind: kind)
  }

  private func top(
    at reference: NameReference, in file: SourceFile, _ diagnostics: inout Diagnostics
  ) -> Operand? {
    if case .value(let operand) = levels.last { return operand }
    diagnostics.add(.wholeView(views.first, at: reference, in: file))
    return nil
  }
}

extension NameReference {
  /// The parts between the dots.
  fileprivate var parts: [NameReference] {
    var start = range.lowerBound
    return name.split(separator: ".", omittingEmptySubsequences: false).map { part in
      defer { start += part.utf8.count + 1 }
      return NameReference(name: String(part), range: start..<start + part.utf8.count)
    }
  }
}

extension Schema {
  fileprivate func slot(named name: String) -> (Int, Kind)? {
    fields.first { $0.name == name }.map { ($0.slot, $0.kind) }
  }
}

extension Diagnostic {
  /// - Parameter views: Where it was looked for, the innermost first.
  fileprivate static func unknownName(
    _ reference: NameReference, of views: [Schema], in file: SourceFile
  ) -> Diagnostic {
    let name = reference.name
    let view = views.first?.name ?? "."
    let meant = Suggestion.nearest(to: name, in: views.flatMap { $0.fields.map(\.name) })
    return Diagnostic(
      .error, code: "template/unknown-name", at: file.place(of: reference.range),
      id: "'\(view)' tidak punya '\(name)'" + (meant.map { "; maksud Anda '\($0)'?" } ?? ""),
      en: "'\(view)' has no '\(name)'" + (meant.map { "; did you mean '\($0)'?" } ?? ""))
  }

  fileprivate static func malformedName(
    _ reference: NameReference, in file: SourceFile
  ) -> Diagnostic {
    Diagnostic(
      .error, code: "template/malformed-name", at: file.place(of: reference.range),
      id: "nama '\(reference.name)' kurang satu bagian di dekat titiknya",
      en: "the name '\(reference.name)' lacks a part beside its dot")
  }

  fileprivate static func notARecord(
    _ reference: NameReference, _ kind: Schema.Kind, in file: SourceFile
  ) -> Diagnostic {
    Diagnostic(
      .error, code: "template/not-a-record", at: file.place(of: reference.range),
      id: "'\(reference.name)' adalah \(kind.noun.id); titik hanya untuk nama di dalam satu data",
      en: "'\(reference.name)' is \(kind.noun.en); a dot is for names inside a record only")
  }

  fileprivate static func wholeView(
    _ schema: Schema?, at reference: NameReference, in file: SourceFile
  ) -> Diagnostic {
    let name = schema?.name ?? "."
    return Diagnostic(
      .error, code: "template/not-a-value", at: file.place(of: reference.range),
      id: "'.' di sini adalah '\(name)' seutuhnya; sebutkan salah satu namanya",
      en: "'.' is the whole of '\(name)' here; say which of its names")
  }
}

/// The value that a name stands for at one place of a template.
struct Operand: Hashable {
  let path: Path
  let kind: Schema.Kind
}

/// The place of a value while a page is rendered.
struct Path: Hashable {
  /// The record, counted from the outermost.
  let frame: Int
  /// Its slot, and the slots of the records within for a dotted name.
  let slots: [Int]
}
