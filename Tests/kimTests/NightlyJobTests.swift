import Foundation
import KimTestSupport
import Testing
import Yams

/// The ready files for a job that checks a host each night, run as a runner would.
struct NightlyJobTests {
  private static let services = ["github", "gitlab", "forgejo"]

  private func job(_ service: String) throws -> Node {
    let file = TestTheme.repository.appending(path: "docs/ci/periksa-\(service).yml")
    let text = try String(contentsOf: file, encoding: .utf8)
    let node = try #require(try compose(yaml: text))
    return try #require(node["jobs"]?["verify"] ?? node["verify"])
  }

  /// The script that checks, and the one that installs.
  private func scripts(_ service: String) throws -> (check: String, install: String) {
    let job = try job(service)
    guard service != "gitlab" else {
      return (lines(job["script"]), lines(job["before_script"]))
    }
    let steps = try #require(job["steps"]?.sequence)
    let check = try #require(steps.first { $0["name"]?.string == "Verify" }?["run"]?.string)
    let install = try #require(
      steps.first { $0["name"]?.string?.hasPrefix("Install") == true }?["run"]?.string)
    return (check, install)
  }

  private func lines(_ node: Node?) -> String {
    (node?.sequence?.compactMap(\.string) ?? []).joined(separator: "\n")
  }

  /// Publishes to a folder, and hands over what runs a job.
  private func with(
    _ service: String, _ body: (KimProject, _ run: (String) throws -> KimCommand) throws -> Void
  ) throws {
    let script = try scripts(service).check
    try KimProject.with { project in
      try project.folder.folder("disk")
      try project.write(
        """
        -- _provinsi/terbit.yml --
        flash-disk: file://\(project.folder.full("disk"))/situs
        """)
      #expect(try project.build().status == 0)
      #expect(try KimCommand("publish", in: project.folder).status == 0)
      try project.folder.remove(".kim")
      try project.folder.write("langkah.sh", script)
      try body(project) { settings in
        try KimCommand(
          shell: """
            mkdir -p alat && ln -sf "$1" alat/kim
            PATH="$PWD/alat:$PATH" RUNNER_TEMP="$PWD" KIM_TARGET=flash-disk \(settings) \
            bash --noprofile --norc -eo pipefail langkah.sh
            """, in: project.folder)
      }
    }
  }

  @Test(arguments: services)
  func `a night without a difference ends with 0, and one with any fails`(
    _ service: String
  ) throws {
    try with(service) { project, run in
      let clean = try run("")
      #expect(clean.status == 0, "\(clean.errors)\(clean.output)")
      try project.folder.write("disk/situs/slot/index.php", "<?php")
      let spoilt = try run("")
      #expect(spoilt.status == 1, "\(spoilt.errors)\(spoilt.output)")
      let said = spoilt.errors + spoilt.output
      #expect(said.contains("slot/index.php") && said.contains("verify/foreign-file"), "\(said)")
      if service == "github" {
        #expect(spoilt.errors.contains("::error file=flash_disk%3Aslot/index.php"))
      }
      if service == "gitlab" {
        let report = project.folder.text("masalah.json") ?? ""
        let found = try JSONDecoder().decode([Problem].self, from: Data(report.utf8))
        #expect(found.map(\.check_name) == ["verify/foreign-file"])
        #expect(found.map(\.location.path) == ["flash_disk:slot/index.php"])
      }
    }
  }

  private struct Problem: Decodable {
    struct Location: Decodable { let path: String }
    let check_name: String
    let location: Location
  }

  @Test(arguments: services)
  func `a host that is not reached fails the job too`(_ service: String) throws {
    try with(service) { project, run in
      try project.folder.remove("disk")
      let gone = try run("")
      #expect(gone.status != 0, "\(gone.errors)\(gone.output)")
    }
  }

  /// A program in place of kim says what it was given.
  @Test(arguments: services)
  func `what opens the host reaches kim, and no key is readable by others`(
    _ service: String
  ) throws {
    let script = try scripts(service).check
    try TemporaryFolder.with { folder in
      try folder.write("langkah.sh", script.replacing("/tmp/", with: "\(folder.path)/"))
      try folder.write(
        "alat/kim", "#!/bin/sh\necho \"$KIM_SANDI_FLASH_DISK $KIM_SSH\" >dapat\n")
      try folder.write("kunci-rahasia", "rahasia\n")
      try folder.write("host", "host\n")
      let settings =
        service == "gitlab"
        ? "KIM_SANDI=r4hasia KIM_SSH_KEY=\"$PWD/kunci-rahasia\" KIM_KNOWN_HOSTS=\"$PWD/host\""
        : "SECRET=r4hasia KIM_SSH_KEY=rahasia KIM_KNOWN_HOSTS=host"
      let run = try KimCommand(
        shell: """
          chmod +x alat/kim
          PATH="$PWD/alat:$PATH" RUNNER_TEMP="$PWD" KIM_TARGET=flash-disk \(settings) \
          bash --noprofile --norc -eo pipefail langkah.sh
          stat -c %a "$(sed -n 's/.*ssh -i \\([^ ]*\\) .*/\\1/p' dapat)"
          """, in: folder)
      #expect(run.output.hasSuffix("600\n"), "\(run.errors)\(run.output)")
      let given = folder.text("dapat") ?? ""
      #expect(given.hasPrefix("r4hasia ssh -i "), "\(given)")
      #expect(given.contains("-o UserKnownHostsFile="))
    }
  }

  @Test(arguments: services)
  func `a job installs kim by its checksum, and each program that leads to a host`(
    _ service: String
  ) throws {
    let install = try scripts(service).install
    #expect(install.contains("sha256sum --check --strict"))
    for package in ["curl", "lftp", "openssh-client", "openssl", "rclone", "rsync"] {
      #expect(install.contains(" \(package)"), "\(package)")
    }
  }
}
