/// A picture's width and height in pixels, as its header has them.
struct PhotoSize: Equatable {
  var width: Int
  var height: Int

  var turned: PhotoSize { PhotoSize(width: height, height: width) }
}
