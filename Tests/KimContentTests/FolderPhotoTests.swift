import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

/// Photos that lie beside a post which names none.
struct FolderPhotoTests {
  private static let post = "---\njudul: Sosialisasi\ntanggal: 2024-05-01\n---\nIsi."

  private func gallery(
    _ path: String, _ text: String = Self.post, files: String = ""
  ) -> (photos: [String], codes: [String]) {
    let folder = path.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    let post = OnePost(
      text: text, path: path,
      files: "-- \(folder)b.jpg --\nbbbb\n-- \(folder)a.jpg --\naaaa\n\(files)")
    return (post.post?.photos.gallery.map(\.photo.source) ?? [], post.found.map(\.code))
  }

  @Test(arguments: [
    "kegiatan/sosialisasi/index.md", "kegiatan/sosialisasi/tulisan.md", "sosialisasi/index.md",
    "kegiatan/2024/sosialisasi/x.md", "panen raya/cerita.txt", "aspirasi/lampu/index.md",
  ])
  func `in a folder of its own they are its gallery, in the order of their names`(path: String) {
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    let result = gallery(path)
    #expect(result.photos == ["\(folder)/a.jpg", "\(folder)/b.jpg"])
    #expect(result.codes == ["photo/found"])
  }

  @Test(arguments: [
    "kegiatan/sosialisasi.md", "sosialisasi.md", "halaman/a/index.md", "_posts/2024-05-01-a.md",
  ])
  func `in a folder that posts share they are not`(path: String) {
    #expect(gallery(path).photos == [])
  }

