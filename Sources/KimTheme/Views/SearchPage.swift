package import KimTemplate

/// The page that searches, with lists for those without JavaScript.
package struct SearchView: View {
  package let title: String
  package let label: String
  package let folder: String
  package let first: String
  package let links: [LinkView]
  package let groups: [LetterView]

  package init(
    title: String, label: String, folder: String, first: String,
    links: [LinkView] = [], groups: [LetterView] = []
  ) {
    self.title = title
    self.label = label
    self.folder = folder
    self.first = first
    self.links = links
    self.groups = groups
  }

  package static let name = "search"

  package static let fields: [ViewField<Self>] = [
    .text("title", "its name") { $0.title },
    .text("label", "what can be searched for") { $0.label },
    .text("folder", "where the script finds its data") { $0.folder },
    .text("first", "the name of the data that it reads first") { $0.first },
    .list("links", "pages that list the rest") { $0.links },
    .list("groups", "what there is, from A to Z") { $0.groups },
  ]
}

/// What begins with one letter.
package struct LetterView: View {
  package let letter: String
  package let links: [LinkView]

  package init(letter: String, links: [LinkView] = []) {
    self.letter = letter
    self.links = links
  }

  package static let name = "letter"

  package static let fields: [ViewField<Self>] = [
    .text("letter", "the letter; # for digits") { $0.letter },
    .list("links", "each with its page") { $0.links },
  ]
}
