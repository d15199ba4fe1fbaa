import KimContent
import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

/// How writers name photos and documents, and which they mean.
struct PhotoLookupTests {
  private static let files = """
    -- kegiatan/Foto Panen (1).jpg --
    -- kegiatan/panen.jpg --
    -- kegiatan/dua.jpeg --
    -- kegiatan/a, b.jpg --
    -- kegiatan/video.mp4 --
    -- foto/desa.png --
    -- foto/Kaf\u{E9}.jpg --
    -- surat/APBDes 2024.PDF --
    """

  private func cover(_ name: String) -> (photo: String?, codes: [String]) {
    let post = OnePost(
      "gambar: \"\(name)\"\ngambar_alt: x", path: "kegiatan/a.md", files: Self.files)
    return (post.post?.photos.cover?.photo.source, post.found.map(\.code))
  }

  @Test(arguments: [
    ("panen.jpg", "panen.jpg"), ("Panen.JPG", "panen.jpg"), ("panen.jpeg", "panen.jpg"),
    ("dua.JPG", "dua.jpeg"), ("panen", "panen.jpg"), ("./panen.jpg", "panen.jpg"),
    ("/kegiatan/panen.jpg", "panen.jpg"), ("kegiatan\\\\panen.jpg", "panen.jpg"),
    ("panen.jpg?raw=true", "panen.jpg"), ("Foto%20Panen%20(1).jpg", "Foto Panen (1).jpg"),
    ("foto  panen (1).jpg", "Foto Panen (1).jpg"),
    ("Foto\u{A0}Panen (1).jpg", "Foto Panen (1).jpg"),
    ("panen .jpg", "panen.jpg"), ("panen.jpg ", "panen.jpg"), ("a, b.jpg", "a, b.jpg"),
    ("\u{200E}panen.jpg", "panen.jpg"),
    ("https://kim.contoh.go.id/toman/kegiatan/panen.jpg", "panen.jpg"),
    ("http://www.kim.contoh.go.id/toman/kegiatan/Foto%20Panen%20(1).jpg?x=1", "Foto Panen (1).jpg"),
  ])
  func `a photo is found however its name is typed`(written: String, name: String) {
    let (photo, codes) = cover(written)
    #expect(photo == "kegiatan/\(name)")
    #expect(codes.filter { $0 != "post/hidden-characters" } == [])
  }

  @Test(arguments: ["../foto/kafe\u{301}.jpg", "/foto/KAF\u{C9}.JPG", "foto/Kaf%C3%A9"])
  func `two ways to write one letter are one name`(written: String) {
    #expect(cover(written).photo == "foto/Kaf\u{E9}.jpg")
  }

  @Test(arguments: [
    ("panen.png", "photo/missing"), ("panne.jpg", "photo/missing"),
    ("../../panen.jpg", "photo/missing"),
    ("https://lain.id/toman/kegiatan/panen.jpg", "photo/remote"),
    ("https://kim.contoh.go.id/toman/kegiatan/tidak.jpg", "photo/missing"),
    ("/", "photo/missing"), ("%", "photo/missing"),
    ("%2e%2e/panen", "photo/missing"),
  ])
  func `what is no photo of the site is none`(written: String, code: String) {
    #expect(cover(written) == (nil, [code]))
  }

  @Test func `of two that may be meant none is`() {
    let files = "-- kegiatan/X.jpg --\n-- kegiatan/x.JPEG --\n"
    let post = OnePost("gambar: x.jpeg\ngambar_alt: x", path: "kegiatan/a.md", files: files)
    #expect(post.problems == ["2:9 photo/missing"])
    let exact = OnePost("gambar: X.jpg\ngambar_alt: x", path: "kegiatan/a.md", files: files)
    #expect(exact.post?.photos.cover?.photo.source == "kegiatan/X.jpg")
  }

  @Test(arguments: [
    "panen.jpg, dua.jpeg", "panen.jpg; dua.jpg", "panen.jpg dan dua", "panen.jpg & DUA.JPG",
    "panen.jpg,dua.jpeg",
  ])
  func `several names are a photo and a gallery`(written: String) {
    let post = OnePost(
      "gambar: \(written)\ngambar_alt: x", path: "kegiatan/a.md", files: Self.files)
    #expect(post.post?.photos.cover?.photo.source == "kegiatan/panen.jpg")
    #expect(post.post?.photos.gallery.map(\.photo.source) == ["kegiatan/dua.jpeg"])
    #expect(post.problems.filter { !$0.contains("photo/repeated") } == ["2:9 photo/missing-alt"])
  }

  @Test func `of several names a missing one costs itself`() {
    let post = OnePost(
      "gambar: hilang.jpg, panen.jpg\ngambar_alt: x", path: "kegiatan/a.md", files: Self.files)
    #expect(post.post?.photos.gallery.map(\.photo.source) == ["kegiatan/panen.jpg"])
    #expect(post.problems.contains("2:9 photo/missing"))
  }

  @Test func `a video in the place of a photo is offered as a file`() {
    let (photo, codes) = cover("video.mp4")
    #expect(photo == nil)
    #expect(codes == ["photo/video"])
    let site = SiteText(
      "-- kegiatan/a.md --\n---\njudul: A\ntanggal: 2024-05-01\ngambar: Video.MP4\n---\nIsi.\n"
        + "-- kegiatan/video.mp4 --\n"
    ).build()
    #expect(site["kegiatan/a.html"]?.contains("../berkas/video.0123456789.mp4") == true)
    #expect(site.outputs.contains { $0.path.string == "berkas/video.0123456789.mp4" })
  }

  @Test(arguments: [
    "apbdes 2024.pdf", "/surat/APBDes%202024.PDF", "../surat/APBDes 2024",
    "surat\\\\apbdes 2024.pdf",
  ])
  func `a document is found in the same way`(written: String) {
    let post = OnePost(
      "berkas: \"\(written)\"", path: "dokumen/a.md",
      files: Self.files + "\n-- dokumen/APBDes 2024.pdf --\n")
    #expect(post.post != nil)
    #expect(post.problems == [])
  }

  @Test(arguments: ["Logo.PNG", "logo", "./logo.png", "https://kim.contoh.go.id/toman/logo.png"])
  func `a logo is found in the same way`(written: String) {
    let site = SiteText(
      "-- kim.yml --\n\(SiteText.profile)logo: \(written)\n-- logo.png --\n")
    let (content, diagnostics) = site.content()
    #expect(content?.profile.logo?.source == "logo.png")
    #expect(diagnostics.found == [])
  }

  @Test(arguments: [
    "![x](PANEN.jpeg)", "![x](panen)", "![x](https://kim.contoh.go.id/toman/kegiatan/panen.jpg)",
    "![x](//kim.contoh.go.id/toman/kegiatan/panen.jpg?raw=true)",
    "Di sini ![x](Panen.JPG) tampak.",
  ])
  func `a text shows photos in the same way`(text: String) {
    let post = OnePost("", body: text, path: "kegiatan/a.md", files: Self.files)
    #expect(post.post?.body.photos.map(\.source) == ["kegiatan/panen.jpg"])
    #expect(post.problems == [])
  }

  /// Each lookup asks a table: no walk over all names for each of them.
  @Test func `many odd names in a folder of many photos are found at once`() {
    let count = 500
    let photos = (0..<count).map { "-- kegiatan/Foto \($0).JPG --\n" }.joined()
    let names = (0..<count).map { "foto%20\($0).jpeg" }.joined(separator: ", ")
    let post = OnePost("galeri: [\(names)]", path: "kegiatan/a.md", files: photos)
    #expect(post.post?.photos.gallery.count == count)
  }
}
