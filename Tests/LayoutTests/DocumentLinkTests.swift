import Foundation
import Testing

struct DocumentLinkTests {
  @Test func `every link in a text of the repository leads to a file, and to a heading in it`()
    throws
  {
    let documents = try Repository.documents()
    #expect(documents.count > 8)
    var followed = 0
    for document in documents {
      for link in document.targets {
        guard let (path, anchor) = document.target(link) else { continue }
        followed += 1
        #expect(Repository.has(path), "\(document.path): \(link)")
        guard let anchor else { continue }
        let other = documents.first { $0.path == path }
        #expect(other?.anchors.contains(anchor) == true, "\(document.path): \(link)")
      }
    }
    #expect(followed > 50)
  }

  @Test(arguments: [
    ("Profil KIM: kim.yml", "profil-kim-kimyml"), ("How to add …", "how-to-add-"),
    ("`provinsi.yml`", "provinsiyml"), ("[Isi](isi.md) dan foto", "isi-dan-foto"),
    ("Draf, tulisan terjadwal", "draf-tulisan-terjadwal"),
  ])
  func `a heading is named as hosts name it`(heading: String, anchor: String) {
    #expect(DocumentLinks.anchor(of: heading) == anchor)
  }

  @Test func `links in code lead nowhere, and two headings of one name differ`() {
    let links = DocumentLinks(
      path: "docs/a.md",
      text: """
        # Satu
        [b](../b.md#dua) `[c](c.md)` [d](https://d.example/) [e](#satu-1 "Satu")
        ```
        [f](f.md)
        # Tiga
        ```
        ## Satu
        <a id="post-tiga"></a>
        """)
    #expect(links.targets == ["../b.md#dua", "https://d.example/", "#satu-1"])
    #expect(links.anchors == ["satu", "satu-1", "post-tiga"])
    #expect(links.target("../b.md#dua")?.path == "b.md")
    #expect(links.target("#satu-1")?.path == "docs/a.md")
    #expect(links.target("https://d.example/") == nil)
  }
}
