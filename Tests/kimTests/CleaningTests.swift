import Foundation
import KimTestSupport
import Testing

/// `kim photos`: originals with a place, by the real command and the real tools.
struct CleaningTests {
  /// Originals as telephones and office programs leave them, of 3000 x 2000 pixels where it matters.
  private static let script = """
    set -e
    cd sites/kim-ilir/kegiatan
    place='-GPSLatitude=2.9 -GPSLatitudeRef=S -GPSLongitude=104.7 -GPSLongitudeRef=E'
    vips resize asal.jpg besar.jpg 2.5
    cp besar.jpg gps.jpg
    exiftool -q -overwrite_original -n $place -Orientation=6 -SerialNumber=SN12345 gps.jpg
    cp asal.jpg kecil.jpg
    exiftool -q -overwrite_original -n $place kecil.jpg
    cp asal.jpg nomor.jpg
    exiftool -q -overwrite_original -n -SerialNumber=SN12345 nomor.jpg
    vips jpegsave gps.jpg progresif.jpg --interlace
    vips colourspace kecil.jpg cmyk.jpg cmyk
    vips bandjoin_const kecil.jpg tembus.png 128
    vips copy gps.jpg miring.webp
    vips heifsave gps.jpg iphone.heic --compression hevc
    head -c 60000 gps.jpg >potong.jpg
    cp gps.jpg terkunci.jpg; chmod 444 terkunci.jpg
    cp gps.jpg ../luar.jpg; mv ../luar.jpg ../../../luar.jpg
    ln -s ../../../luar.jpg tautan.jpg
    vips copy asal.jpg bersih.png
    """

  private func with(_ body: (KimProject) throws -> Void) throws {
    try KimProject.with { project in
      try project.folder.write(
        "sites/kim-ilir/kegiatan/asal.jpg", bytes: try SamplePhotos.bytes())
      let run = try KimCommand(shell: Self.script, in: project.folder)
      try #require(run.status == 0, "\(run.errors)")
      try body(project)
    }
  }

  private func kim(_ arguments: String..., in project: KimProject) throws -> KimCommand {
    try KimCommand(arguments: ["photos"] + arguments, in: project.folder)
  }

  private func shell(_ command: String, _ project: KimProject) throws -> String {
    try KimCommand(shell: command, in: project.folder).output
  }

  private func size(_ name: String, _ project: KimProject) throws -> String {
    let path = "sites/kim-ilir/kegiatan/\(name)"
    return try shell("vipsheader -f width \(path); vipsheader -f height \(path)", project)
      .split(separator: "\n").joined(separator: " ")
  }

  private func hashes(_ project: KimProject) throws -> String {
    try shell("cd sites && find . -type f | sort | xargs sha256sum; sha256sum ../luar.jpg", project)
  }

  @Test func `originals become upright copies of at most 2,048 pixels that tell nothing`() throws {
    try with { project in
      let run = try kim("--clean", in: project)
      #expect(run.status == 1, "of some the place is left")
      let sizes = [
        "besar.jpg": "2048 1365", "gps.jpg": "1365 2048", "kecil.jpg": "1200 800",
        "nomor.jpg": "1200 800", "progresif.jpg": "1365 2048", "cmyk.jpg": "1200 800",
        "tembus.png": "1200 800", "miring.webp": "1365 2048", "bersih.png": "1200 800",
      ]
      for (name, wanted) in sizes { #expect(try size(name, project) == wanted, "\(name)") }
      let words = try shell(
        "cd sites/kim-ilir/kegiatan && exiftool -s -a -G1 -GPS:all -XMP:all -Orientation "
          + "-SerialNumber -ICC_Profile:all " + sizes.keys.sorted().joined(separator: " "), project)
      for word in ["GPS", "Serial", "SN12345", "Orientation", "XMP", "ICC"] {
        #expect(!words.contains(word), "\(words)")
      }
      for (name, sign) in [
        ("cmyk.jpg", "ffd8ff"), ("tembus.png", "89504e"), ("miring.webp", "524946"),
      ] {
        let head = try shell("xxd -p -l 3 sites/kim-ilir/kegiatan/\(name)", project)
        #expect(head == sign + "\n", "\(name)")
      }
      let bands = try shell(
        "cd sites/kim-ilir/kegiatan && vipsheader -f bands cmyk.jpg tembus.png", project)
      #expect(bands.split(separator: "\n") == ["3", "4"])
      #expect(run.output.hasPrefix("8 berkas diganti: "), "\(run.output)")
      #expect(run.output.hasSuffix("; 3 dibiarkan\n"), "\(run.output)")
    }
  }

  @Test func `what is no whole file, write-protected or a link stays, with a message`() throws {
    try with { project in
      let before = try hashes(project)
      let run = try kim("--clean", in: project)
      let after = try hashes(project).split(separator: "\n")
      for name in [
        "potong.jpg", "terkunci.jpg", "iphone.heic", "bersih.png", "asal.jpg", "/luar.jpg",
      ] {
        let line = before.split(separator: "\n").first { $0.hasSuffix(name) }
        #expect(try after.contains(#require(line)), "\(name)")
      }
      let folder = "sites/kim-ilir/kegiatan/"
      #expect(
        run.errors.contains("\(folder)potong.jpg: ") && run.errors.contains("rusak atau terpotong"))
      #expect(run.errors.contains("\(folder)terkunci.jpg: "))
      #expect(run.errors.contains("\(folder)iphone.heic: "))
      #expect(run.errors.contains("\(folder)tautan.jpg: "))
      #expect(run.errors.components(separatedBy: "[photo/not-cleaned]").count == 4)
      #expect(run.errors.contains("[site/symlink]"))
      #expect(try shell("readlink \(folder)tautan.jpg", project) == "../../../luar.jpg\n")
    }
  }

