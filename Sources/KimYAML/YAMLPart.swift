import KimDiagnostics
internal import Yams

/// What the library makes of some lines of fields.
struct YAMLPart {
  /// Nil if it refuses them, or if the scanner of lines does.
  private(set) var node: YAMLNode?
  /// What the scanner of lines found.
  private(set) var findings: LineFindings
  /// Why there is no node.
  private(set) var problem: Diagnostic?

  /// Whether something was met that would harm the parser.
  var isAttack: Bool { findings.isStopped }

  /// - Parameters:
  ///   - lines: mended, without their line feeds; where they stand is known to `findings`.
  ///   - first: the number of the first line.
  init(_ lines: [[UInt8]], from first: Int, keys: YAMLTextKeys, _ findings: LineFindings) {
    var findings = findings
    findings.firstIndex = first
    var scanner = YAMLLineScanner(lines, keys: keys, findings: findings)
    scanner.scan()
    self.findings = scanner.findings
    problem = scanner.findings.diagnostics.found.first { $0.severity == .error }
    guard problem == nil else { return }
    let (file, map) = (findings.file, findings.map)
    do {
      let text = String(decoding: scanner.mended, as: UTF8.self)
      // Left to choose an encoding, the library looks it up in the environment each time.
      guard let root = try Yams.compose(yaml: text, .default, .default, .utf8) else {
        node = YAMLNode(value: .mapping([]), position: map.position(line: first, column: 1))
        return
      }
      node = try YAMLConverter(map: map, firstLine: first).convert(root)
    } catch let error as YamlError {
      problem = YAMLProblem(error).diagnostic(in: file, map, firstLine: first)
    } catch let error as YAMLConverter.Refusal {
      problem = .unsupported(error.position.place(in: file))
    } catch {
      problem = .unsupported(file.place(line: map.firstLine + first))
    }
  }
}
