import Foundation
import KimTestSupport
import Testing

/// Photos from the camera to the page, by the real command and the real tool.
struct PhotoTests {
  @Test func `photos of every kind come out small, upright and without the camera's words`() throws
  {
    try KimProject.with(lentPictures: false) { project in
      try CameraPhotos.write(to: project)
      let run = try project.build()
      #expect(run.status == 1)
      let published = Set(project.folder.files(in: "public/kim-ilir/foto"))
      for photo in CameraPhotos.whole {
        let stem = CameraPhotos.stem(photo.name)
        let files = published.filter { $0.hasPrefix(stem + ".") }
        #expect(files.contains { $0.hasSuffix("-\(photo.width).webp") }, "\(stem): \(files)")
        #expect(files.contains { $0.hasSuffix("-1200x630.jpg") }, "\(stem): \(files)")
        #expect(
          try size(of: files.first { $0.hasSuffix("-\(photo.width).webp") }, project)
            == "\(photo.width) \(photo.height)", "\(stem)")
        let page = try #require(project.published["kim-ilir/kegiatan/tulisan-\(stem).html"])
        #expect(page.contains("alt=\"Keterangan \(stem)\""))
      }
      let words = try KimCommand(
        shell: "exiftool -r -s -a -G1 -GPS:all -Orientation -SerialNumber -Artist -Make public",
        in: project.folder
      ).output
      for word in ["GPS", "Serial", "SN12345", "Pemotret", "Orientation"] {
        #expect(!words.contains(word))
      }
      #expect(!project.folder.contents(of: "public").contains { $0.value.contains("SN12345") })
    }
  }

  private func size(of file: String?, _ project: KimProject) throws -> String {
    let path = "public/kim-ilir/foto/\(try #require(file))"
    let run = try KimCommand(
      shell: "vipsheader -f width \(path); vipsheader -f height \(path)", in: project.folder)
    return run.output.split(separator: "\n").joined(separator: " ")
  }

  @Test func `each broken photo costs itself only, and a placeholder stands in for it`() throws {
    try KimProject.with(lentPictures: false) { project in
      try CameraPhotos.write(to: project)
      let run = try project.build("--format", "json")
      #expect(run.status == 1)
      let complaints = run.errors.split(separator: "\n").filter { $0.contains("\"error\"") }
      #expect(complaints.count == CameraPhotos.broken.count, "\(run.errors)")
      for photo in CameraPhotos.broken {
        let stem = CameraPhotos.stem(photo.name)
        #expect(
          complaints.contains { $0.contains(photo.code) && $0.contains(stem) }, "\(run.errors)")
        let page = try #require(project.published["kim-ilir/kegiatan/tulisan-\(stem).html"])
        #expect(page.contains("<span class=\"foto-hilang\">Keterangan \(stem)</span>"))
        #expect(!project.published.keys.contains { $0.hasPrefix("kim-ilir/foto/\(stem).") })
      }
      let again = try project.build("--format", "json")
      #expect(again.errors == run.errors)
      #expect(try project.check("--format", "json").errors == run.errors)
    }
  }

  @Test func `a second build makes no picture and writes none`() throws {
    try KimProject.with(lentPictures: false) { project in
      try withPhoto(project)
      _ = try project.build()
      let files = stamped(project, "public") + stamped(project, ".kim/foto")
      #expect(files.contains { $0.contains("1200x630.jpg") })
      let run = try project.build()
      #expect(run.output.contains(": 0 ditulis, "))
      #expect(stamped(project, "public") + stamped(project, ".kim/foto") == files)
    }
  }

  private func stamped(_ project: KimProject, _ folder: String) -> [String] {
    project.folder.files(in: folder).map { "\($0) \(project.folder.stamp("\(folder)/\($0)"))" }
  }

  /// A post with a photo of each of the two sites, the same one.
  private func withPhoto(_ project: KimProject, _ number: Int = 0) throws {
    for site in ["kim-ilir", "muba/kim-toman"] {
      try project.folder.write(
        "sites/\(site)/berita/foto.jpg", bytes: try SamplePhotos.bytes(number))
      try project.write(
        """
        -- \(site)/berita/berfoto.md --
        ---
        judul: Berfoto
        tanggal: 2024-05-02
        gambar: foto.jpg
        gambar_alt: Sungai
        ---
        Isi.
        """)
    }
  }

  @Test func `a photo that two sites have is made once`() throws {
    try KimProject.with(lentPictures: false) { project in
      try withPhoto(project)
      #expect(try project.build().status == 0)
      let pages = project.folder.files(in: ".kim/foto").filter { $0.hasSuffix("-laman/keadaan") }
      #expect(pages.count == 1)
      for site in ["kim-ilir", "muba/kim-toman"] {
        #expect(project.published(of: site).keys.contains { $0.hasSuffix("-480.webp") })
      }
    }
  }

  @Test func `changing a photo changes its files and the pages that show it, and nothing else`()
    throws
  {
    try KimProject.with(lentPictures: false) { project in
      try withPhoto(project)
      _ = try project.build()
      let old = project.published
      try project.folder.write(
        "sites/kim-ilir/berita/foto.jpg", bytes: try SamplePhotos.bytes(1))
      #expect(try project.build().status == 0)
      let new = project.published
      let changed = Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }
      let pages = changed.filter { !$0.hasPrefix("kim-ilir/foto/foto.") }
      #expect(changed.count > pages.count && pages.contains("kim-ilir/berita/berfoto.html"))
      for page in pages {
        #expect(withoutPhotos(old[page] ?? "") == withoutPhotos(new[page] ?? ""), "\(page)")
      }
      let showing = new.filter { $0.value.contains("kim-ilir/foto/foto.") }.keys
      #expect(Set(showing).isSubset(of: changed))
      try project.folder.remove("public")
      _ = try project.build()
      #expect(project.published == new)
    }
  }

  /// A page without what tells one photo from another: its hash and its tone.
  private func withoutPhotos(_ page: String) -> String {
    page.replacing(/foto\.[0-9a-f]{10}/, with: "foto").replacing(/class="n\d+"/, with: "")
  }

  @Test func `what one output no longer shows stays for another that shares the cache`() throws {
    try KimProject.with { project in
      try withPhoto(project)
      _ = try project.build("--output", "satu")
      _ = try project.build("--output", "dua")
      for site in ["kim-ilir", "muba/kim-toman"] {
        try project.folder.remove("sites/\(site)/berita/berfoto.md")
      }
      #expect(try project.build("--output", "dua").status == 0)
      #expect(project.folder.files(in: ".kim/foto").contains { $0.contains("-laman/") })
      try project.folder.remove("satu")
      try project.write(
        """
        -- kim-ilir/berita/lain.md --
        ---
        judul: Lain
        tanggal: 2024-05-02
        ---
        Isi.
        """)
      _ = try project.build("--output", "dua")
      try project.folder.remove("sites/kim-ilir/berita/lain.md")
      #expect(try project.build("--output", "dua").status == 0)
      #expect(!project.folder.files(in: ".kim/foto").contains { $0.contains("-laman/") })
    }
  }

  @Test func `what was made of a photo that is gone goes too`() throws {
    try KimProject.with(lentPictures: false) { project in
      try withPhoto(project)
      _ = try project.build()
      for site in ["kim-ilir", "muba/kim-toman"] {
        try project.folder.remove("sites/\(site)/berita/berfoto.md")
      }
      _ = try project.build()
      let left = project.folder.files(in: ".kim/foto")
      #expect(!left.contains { $0.contains("-laman/") || $0.contains("-bagikan/") })
      #expect(left.contains { $0.contains("-kartu/") })
    }
  }

  @Test func `a first build says how long share cards take, and only what is new is drawn again`()
    throws
  {
    try KimProject.with(lentPictures: false) { project in
      for number in 1...20 {
        try project.write(
          "-- kim-ilir/berita/k\(number).md --\n---\njudul: Kabar \(number)\ntanggal: 2024-05-02\n"
            + "---\nIsi kabar.")
      }
      let first = try project.build()
      #expect(first.output.contains(/; 2\d kartu pratinjau digambar dalam \d+,\d detik/))
      let cards = project.folder.files(in: ".kim/foto").filter { $0.hasSuffix("kartu.png") }
      try project.write(
        "-- kim-ilir/berita/k1.md --\n---\njudul: Lain\ntanggal: 2024-05-02\n---\nIsi kabar.")
      let second = try project.build()
      #expect(second.status == 0 && !second.output.contains("kartu pratinjau"))
      let after = project.folder.files(in: ".kim/foto").filter { $0.hasSuffix("kartu.png") }
      #expect(Set(after).subtracting(cards).count == 1)
      // Letters are drawn once.
      #expect(project.folder.files(in: ".kim/foto").count { $0.hasSuffix("/huruf") } == 1)
    }
  }

  @Test
  func `where the tool is missing no photo is published, and one warning says what to install`()
    throws
  {
    try KimProject.with(lentPictures: false) { project in
      try withPhoto(project)
      let run = try KimCommand(
        arguments: ["build", "--themes", KimCommand.themes, "--as-of", KimProject.day],
        in: project.folder, environment: ["PATH": "/nonexistent"])
      #expect(run.status == 0)
      #expect(run.errors.components(separatedBy: "[photo/no-tool]").count == 2, "\(run.errors)")
      #expect(run.errors.contains("libvips-tools"))
      let files = project.published
      let pictures = files.keys.filter { $0.contains("/foto/") || $0.hasPrefix("foto/") }
      let stand = ["foto/kartu.", "foto/ikon."]
      #expect(pictures.allSatisfy { path in stand.contains { path.contains($0) } }, "\(pictures)")
      #expect(
        files["kim-ilir/berita/berfoto.html"]?.contains("foto-hilang\">Sungai</span>") == true)
      #expect(try project.build().status == 0)
      #expect(project.published.keys.contains { $0.hasSuffix("-480.webp") })
    }
  }

  @Test(arguments: ["0.1", "0.25", "0.5"])
  func `a build that is killed while it makes photos is completed by the next one`(
    _ seconds: String
  ) throws {
    try KimProject.with(lentPictures: false) { project in
      try withPhoto(project)
      let stopped = try KimCommand(
        shell: "timeout --preserve-status -s KILL \(seconds) \"$@\"", "build", "--themes",
        KimCommand.themes, "--as-of", KimProject.day, in: project.folder)
      #expect([0, 137].contains(stopped.status))
      #expect(try project.build().status == 0)
      let files = project.published
      try project.folder.remove("public")
      try project.folder.remove(".kim")
      #expect(try project.build().status == 0)
      #expect(project.published == files)
    }
  }

  @Test func `photos that may come later are published in one size, and all the same in the end`()
    throws
  {
    try KimProject.with(lentPictures: false) { project in
      try withPhoto(project)
      let first = try project.build("--foto-nanti", "--base-url", "https://contoh.id")
      #expect(first.status == 0, "\(first.errors)")
      #expect(first.output.contains("; 2 foto baru dalam satu ukuran"), "\(first.output)")
      let early = project.published
      for site in ["kim-ilir", "muba/kim-toman"] {
        let photos = early.keys.filter { $0.hasPrefix("\(site)/foto/foto.") }
        #expect(photos.count == 1 && photos.allSatisfy { $0.hasSuffix("-960.jpg") }, "\(photos)")
        let page = try #require(early["\(site)/berita/berfoto.html"])
        #expect(page.contains("-960.jpg\"") && page.contains("alt=\"Sungai\""))
      }
      // No page, of the index neither, names a picture that is not there.
      #expect(!early.values.contains { $0.contains("-480.webp") || $0.contains("-1200x630.jpg") })
      let second = try project.build("--base-url", "https://contoh.id")
      #expect(second.status == 0 && !second.output.contains("satu ukuran"), "\(second.output)")
      let later = project.published
      #expect(later.keys.contains { $0.hasPrefix("kim-ilir/foto/") && $0.hasSuffix("-480.webp") })
      try project.folder.remove("public")
      try project.folder.remove(".kim")
      #expect(try project.build("--base-url", "https://contoh.id").status == 0)
      #expect(project.published == later)
    }
  }

  @Test func `a build that is stopped at its photos goes on with those that it has not made`()
    throws
  {
    try KimProject.with { project in
      try manyPhotos(17, project)
      // The third worker has the last photo; the build is stopped at it.
      try project.folder.write(
        "alat/prlimit",
        """
        #!/bin/sh
        case "$*" in *picture-worker*)
          grep -o '[0-9a-f]*\\.foto' pesanan.json >>"$CATATAN"
          [ -e "$NOMOR" ] && [ $(grep -c . "$CATATAN") -gt 16 ] && kill -KILL $(cat "$NOMOR");;
        esac
        exec /usr/bin/prlimit "$@"
        """)
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: project.folder.full("alat/prlimit"))
      let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
      var environment = [
        "PATH": project.folder.full("alat") + ":" + path,
        "CATATAN": project.folder.full("catatan"), "NOMOR": project.folder.full("nomor"),
      ]
      let stopped = try KimCommand(
        shell: "echo $$ >nomor; exec \"$@\"",
        arguments: ["build", "--themes", KimCommand.themes, "--as-of", KimProject.day],
        in: project.folder, environment: environment)
      #expect(stopped.status != 0, "\(stopped.errors)")
      environment["CATATAN"] = project.folder.full("catatan-kedua")
      try project.folder.remove("nomor")
      let next = try KimCommand(
        arguments: ["build", "--themes", KimCommand.themes, "--as-of", KimProject.day],
        in: project.folder, environment: environment)
      #expect(next.status == 0, "\(next.errors)")
      let first = lines(project, "catatan")
      #expect(first.count == 17)
      #expect(lines(project, "catatan-kedua") == Array(first.suffix(1)))
      let made = project.published.keys.count {
        $0.hasPrefix("kim-ilir/foto/") && $0.hasSuffix(".webp")
      }
      #expect(made == 17)
    }
  }

  private func lines(_ project: KimProject, _ file: String) -> [String] {
    (project.folder.text(file) ?? "").split(separator: "\n").map(String.init)
  }

  /// Small photos of KIM Ilir, each with a comment of its own (JPEG's `COM`), in one gallery.
  private func manyPhotos(_ count: Int, _ project: KimProject) throws {
    let folder = "sites/kim-ilir/galeri/panen"
    try project.folder.write("\(folder)/asal.jpg", bytes: try SamplePhotos.bytes())
    let run = try KimCommand(
      shell: "cd \(folder); vipsthumbnail asal.jpg --size 200x -o kecil.jpg", in: project.folder)
    #expect(run.status == 0, "\(run.errors)")
    let small = URL(filePath: project.folder.full("\(folder)/kecil.jpg"))
    let bytes = [UInt8](try Data(contentsOf: small))
    for name in ["asal", "kecil"] { try project.folder.remove("\(folder)/\(name).jpg") }
    for number in 0..<count {
      let comment: [UInt8] = [0xFF, 0xFE, 0, 3, UInt8(number)]
      try project.folder.write(
        "\(folder)/f\(number).jpg", bytes: Array(bytes[..<2]) + comment + Array(bytes[2...]))
    }
    try project.write(
      "-- kim-ilir/galeri/panen/index.md --\n---\njudul: Panen\ntanggal: 2024-05-02\n---\nIsi.")
  }

  @Test func `a logo may be a drawing, and is published as the picture of it`() throws {
    try KimProject.with(lentPictures: false) { project in
      try project.write(
        """
        -- kim-ilir/kim.yml --
        nama: KIM Ilir
        kode_wilayah: "16.71.01.1001"
        tingkat: kelurahan
        logo: logo.svg
        -- kim-ilir/logo.svg --
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4"/></svg>
        """)
      let run = try project.build()
      #expect(run.status == 0, "\(run.errors)")
      let files = project.published(of: "kim-ilir").keys
      #expect(files.contains { $0.hasPrefix("kim-ilir/foto/logo.") && $0.hasSuffix("-160.png") })
      #expect(!files.contains { $0.hasSuffix(".svg") && !$0.contains("aset/kode.") })
    }
  }

  /// Drawings that no picture can be made of, by what is wrong with them.
  private static let badDrawings = [
    "cut": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><circle cx=\"5",
    "ampersand":
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><text>A & B</text></svg>",
    "entity":
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><text>A&nbsp;B</text></svg>",
    "prefix":
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><use xlink:href=\"#a\"/></svg>",
    "too wide":
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1000000\" height=\"1000000\"><path/></svg>",
    "no width": "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"0\" height=\"9\"><path/></svg>",
  ]

  @Test(arguments: badDrawings.keys.sorted())
  func `a logo that cannot be drawn is an error in words, and no empty picture`(
    _ problem: String
  ) throws {
    try KimProject.with { project in
      try project.folder.write("sites/kim-ilir/logo.svg", Self.badDrawings[problem] ?? "")
      try project.write(
        """
        -- kim-ilir/kim.yml --
        nama: KIM Ilir
        kode_wilayah: "16.71.01.1001"
        tingkat: kelurahan
        logo: logo.svg
        """)
      let run = try project.build()
      #expect(run.status == 1)
      #expect(run.errors.contains("logo.svg"), "\(run.errors)")
      #expect(run.errors.contains("[photo/unreadable]"), "\(run.errors)")
      #expect(!project.published.keys.contains { $0.contains("foto/logo.") })
    }
  }

  @Test(arguments: [
    "cd .kim/foto/3/*/*-laman; rm 480.webp", "rm .kim/foto/3/*/*-laman/keadaan",
    ": >.kim/foto/3/$(cd .kim/foto/3; echo */*-laman)/480.webp",
    "cd .kim/foto/3/*/*-laman; printf XX | dd of=480.webp bs=1 seek=300 conv=notrunc",
  ])
  func `a damaged entry of the cache heals with the next build`(_ damage: String) throws {
    try KimProject.with(lentPictures: false) { project in
      try withPhoto(project)
      #expect(try project.build().status == 0)
      let files = project.published
      #expect(try KimCommand(shell: damage, in: project.folder).status == 0)
      try project.folder.remove("public")
      let run = try project.build()
      #expect(run.status == 0, "\(run.errors)")
      #expect(project.published == files)
    }
  }
}
