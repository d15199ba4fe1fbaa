import CVips

/// A picture in the memory of libvips, which was found when the program ran.
@safe struct VipsPicture: ~Copyable {
  private let image: OpaquePointer

  private init?(_ image: OpaquePointer?) {
    guard let image = unsafe image else { return nil }
    unsafe self.image = image
  }

  deinit { unsafe kim_vips_release(image) }

  /// Whether the library is there. Nothing else may be called before it said so.
  static func load() -> Bool { unsafe kim_vips_load(library) }

  /// Of all versions since 8.6 (Debian: libvips42, libvips42t64).
  private static let library = "libvips.so.42"

  /// What the library says of its failures since it was last asked.
  static func takeErrors() -> String {
    let errors = unsafe String(cString: kim_vips_errors())
    kim_vips_forget_errors()
    return errors
  }

  /// Nil, with the reason in `takeErrors`, where no picture came of it; so are the others.
  init?(opening file: String, width: Int, height: Int) {
    unsafe self.init(kim_vips_open(file, CInt(width), CInt(height)))
  }

  func fits(_ width: Int, _ height: Int) -> Bool {
    unsafe kim_vips_width(image) <= width && kim_vips_height(image) <= height
  }

  /// A crop that is smaller than what is asked for is enlarged.
  func made(_ shape: PictureOrder.Picture.Shape, _ width: Int, _ height: Int) -> VipsPicture? {
    switch shape {
    case .fit: return unsafe VipsPicture(kim_vips_fit(image, CInt(width), CInt(height)))
    case .stretch: return unsafe VipsPicture(kim_vips_stretch(image, CInt(width), CInt(height)))
    case .crop:
      guard let part = unsafe VipsPicture(kim_vips_crop(image, CInt(width), CInt(height))) else {
        return nil
      }
      return part.made(.stretch, width, height)
    }
  }

  /// - Parameter saving: how it is saved, in brackets.
  func write(_ file: String, _ saving: String) -> Bool {
    unsafe kim_vips_write(image, file + saving)
  }
}
