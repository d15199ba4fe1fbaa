import ArgumentParser
import KimDelivery
import KimDiagnostics
import KimPublish
import KimSystem

/// Which host is meant, and where what is known of it lies.
struct TargetOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Nama tujuan di terbit.yml, atau folder situs yang punya host sendiri.",
      valueName: "tujuan"))
  var target: String?

  @Option(help: ArgumentHelp("Folder isi.", valueName: "folder"))
  var root = "sites"

  @Option(
    help: ArgumentHelp(
      "Folder catatan (bawaan: '.kim' di samping folder isi).", valueName: "folder"))
  var cache: String?

  var content: TypedPath { TypedPath(root) }
  var cacheFolder: TypedPath { cache.map(TypedPath.init) ?? content.parent.appending(".kim") }

  /// The target that is meant; what is wrong with its settings is handed to `show`.
  func read(_ show: (Diagnostics) -> Void) throws -> PublishTarget {
    var found = Diagnostics()
    let target = try TargetShelf(content).target(named: target, diagnostics: &found)
    show(found)
    guard let target else { throw ExitCode(1) }
    return target
  }

  /// What opens the way to a host.
  func access(to target: PublishTarget, language: Language) throws -> PublicationOptions {
    var options = PublicationOptions()
    options.password = HostPassword(language: language).password(for: target)
    options.ssh = Environment["KIM_SSH"]
    if target.publicKey != nil, let words = Environment["KIM_KUNCI_TERBIT"], !words.isEmpty {
      options.key = try SecretListKey(named: words)
    }
    return options
  }
}
