import KimTestSupport

/// Ways for a disk to have no room.
enum FullDisk: String, CaseIterable {
  /// No file may be longer than so much, and who writes on hears of it.
  case shortFiles
  /// The same, and who writes on is killed.
  case killedWriters
  /// A disk of its own with little room. Needs the right to mount one.
  case smallDisk

  /// Those that this machine lets us try.
  static func possible() throws -> [FullDisk] {
    try TemporaryFolder.with { folder in
      let mount = try KimCommand(
        shell: "mkdir d && exec unshare -m mount -t tmpfs none d", arguments: [], in: folder)
      return mount.status == 0 ? allCases : [.shortFiles, .killedWriters]
    }
  }

  /// How a build may end; 153 is the status of who was killed for writing too much.
  var statuses: Set<Int32> { self == .killedWriters ? [0, 1, 74, 153] : [0, 1, 74] }

  /// Runs the command on such a disk.
  func shell(_ province: inout TrialProvince) -> String {
    switch self {
    case .shortFiles: "trap '' XFSZ; ulimit -f \(province.number(0..<120)); \"$@\""
    case .killedWriters: "ulimit -c 0 -f \(province.number(0..<120)); \"$@\""
    case .smallDisk:
      """
      space=$(($(du -sk a cache | awk '{ s += $1 } END { print s }') + 200 \
      + \(province.number(0..<1200))))
      export space
      exec unshare -m sh -c '
        mkdir -p disk && mount -t tmpfs -o size=${space}k none disk || exit 99
        cp -a a cache disk/ || exit 98
        mount --bind disk/a a && mount --bind disk/cache cache || exit 97
        "$@"
        status=$?
        umount a && umount cache && rm -rf a cache && cp -a disk/a disk/cache . || exit 96
        exit $status
      ' sh "$@"
      """
    }
  }
}
