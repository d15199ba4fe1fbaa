import KimSystem

/// Text as a YAML value.
package enum QuotedYAML {
  /// In double quotes, where nothing of it can be taken for YAML's own signs.
  package static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case _ where FileName.isHidden(scalar): quoted += " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
