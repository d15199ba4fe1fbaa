package import KimTemplate

/// One step of the way that a wish or complaint takes.
package struct StatusStepView: View {
  package let label: String
  package let isCurrent: Bool
  package let isDone: Bool

  package init(label: String, isCurrent: Bool = false, isDone: Bool = false) {
    self.label = label
    self.isCurrent = isCurrent
    self.isDone = isDone
  }

  package static let name = "step"

  package static let fields: [ViewField<Self>] = [
    .text("label", "the step as people read it") { $0.label },
    .flag("isCurrent", "it is here now") { $0.isCurrent },
    .flag("isDone", "it has been here before") { $0.isDone },
  ]
}
