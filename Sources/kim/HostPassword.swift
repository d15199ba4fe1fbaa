import FoundationEssentials
import KimDiagnostics
import KimPublish

/// The password of a host's account: from the environment, or asked for at the terminal.
struct HostPassword {
  let language: Language

  /// Nil where none is needed or known.
  func password(for target: PublishTarget) -> String? {
    guard target.address.needsPassword else { return nil }
    if let password = Environment[target.passwordVariable], !password.isEmpty { return password }
    guard Dialogue.isPossible else { return nil }
    let question = Self.question(for: target.address)
    Terminal.standardError.write(question[language] + " ")
    let answer = Terminal.standardInput.secretLine()
    Terminal.standardError.write("\n")
    return answer.flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func question(for address: HostAddress) -> LocalizedText {
    switch address {
    case .bucket(let bucket) where bucket.account == nil:
      LocalizedText(
        id: "Access key untuk bucket \(bucket.name) (AKSES:RAHASIA):",
        en: "Access key of the bucket \(bucket.name) (ACCESS:SECRET):")
    case .bucket(let bucket):
      LocalizedText(
        id: "Bagian rahasia access key untuk bucket \(bucket.name):",
        en: "Secret access key of the bucket \(bucket.name):")
    case .server(let server):
      question(for: server.user.map { "\($0)@\(server.host)" } ?? server.host)
    case .folder(let name), .archive(let name): question(for: name)
    }
  }

  private static func question(for account: String) -> LocalizedText {
    LocalizedText(id: "Kata sandi untuk \(account):", en: "Password of \(account):")
  }
}

/// The variables that the command was started with.
enum Environment {
  static subscript(name: String) -> String? { ProcessInfo.processInfo.environment[name] }
}
