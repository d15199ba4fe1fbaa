import KimDiagnostics
import KimModel
import KimSystem

// A build without the pictures that are not there after all.

extension BuiltSite {
  /// What could be built where the tool is missing.
  func without(_ stage: PhotoStage, _ root: TypedPath) throws -> BuiltSite {
    let missing = try Set(stage.missing(of: self))
    return leavingOut(missing, adding: missing.isEmpty ? nil : .noTool(root))
  }

  /// Without what could not be made after all, such as a photo that vanished meanwhile.
  func withoutMissing(_ stage: PhotoStage) throws -> BuiltSite {
    let missing = try Set(stage.missing(of: self))
    return leavingOut(missing, adding: missing.isEmpty ? nil : .unmade(stage.root))
  }

  /// Without what is missing, for a reason that is told in any case.
  func without(_ stage: PhotoStage, saying reason: Diagnostic) throws -> BuiltSite {
    try leavingOut(Set(stage.missing(of: self)), adding: reason)
  }

  private func leavingOut(_ missing: Set<Rendition>, adding diagnostic: Diagnostic?) -> BuiltSite {
    guard let diagnostic else { return self }
    var diagnostics = diagnostics
    diagnostics.add(diagnostic)
    let rest = keeping { output in
      guard case .rendition(let rendition) = output.content else { return true }
      return !missing.contains(rendition)
    }
    return rest.replacing(diagnostics: diagnostics, isProvisional: true)
  }
}

extension Diagnostic {
  fileprivate static func noTool(_ root: TypedPath) -> Diagnostic {
    Diagnostic(
      .warning, code: "photo/no-tool", at: Place(path: root.string),
      id: "foto baru tidak diterbitkan, karena '\(VipsCall.tool)' tidak ada di komputer ini",
      en: "new photos are not published, because '\(VipsCall.tool)' is not on this machine",
      hint: LocalizedText(
        id: "pasang paket libvips-tools (Debian, Ubuntu: sudo apt install libvips-tools), "
          + "lalu jalankan lagi",
        en: "install the package libvips-tools (Debian, Ubuntu: sudo apt install libvips-tools) "
          + "and run again"))
  }

  fileprivate static func unmade(_ root: TypedPath) -> Diagnostic {
    Diagnostic(
      .error, code: "photo/unmade", at: Place(path: root.string),
      id: "ada gambar yang tidak dapat dibuat: fotonya berubah selagi dibangun, "
        + "atau libvips di komputer ini tidak lengkap",
      en: "some picture could not be made: its photo changed meanwhile, or libvips is incomplete",
      hint: LocalizedText(id: "jalankan lagi", en: "run again"))
  }
}
