import KimDiagnostics
import KimModel
import KimSystem
import KimWorkspace

/// Questions to the person at the terminal; where nobody is there, none is asked.
struct Dialogue {
  let language: Language

  /// Whether somebody can read a question and answer it.
  static var isPossible: Bool {
    Terminal.standardInput.isTerminal && Terminal.standardError.isTerminal
  }

  /// The answer without blanks around it; nil if it is empty, or if nobody is there.
  func answer(to question: LocalizedText) -> String? {
    guard Self.isPossible else { return nil }
    Terminal.standardError.write(question[language] + " ")
    let line = readLine() ?? ""
    let answer = line.split(separator: " ").joined(separator: " ")
    return answer.isEmpty ? nil : answer
  }

  /// Whether the answer is yes; false where nobody is there.
  func agrees(to question: LocalizedText) -> Bool {
    ["y", "ya", "yes"].contains(answer(to: question)?.lowercased() ?? "")
  }

  /// The region that is meant. Throws a `UsageError` if it cannot be known.
  func region(of named: NamedRegions) throws(UsageError) -> Region {
    guard named.found.count > 1, named.found.count <= Self.mostChoices, Self.isPossible else {
      return try named.only()
    }
    for (number, description) in named.descriptions.enumerated() {
      Terminal.standardError.write(
        "  \(number + 1)  \(description) (\(named.found[number].code))\n")
    }
    let question = LocalizedText(
      id: "Yang mana? 1 sampai \(named.found.count):", en: "Which one? 1 to \(named.found.count):")
    guard let number = answer(to: question).flatMap({ Int($0) }),
      named.found.indices.contains(number - 1)
    else { return try named.only() }
    return named.found[number - 1]
  }

  /// As many as fit on a screen.
  private static let mostChoices = 20
}
