import FoundationEssentials
import KimDiagnostics
import KimPublish

/// The password of a host's account: from the environment, or asked for at the terminal.
struct HostPassword {
  let language: Language

  /// Nil where none is needed or known.
  func password(for target: PublishTarget) -> String? {
    guard case .server(let server) = target.address,
      server.scheme == .ftp || server.scheme == .ftps
    else { return nil }
    if let password = Environment[target.passwordVariable], !password.isEmpty { return password }
    guard Dialogue.isPossible else { return nil }
    let account = server.user.map { "\($0)@\(server.host)" } ?? server.host
    let question = LocalizedText(
      id: "Kata sandi untuk \(account):", en: "Password of \(account):")
    Terminal.standardError.write(question[language] + " ")
    let answer = Terminal.standardInput.secretLine()
    Terminal.standardError.write("\n")
    return answer.flatMap { $0.isEmpty ? nil : $0 }
  }
}

/// The variables that the command was started with.
enum Environment {
  static subscript(name: String) -> String? { ProcessInfo.processInfo.environment[name] }
}
