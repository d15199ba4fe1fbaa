import Foundation

/// Real pictures for tests that have them made: those of the sample content, 1200 x 800 pixels.
package enum SamplePhotos {
  private static let names = ["bidar", "sungai-musi", "senja-jalan", "pasar"]

  /// The pictures in turn.
  package static func bytes(_ number: Int = 0) throws -> [UInt8] {
    let folder = TestTheme.repository.appending(path: "sites/musi-banyuasin/kim-lais/foto")
    let file = folder.appending(path: names[number % names.count] + ".jpg")
    return [UInt8](try Data(contentsOf: file))
  }
}
