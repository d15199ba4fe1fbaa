package import KimTemplate

/// A village, with its KIM.
package struct VillageView: View {
  package let name: String
  package let kims: [KimRowView]

  package init(
    name: String, kims: [KimRowView] = []
  ) {
    self.name = name
    self.kims = kims
  }

  package static let name = "village"

  package static let fields: [ViewField<Self>] = [
    .text("name", "its name") { $0.name },
    .list("kims", "its KIM; may be none") { $0.kims },
    .flag("hasKims", "kims is not empty") { !$0.kims.isEmpty },
  ]
}
