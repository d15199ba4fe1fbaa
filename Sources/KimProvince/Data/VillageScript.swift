import KimModel
import KimPages
import KimText
import KimTheme

/// The names of all villages with the pages of their districts, for the search.
///
/// A script and not a JSON file, because a page that is opened from a disk cannot fetch one.
struct VillageScript {
  let tree: RegionTree

  /// `kimDesa=[["Babat Toman", "wilayah/…", ["Toman", …]], …];` nil if there are no villages.
  var asset: Asset? {
    let districts = tree.all.filter { !$0.villages.isEmpty }
    guard !districts.isEmpty else { return nil }
    let data = JSONValue.array(
      districts.map { district in
        .array([
          .string(district.region.name), .string(district.path.string),
          .array(district.villages.map { .string($0.name) }),
        ])
      })
    return Asset(name: "desa.js", bytes: Array("kimDesa=".utf8) + data.bytes + Array(";\n".utf8))
  }
}
