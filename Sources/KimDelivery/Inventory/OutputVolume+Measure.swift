import KimModel
package import KimPublish
import KimSiteWork
package import KimSystem

extension OutputVolume {
  /// What builds of ours wrote to an output folder; nil if none did.
  package static func measured(in output: TypedPath) throws -> OutputVolume? {
    guard let reader = try OutputReader(sharing: output) else { return nil }
    let folder = try Folder(opening: output.string)
    var volume = OutputVolume()
    for owner in try reader.sites().map(OutputOwner.site) + [.index] {
      guard let state = try reader.state(of: owner) else { continue }
      var share = Share()
      for path in state.outputs.keys {
        guard let status = folder.status(of: owner.path(of: path)) else { continue }
        share.files += 1
        share.bytes += status.size
      }
      if case .site(let id) = owner {
        volume.shares[id] = share
      } else {
        volume.shares[nil] = share
      }
    }
    return volume
  }
}
