import ArgumentParser
import KimPhotos

/// `kim picture-worker`: what makes the pictures of a few photos, apart from everything else.
struct PictureWorkerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "picture-worker",
    abstract: "Membuat gambar yang disebut proses induknya; bukan untuk dijalankan sendiri.",
    shouldDisplay: false)

  @Argument var orders: String

  func run() throws {
    let status = try PictureWorker.run(orders)
    if status != 0 { throw ExitCode(status) }
  }
}
