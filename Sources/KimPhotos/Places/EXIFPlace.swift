/// Coordinates in EXIF, as cameras write them into JPEG files, wherever such a file stands in another
/// one.
enum EXIFPlace {
  /// The numbers that tell where: four bytes each.
  static func numbers(in file: ByteSearch, _ range: Range<Int>) -> [Range<Int>] {
    file.ends(of: "Exif\0\0", in: range).flatMap { start -> [Range<Int>] in
      EXIFBlock(file.bytes, from: start)?.placeNumbers ?? []
    }
  }
}
