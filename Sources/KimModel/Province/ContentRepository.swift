/// Where the content is kept for all who write it: a folder of a repository on a host that has a page
/// for new files.
package struct ContentRepository: Sendable, Hashable {
  /// The kinds of hosts, by whose rules the address of that page is made.
  package enum Service: String, Sendable, CaseIterable {
    case github, gitlab
    /// Gitea and Forgejo, such as codeberg.org.
    case gitea
  }

  package let service: Service
  /// `https://github.com/kominfo/kim`, without a slash at its end.
  package let root: String
  package let branch: String
  /// The content's folder in it; empty if it is the root.
  package let folder: String

  /// Reads the address of the content's folder as a browser shows it:
  /// `https://github.com/kominfo/kim/tree/main/sites`,
  /// `https://gitlab.com/kominfo/kim/-/tree/main/sites`,
  /// `https://codeberg.org/kominfo/kim/src/branch/main/sites`.
  ///
  /// Of a repository's own address the branch is `main` and the folder `sites`.
  package init?(_ text: String) {
    guard let address = WebAddress(text), address.string.hasPrefix("https://") else { return nil }
    var names = address.string.dropFirst("https://".count).split(separator: "/").map(String.init)
    guard names.count > 2 else { return nil }
    let host = names.removeFirst()
    if names.last?.hasSuffix(".git") == true {
      names.append(String(names.removeLast().dropLast(4)))
    }
    let known = Self.service(of: host, names)
    let marks = known.marks
    let start = Self.place(of: marks, in: names)
    let repository = names[..<(start ?? names.count)]
    guard repository.count > 1, repository.count == 2 || known == .gitlab else { return nil }
    service = known
    root = "https://\(host)/" + repository.joined(separator: "/")
    let rest = start.map { names[($0 + marks.count)...] } ?? []
    guard start == nil || !rest.isEmpty else { return nil }
    branch = rest.first ?? "main"
    folder = start == nil ? "sites" : rest.dropFirst().joined(separator: "/")
  }

  private static func service(of host: String, _ names: [String]) -> Service {
    if host == "github.com" { return .github }
    let isGitLab = host.hasPrefix("gitlab.") || host.contains(".gitlab.") || names.contains("-")
    return isGitLab ? .gitlab : .gitea
  }

  private static func place(of marks: [String], in names: [String]) -> Int? {
    names.indices.first { names[$0...].starts(with: marks) && $0 > 1 }
  }
}

extension ContentRepository.Service {
  /// What stands between a repository's address and a branch.
  fileprivate var marks: [String] {
    switch self {
    case .github: ["tree"]
    case .gitlab: ["-", "tree"]
    case .gitea: ["src", "branch"]
    }
  }
}
