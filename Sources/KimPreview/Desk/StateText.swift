import KimDiagnostics
import KimModel
import KimSystem
import KimText

/// What browsers are told of the last round, as JSON.
struct StateText {
  let language: Language
  let root: TypedPath

  /// The page that a browser shows.
  struct Page {
    let mark: String
    /// The KIM that it belongs to.
    var site: String?
    /// The post that it shows, by its path below the content root.
    var post: String?
    /// Where another post is shown, which was asked for.
    var address: String?
  }

  /// - Parameter canOpen: whether a click can open files.
  func json(_ state: PreviewState, page: Page, canOpen: Bool) -> [UInt8] {
    var json = JSONText(.plain)
    json.object { json in
      json.member("round", state.round)
      flag("isBuilding", state.isBuilding, &json)
      flag("canOpen", canOpen, &json)
      json.member("mark", page.mark)
      json.member("site", page.site)
      json.member("post", page.post)
      json.member("address", page.address)
      json.member("failure", state.failure?[language])
      json.member("errors", state.errors)
      json.member("warnings", state.warnings)
      json.member("filesLeftOut", state.filesLeftOut)
      json.member("sites", state.sites)
      json.member("pages", state.pages)
      json.member("milliseconds", state.milliseconds)
      json.key("problems")
      json.array { json in for problem in state.problems { write(problem, &json) } }
      json.key("withheld")
      json.array { json in
        for file in state.withheld {
          json.object {
            $0.member("path", file.path)
            $0.member("reason", file.reason.rawValue)
            $0.member("post", post(file.path))
          }
        }
      }
      json.key("waiting")
      json.array { json in for path in state.waiting { json.item(path) } }
    }
    return json.bytes
  }

  private func flag(_ name: String, _ flag: Bool, _ json: inout JSONText) {
    json.key(name)
    json.item(flag)
  }

  /// The path below the content root of what the form may open, as far as its name tells; nil for others.
  private func post(_ path: String) -> String? {
    ContentFile(shown: path, in: root)?.path
  }

  private func write(_ problem: Diagnostic, _ json: inout JSONText) {
    let place = problem.place
    json.object { json in
      json.member("severity", problem.severity.rawValue)
      json.member("label", problem.severity.name[language])
      json.member("code", problem.code)
      json.member("message", problem.message[language])
      json.member("hint", problem.hint?[language])
      flag("canMend", ProblemMend(of: problem, in: root) != nil, &json)
      if case .rename(let name) = problem.mend { json.member("rename", name) }
      json.member("path", place.path)
      json.member("line", place.line)
      json.member("column", place.column)
      json.member("excerpt", place.excerpt?.text)
      json.member("offset", place.excerpt?.offset)
      json.member("length", place.excerpt?.length)
      json.member("post", post(place.path))
    }
  }
}
