/// The parts of the SARIF 2.1.0 object model that we write, named as the standard names them.
struct SARIF: Encodable {
  let schema = "https://json.schemastore.org/sarif-2.1.0.json"
  let version = "2.1.0"
  let runs: [Run]

  enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  struct Run: Encodable {
    let tool: Tool
    let columnKind: String
    let results: [Result]
  }
  struct Tool: Encodable { let driver: Driver }
  struct Driver: Encodable {
    let name: String
    let rules: [Rule]
  }
  struct Rule: Encodable { let id: String }
  struct Result: Encodable {
    let ruleId, level: String
    let message: Message
    let locations: [Location]
  }
  struct Message: Encodable { let text: String }
  struct Location: Encodable { let physicalLocation: PhysicalLocation }
  struct PhysicalLocation: Encodable {
    let artifactLocation: ArtifactLocation
    let region: Region?
  }
  struct ArtifactLocation: Encodable { let uri: String }
  struct Region: Encodable {
    let startLine: Int
    let startColumn, endColumn: Int?
  }
}
