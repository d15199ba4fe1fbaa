import Foundation
import KimTestSupport

/// Photos as members hand them in, made on the spot with libvips and exiftool.
enum CameraPhotos {
  /// Whole ones, by name, with what they become: width and height of the largest file.
  static let whole: [(name: String, width: Int, height: Int)] = [
    ("gps.jpg", 800, 1200), ("cmyk.jpg", 1200, 800), ("enambelas-bit.png", 1200, 800),
    ("palet.png", 1200, 800), ("tembus.webp", 1200, 800), ("gerak.gif", 600, 400),
    ("iphone.heic", 1200, 800), ("miring.png", 800, 1200), ("miring-web.webp", 800, 1200),
    ("pindai.tif", 800, 1200), ("kantor.bmp", 600, 400),
  ]

  /// Broken ones, by name, with the code of the complaint.
  static let broken: [(name: String, code: String)] = [
    ("potong.jpg", "photo/truncated"), ("potong-di-tengah.jpg", "photo/unreadable"),
    ("teks.jpg", "photo/not-a-photo"), ("raksasa.png", "photo/too-large"),
  ]

  private static let script = """
    set -e
    cd sites/kim-ilir/kegiatan
    cp asal.jpg gps.jpg
    exiftool -q -overwrite_original -n -GPSLatitude=2.9 -GPSLatitudeRef=S -GPSLongitude=104.7 \
      -GPSLongitudeRef=E -Orientation=6 -SerialNumber=SN12345 -Artist=Pemotret gps.jpg
    vips copy gps.jpg miring.png; vips copy gps.jpg miring-web.webp; vips copy gps.jpg pindai.tif
    exiftool -q -overwrite_original -n -GPSLatitude=2.9 -GPSLatitudeRef=S -GPSLongitude=104.7 \\
      -GPSLongitudeRef=E -SerialNumber=SN12345 -Artist=Pemotret pindai.tif
    vips colourspace asal.jpg cmyk.jpg cmyk
    vips invert asal.jpg tmp.v; vips colourspace tmp.v enambelas-bit.png rgb16
    vips rot asal.jpg tmp.v d180; vips pngsave tmp.v palet.png --palette
    vips bandjoin_const asal.jpg tembus.webp 128
    vips thumbnail asal.jpg tmp.v 600; vips replicate tmp.v tmp2.v 1 3
    vips gifsave tmp2.v gerak.gif --page-height 400
    vips flip asal.jpg tmp.v horizontal; vips heifsave tmp.v iphone.heic --compression hevc
    head -c 20000 asal.jpg >potong.jpg
    head -c 20000 asal.jpg >potong-di-tengah.jpg; printf '\\377\\331' >>potong-di-tengah.jpg
    echo 'ini bukan foto' >teks.jpg
    rm -f tmp.v tmp2.v
    """

  /// Puts them beside a post each, in the folder `kegiatan` of KIM Ilir.
  static func write(to project: KimProject) throws {
    let folder = "sites/kim-ilir/kegiatan"
    try project.folder.write("\(folder)/asal.jpg", bytes: try SamplePhotos.bytes())
    try project.folder.write("\(folder)/raksasa.png", bytes: hugePNG)
    try project.folder.write("\(folder)/kantor.bmp", bytes: PhotoBytes.bitmap(600, 400))
    let run = try KimCommand(shell: script, in: project.folder)
    guard run.status == 0 else { throw Unmade(reason: run.errors) }
    try project.folder.remove("\(folder)/asal.jpg")
    for name in whole.map(\.name) + broken.map(\.name) {
      try project.write(post(name))
    }
  }

  static func stem(_ name: String) -> String { String(name.prefix { $0 != "." }) }

  private static func post(_ name: String) -> String {
    """
    -- kim-ilir/kegiatan/tulisan-\(stem(name)).md --
    ---
    judul: Foto \(stem(name))
    tanggal: 2024-05-02
    gambar: \(name)
    gambar_alt: Keterangan \(stem(name))
    ---
    Isi.
    """
  }

  /// Of 20,000 x 20,000 pixels and a few bytes.
  private static var hugePNG: [UInt8] {
    let side: [UInt8] = [0, 0, 0x4E, 0x20]
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
      + side + side + [1, 0, 0, 0, 0, 0, 0, 0, 0]
      + [0, 0, 0, 0] + Array("IEND".utf8) + [0xAE, 0x42, 0x60, 0x82]
  }

  struct Unmade: Error { let reason: String }
}
