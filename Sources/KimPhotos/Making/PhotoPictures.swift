import KimModel
import KimSystem

/// Has pictures made by a worker of ours, which opens each photo once for all of them.
struct PhotoPictures {
  let orders: [PhotoOrder]
  let worker: ChildCommand

  /// Those of which something could not be made. Throws `NoWorker` where nothing was tried.
  func failures(in folder: borrowing Folder) throws -> VipsFailures {
    let byHash = Dictionary(uniqueKeysWithValues: orders.map { ($0.hash, $0) })
    let rows: @Sendable (String) -> [[PhotoOrder.Picture]] = { hash in
      byHash[hash]?.rows ?? PhotoOrder.goodRows
    }
    let step = VipsStep(
      .worker(worker) { hash in
        let box = byHash[hash]?.box ?? PhotoSlot.large.box
        return PictureOrder(
          photo: PhotoOrder.original(hash), width: box.width, height: box.height,
          rows: rows(hash).map { $0.map { $0.order(of: hash) } })
      },
      source: .photos, input: PhotoOrder.original
    ) { hash in
      rows(hash).joined().map { VipsStep.Output(file: $0.order(of: hash).file, made: $0.made) }
    }
    return try step.failures(of: orders.map(\.hash), in: folder)
  }
}
