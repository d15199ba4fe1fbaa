import FoundationEssentials
import Glibc
package import KimSystem

/// A process of this program that makes all pictures of a few photos: it opens each once and keeps it
/// in memory, where the tool would start, and read it, for each picture anew.
///
/// It runs under the limits of `VipsCall`, and says what goes wrong in the words of the tool.
package enum PictureWorker {
  /// The arguments that make a worker of this program, but for the file of orders.
  private static let name = "picture-worker"

  /// A name of this program that holds while this process lives, whoever starts it: what is started by
  /// another program would take that one for its own.
  package static var command: ChildCommand {
    ChildCommand(executable: "/proc/\(getpid())/exe", arguments: [name])
  }

  /// Of a process that has no library to work with; what may have happened to the order of a call is
  /// told by other numbers. Source: `EX_UNAVAILABLE` of sysexits.h.
  static let withoutLibrary: CInt = 69

  /// Does what the orders in a file of the working folder say, and returns the exit status.
  package static func run(_ orders: String) throws -> CInt {
    ParentWatch.begin(ChildProcess.parentWatch)
    guard VipsPicture.load() else { return withoutLibrary }
    let read = try FileBytes(reading: orders, in: Folder(opening: "."), limit: mostOrders)
    guard case .bytes(let bytes, _) = read else { return EXIT_FAILURE }
    var hasFailed = false
    for order in try JSONDecoder().decode([PictureOrder].self, from: Data(bytes)) {
      if make(order) { continue }
      hasFailed = true
      try report(order.photo)
    }
    return hasFailed ? EXIT_FAILURE : EXIT_SUCCESS
  }

  /// In bytes; a few photos have some kilobytes.
  private static let mostOrders = 1 << 20

  /// Says whose fault it was as the tool does, so that one reader understands both.
  private static func report(_ photo: String) throws {
    let text = "kim: unable to thumbnail \(photo)\n\(VipsPicture.takeErrors())\n"
    try FileDescriptor(STDERR_FILENO)?.write(Array(text.utf8))
  }

  /// Stops at the first picture that cannot be made: without one of them the others are of no use.
  private static func make(_ order: PictureOrder) -> Bool {
    guard
      let opened = VipsPicture(opening: order.photo, width: order.width, height: order.height)
    else { return false }
    return order.rows.allSatisfy { make($0[...], of: opened) }
  }

  private static func make(
    _ row: ArraySlice<PictureOrder.Picture>, of picture: borrowing VipsPicture
  ) -> Bool {
    guard let wanted = row.first else { return true }
    let (width, height) = (wanted.width, wanted.height)
    if wanted.shape == .fit, picture.fits(width, height) {
      return save(picture, wanted) && make(row.dropFirst(), of: picture)
    }
    guard let next = picture.made(wanted.shape, width, height) else { return false }
    return save(next, wanted) && make(row.dropFirst(), of: next)
  }

  private static func save(
    _ picture: borrowing VipsPicture, _ wanted: PictureOrder.Picture
  ) -> Bool {
    for saving in wanted.savings {
      guard picture.write(wanted.file, saving) else { return false }
      guard let most = wanted.mostBytes, size(of: wanted.file) > most else { break }
    }
    return true
  }

  private static func size(of file: String) -> Int {
    var status = stat()
    return unsafe stat(file, &status) == 0 ? Int(status.st_size) : 0
  }
}