  @Test func `those that are called as a post is are its gallery in any folder`() {
    let post = OnePost(
      text: Self.post, path: "kegiatan/Gotong royong.txt",
      files: "-- kegiatan/gotong royong.JPG --\n-- kegiatan/Gotong royong 2.jpeg --\n"
        + "-- kegiatan/Gotong royong-3.jpg --\n-- kegiatan/lain.jpg --\n"
        + "-- kegiatan/panen.md --\n---\njudul: P\ntanggal: 2024-05-01\n---\nIsi.\n")
    #expect(
      post.post?.photos.gallery.map(\.photo.source) == [
        "kegiatan/Gotong royong 2.jpeg", "kegiatan/Gotong royong-3.jpg",
        "kegiatan/gotong royong.JPG",
      ])
    #expect(!post.found.contains { $0.code == "photo/found" })
  }

  /// The photos of `kegiatan/Panen padi lebak.txt` beside which nothing else lies than `files`.
  private func ofHarvest(_ files: String) -> (photos: [String], codes: [String]) {
    let post = OnePost(text: Self.post, path: "kegiatan/Panen padi lebak.txt", files: files)
    return (post.post?.photos.gallery.map(\.photo.source) ?? [], post.found.map(\.code))
  }

  @Test(arguments: [
    "panen padi.jpg", "Foto panen padi 2.JPG", "padi-panen (1).jpeg", "20250820_panen.jpg",
  ])
  func `one with some of a post's words is its photo, with a warning`(name: String) {
    let other = "-- kegiatan/Lomba.txt --\n---\njudul: L\ntanggal: 2024-05-01\n---\nIsi.\n"
    let found = ofHarvest("-- kegiatan/\(name) --\n\(other)")
    #expect(found.photos == ["kegiatan/\(name)"])
    #expect(found.codes == ["photo/found"])
  }

  @Test(arguments: [
    "panen jagung.jpg", "foto.jpg", "IMG-20250820-WA0003.jpg", "2 dan 3.jpg", "di.jpg",
    "ktp pak panen.jpg", "Screenshot_20240501_101010.jpg",
  ])
  func `one with another word, none that says anything, or of a paper is nobody's`(name: String) {
    #expect(ofHarvest("-- kegiatan/\(name) --\n").photos == [])
  }

  private static let other =
    "-- kegiatan/Lomba.txt --\n---\njudul: L\ntanggal: 2024-05-20\n---\nPanjat pinang Pak Mulyono.\n"

  @Test(arguments: [
    "IMG_20240501_101522.jpg", "WhatsApp Image 2024-04-29 at 10.22.31 (1).jpeg",
    "IMG-20240502-WA0003.jpg", "FB_IMG_1714550000000.jpg", "IMG20240501081522.jpg",
  ])
  func `one whose name has the day of one post is that post's`(name: String) {
    let found = ofHarvest("-- kegiatan/\(name) --\n\(Self.other)")
    #expect(found.photos == ["kegiatan/\(name)"])
    #expect(found.codes == ["photo/found"])
  }

  @Test(arguments: [
    "IMG_20240420_101522.jpg", "IMG_20240530_101522.jpg", "IMG_20240501_x_20240502.jpg",
  ])
  func `one of another day, or of two, is not`(name: String) {
    #expect(ofHarvest("-- kegiatan/\(name) --\n\(Self.other)").photos == [])
  }

  @Test func `where a text's day is not known, a day gives no photo to another`() {
    let draft = "-- kegiatan/L.txt --\n---\njudul: L\ntanggal: 2024-05-01\ndraf: ya\n---\nIsi.\n"
    #expect(ofHarvest("-- kegiatan/IMG_20240501_101522.jpg --\n\(draft)").photos == [])
  }

  @Test func `one whose words stand in one text is that text's`() {
    let post = OnePost(
      text: Self.post + "\nKata Pak Mulyono, *jembatan kayu* itu kuat.", path: "kegiatan/a.txt",
      files: "-- kegiatan/Jembatan kayu 2.jpg --\n-- kegiatan/pak mul.jpg --\n"
        + "-- kegiatan/jembatan besi.jpg --\n\(Self.other)")
    #expect(post.post?.photos.gallery.map(\.photo.source) == ["kegiatan/Jembatan kayu 2.jpg"])
  }

  @Test func `one whose words two posts have is nobody's, nor one in another folder`() {
    let other =
      "-- kegiatan/Panen padi.txt --\n---\njudul: P\ntanggal: 2024-05-01\n---\nIsi.\n"
    #expect(ofHarvest("-- kegiatan/panen 1.jpg --\n\(other)").photos == [])
    #expect(ofHarvest("-- berita/panen padi.jpg --\n").photos == [])
  }

  @Test func `of two posts of one name neither has the photo`() {
    let post = OnePost(
      text: Self.post, path: "kegiatan/panen.txt",
      files: "-- kegiatan/panen.jpg --\n-- kegiatan/panen.md --\n"
        + "---\njudul: P\ntanggal: 2024-05-01\n---\nIsi.\n")
    #expect(post.post?.photos.gallery.isEmpty == true)
  }

  @Test func `a second post in the folder, a draft too, leaves them where they are`() {
    let draft = "-- kegiatan/s/lain.md --\n---\njudul: Lain\ntanggal: 2024-05-01\ndraf: ya\n---\n"
    #expect(gallery("kegiatan/s/index.md", files: draft).photos == [])
  }

  @Test(arguments: [
    "gambar: a.jpg\ngambar_alt: x", "gambar: hilang.jpg\ngambar_alt: x", "galeri: [a.jpg]",
  ])
  func `a post that names a photo has those that it names`(fields: String) {
    let text = "---\njudul: S\ntanggal: 2024-05-01\n\(fields)\n---\nIsi."
    #expect(!gallery("kegiatan/s/index.md", text).codes.contains("photo/found"))
  }

  @Test func `one that a sentence names is shown`() {
    let result = gallery("kegiatan/sosialisasi.md", Self.post + "\nLihat a.JPG di bawah.")
    #expect(result.photos == ["kegiatan/a.jpg"])
    #expect(result.codes == [])
    let own = "-- kegiatan/sosialisasi.jpg --\ncccc\n"
    let both = gallery("kegiatan/sosialisasi.md", Self.post + "\nLihat a.JPG.", files: own)
    #expect(both.photos == ["kegiatan/sosialisasi.jpg", "kegiatan/a.jpg"])
    #expect(
      gallery("aspirasi/lampu.md", Self.post + "\nIni a.jpg").photos == ["aspirasi/a.jpg"])
  }

  @Test(arguments: ["![x](a.jpg)", "![x](hilang.jpg)", "[x](a.jpg)", "Lihat c.jpg di bawah."])
  func `so has one whose text shows or names one`(body: String) {
    let result = gallery("kegiatan/s/index.md", Self.post + "\n" + body)
    #expect(!result.codes.contains("photo/found"))
    #expect(result.photos == [])
  }

  @Test func `a photo that another text names is left to it`() {
    let other =
      "-- berita/lain.md --\n---\njudul: L\ntanggal: 2024-05-01\n---\n![x](/kegiatan/s/a.jpg)\n"
    #expect(gallery("kegiatan/s/index.md", files: other).photos == ["kegiatan/s/b.jpg"])
  }

  @Test func `a drawing and a photo with somebody's number are left out`() {
    let files = "-- kegiatan/s/c.svg --\n-- kegiatan/s/1606060101900001.jpg --\ncccc\n"
    let result = gallery("kegiatan/s/index.md", files: files)
    #expect(result.photos == ["kegiatan/s/a.jpg", "kegiatan/s/b.jpg"])
  }

  @Test func `thousands of photos and posts that name them are looked at in one pass`() {
    let other = (0..<400).map {
      "-- kegiatan/t\($0).txt --\n---\njudul: T\ntanggal: 2024-05-01\n---\nLihat p\($0).jpg.\n"
    }
    let photos = (0..<4_000).map { "-- kegiatan/p\($0).jpg --\np\($0)\n" }
    let result = gallery(
      "kegiatan/s.txt", Self.post + "\nLihat p7.jpg.", files: (other + photos).joined())
    #expect(result.photos == ["kegiatan/p7.jpg"])
  }

  @Test func `there are not more of them than a page can show`() {
    let files = (0..<200).map { "-- kegiatan/s/x\($0).jpg --\nx\($0)\n" }.joined()
    #expect(gallery("kegiatan/s/index.md", files: files).photos.count == 40)
  }
}
