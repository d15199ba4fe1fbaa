import Testing

@testable import KimModel

struct PostSummaryTests {
  @Test(arguments: [
    [], [""], ["a"], ["", "dua", ""], [String(repeating: "é", count: 9_000), "x"],
  ])
  func `texts that stand together are read one by one`(texts: [String]) {
    let packed = PackedTexts(texts)
    #expect(texts.indices.map { packed[$0] } == texts)
  }

  private func post(photo: PostSummary.PhotoSummary? = nil) throws -> PostSummary {
    PostSummary(
      path: try #require(OutputPath("berita/panen.html")), type: .berita, title: "Panen",
      day: try #require(Day(iso: "2024-05-17")), summary: "Padi.", photo: photo)
  }

  @Test func `a post has what it was made of`() throws {
    let photo = PostSummary.PhotoSummary(
      files: PhotoFiles(
        stem: try #require(OutputPath("foto/panen.3f2a9c11d0")), width: 1600, height: 1200,
        isEarly: true),
      tone: .leaf, alt: "Sawah")
    let post = try post(photo: photo)
    #expect(post.path.string == "berita/panen.html")
    #expect(post.title == "Panen" && post.summary == "Padi." && post.note.isEmpty)
    #expect(post.photo == photo && post.hasPhoto)
    #expect(try self.post().photo == nil)
  }

  @Test func `each of its texts can be changed by itself`() throws {
    var post = try post()
    post.title = "Panen raya"
    post.mark = ""
    post.note = "Rp20.000"
    #expect(post.title == "Panen raya" && post.note == "Rp20.000" && post.summary == "Padi.")
    #expect(post.mark == "")
    post.mark = nil
    #expect(post.mark == nil)
    post.note = ""
    post.title = "Panen"
    #expect(try post == self.post())
  }
}