  @Test func `a second run changes nothing, and a dry run changes nothing either`() throws {
    try with { project in
      let before = try hashes(project)
      let dry = try kim("--clean", "--dry-run", in: project)
      #expect(try hashes(project) == before)
      #expect(dry.output.hasPrefix("8 berkas akan diganti: "), "\(dry.output)")
      _ = try kim("--clean", in: project)
      let after = try hashes(project)
      #expect(after != before)
      let again = try kim("--clean", in: project)
      #expect(try hashes(project) == after)
      #expect(again.output.hasPrefix("0 berkas diganti: 0 kB menjadi 0 kB; 3 dibiarkan"))
    }
  }

  @Test func `without --clean the originals are listed, with their bytes, and nothing changes`()
    throws
  {
    try with { project in
      let before = try hashes(project)
      let run = try kim(in: project)
      #expect(run.status == 0)
      #expect(try hashes(project) == before)
      #expect(run.output.contains("kegiatan/gps.jpg: lokasi, data kamera, 2000 x 3000, "))
      #expect(run.output.contains("kegiatan/besar.jpg: 3000 x 2000, "))
      #expect(!run.output.contains("bersih.png") && !run.output.contains("tautan.jpg:"))
      #expect(run.output.hasSuffix("ganti dengan: kim photos --clean sites\n"), "\(run.output)")
      let one = try kim("sites/muba/kim-toman", in: project)
      #expect(one.output == "tidak ada yang perlu dibersihkan\n")
      let other = try kim("sites/kim-ilir", in: project)
      #expect(other.output.contains("sites/kim-ilir/kegiatan/gps.jpg: lokasi"))
    }
  }

  @Test func `only folders of sites are touched, and one without a site is a mistake`() throws {
    try with { project in
      try project.folder.write("gambar/luar.png", bytes: try SamplePhotos.bytes())
      let before = try shell("sha256sum luar.jpg", project)
      _ = try kim("--clean", ".", in: project)
      #expect(try shell("sha256sum luar.jpg", project) == before)
      for path in ["gambar", "sites/kim-ilir/kegiatan", "tidak-ada"] {
        #expect(try kim("--clean", path, in: project).status == 64, "\(path)")
      }
    }
  }

  @Test func `the place in a document is made zeros, and nothing else of it changes`() throws {
    try KimProject.with { project in
      let path = "sites/muba/kim-toman/berita/denah.pdf"
      try project.folder.write(path, "%PDF-1.4\nexif:GPSLatitude=\"2,58.5S\"\n%%EOF\n")
      let run = try kim("--clean", "sites/muba/kim-toman", in: project)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output == "1 berkas diganti: 1 kB menjadi 1 kB; 0 dibiarkan\n")
      #expect(project.folder.text(path) == "%PDF-1.4\nexif:GPSLatitude=\"0,00.0S\"\n%%EOF\n")
      let again = try kim("sites/muba/kim-toman", in: project)
      #expect(again.output == "tidak ada yang perlu dibersihkan\n")
    }
  }

  @Test func `pages show the same picture as before, and nobody is warned any more`() throws {
    try with { project in
      for name in ["tautan.jpg", "potong.jpg", "terkunci.jpg", "iphone.heic"] {
        try project.folder.remove("sites/kim-ilir/kegiatan/\(name)")
      }
      try project.write(
        """
        -- kim-ilir/kegiatan/panen.md --
        ---
        judul: Panen
        tanggal: 2024-05-02
        gambar: gps.jpg
        gambar_alt: Panen
        ---
        Isi.
        """)
      let built = try project.build()
      #expect(built.errors.contains("sites/kim-ilir: peringatan: 6 berkas asli"), "\(built.errors)")
      let again = try project.build()
      #expect(again.errors == built.errors && again.output.contains(": 0 ditulis, "))
      #expect(try kim("--clean", in: project).status == 0)
      let cleaned = try project.build()
      #expect(!cleaned.errors.contains("photo/has-location"), "\(cleaned.errors)")
      let sizes = try shell(
        "for file in public/kim-ilir/foto/gps.*.webp; do vipsheader $file; done", project)
      #expect(sizes.contains("480x720") && sizes.contains("1365x2048"), "\(sizes)")
    }
  }

  @Test func `at a terminal it asks first, and takes only yes`() throws {
    try with { project in
      let before = try hashes(project)
      let words = "photos --clean sites/kim-ilir"
      for (line, isAgreed) in [("\\n", false), ("t\\n", false), ("ya\\n", true)] {
        let run = try KimCommand(
          shell: "printf '\(line)' | script --quiet --return --command \"$1 \(words)\" /dev/null",
          in: project.folder)
        #expect(run.output.contains("Lanjut? [y/T]"), "\(run.output)")
        #expect(try (hashes(project) != before) == isAgreed, "\(line)")
      }
    }
  }
}
